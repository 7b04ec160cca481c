import { expect, test } from "vitest";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { reviewersOf, theDay } from "../../../test/builders/a-review.ts";
import { aVisitor, identity, staffCookie } from "../../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { mails as mailsOf } from "../../lambdas/mails.ts";
import { OutboxEntry } from "../../pilot/items/outbox-entry.ts";
import { compose } from "../../pilot/outbox/compose.ts";
import { press } from "../../pilot/press.ts";
import { type Instant, plusDays } from "../../vocabulary/instant.ts";
import { hindranceOf } from "../assignment/assignment.ts";
import { remindReviewer } from "../assignment/remind-reviewer.act.ts";
import { officerRoutes } from "../officer.routes.ts";
import { reviewerRoutes } from "../reviewer.routes.ts";

const files = { scanOf: async () => "clean" as const, presignedDownload: async () => "https://files" };

async function anInvitation() {
  const table = inMemoryTable();
  const id = await aPilot(table, { stage: "submitted" });
  const people = reviewersOf(table, id);
  const done = await people.assign("anna");
  if (!("reviewId" in done)) throw new Error(JSON.stringify(done));
  const { reviewId } = done;
  const routes = reviewerRoutes({ table, identity, files });
  const reviewer = async (generation = 1, at: Instant = theDay) => {
    const cookie = await identity.opened(
      { kind: "reviewer", applicationId: id, subject: reviewId, generation },
      "/",
      at,
    );
    return aVisitor(routes, () => at, cookie.split(";")[0] ?? "");
  };
  const officer = aVisitor(officerRoutes({ table }), () => theDay, await staffCookie(theDay, "officer"));
  const owed = (template: string) =>
    table
      .all("pilots")
      .filter(({ sk }) => sk.startsWith("OUTBOX#"))
      .map((item) => OutboxEntry.parse(item))
      .filter(({ effect }) => effect.kind === "mail" && effect.template === template);
  const one = async () => (await people.now()).reviews.find((review) => review.reviewId === reviewId);
  const [home, desk] = [`/bedomning/${id}/${reviewId}`, `/handlaggning/${id}/bedomare`];
  return { table, people, reviewId, reviewer, officer, owed, one, home, desk };
}

test("a reviewer says no with the reason: the officer's list says so, and the place is free, also for the same person", async () => {
  const { people, reviewer, officer, one, home, desk, owed, reviewId } = await anInvitation();
  const anna = await reviewer();
  expect((await anna.see(home)).body).toContain(`${home}/tacka-nej`);
  const page = await anna.see(`${home}/tacka-nej`);
  const empty = await anna.send(`${home}/tacka-nej`, { ...page.fields, "p-reason": "" });
  expect([empty.status, empty.body.includes('href="#p-reason"')]).toEqual([422, true]);
  const sent = await anna.send(`${home}/tacka-nej`, { ...page.fields, "p-reason": "Jag hinner inte." });
  expect(sent).toMatchObject({ status: 303, location: `${home}/tacka-nej` });
  expect((await anna.see(sent.location)).body).toContain("Tack, du har tackat nej");
  expect((await anna.see(home)).status).toBe(410);
  const review = await one();
  expect(review).toMatchObject({ status: "cancelled", declined: { reason: "Jag hinner inte." } });
  expect(hindranceOf(review ? [review] : [], "anna@example.org", [])).toBeUndefined();
  const list = (await officer.see(desk)).body;
  expect([list.includes("Tackat nej: anna"), list.includes("Utse minst 2 bedömare till")]).toEqual([true, true]);
  expect((await officer.see(`${desk}/${reviewId}`)).body).toContain("Jag hinner inte.");
  expect(owed("review-reminder")).toMatchObject([{ cancelled: true }]);
  expect(await people.assign("anna")).toHaveProperty("reviewId");
});

test("who has declared a conflict, or submitted, cannot say no besides", async () => {
  const { people, reviewId, reviewer, home } = await anInvitation();
  await people.declare(reviewId, true);
  const anna = await reviewer();
  expect((await anna.see(`${home}/tacka-nej`)).location).toBe(home);
});

test("a plain reminder leaves the link in use alive, and after the day it says that the day has passed", async () => {
  const { table, people, reviewId, officer, one, owed, desk } = await anInvitation();
  const page = await officer.see(`${desk}/${reviewId}`);
  const sent = await officer.send(`${desk}/${reviewId}/paminn`, page.fields);
  expect((await officer.see(sent.location)).body).toContain("fungerar som förut");
  expect(await one()).toMatchObject({ linkGeneration: 1, status: "invited" });
  const late = { ...people.officers({ reviewId }), at: plusDays(theDay, 40) };
  await press(table, remindReviewer, late);
  const plain = owed("review-reminder").filter(({ outboxId }) => outboxId.startsWith("mail-"));
  expect(plain.map(({ effect }) => effect)).toMatchObject([{ link: { generation: 1 } }, { data: { late: true } }]);
  const texts = plain.map(({ effect }) =>
    effect.kind === "mail" ? compose(mailsOf, effect, "https://pilot.example.org/bedomning/lank/x").text : "",
  );
  expect(texts[0]).toContain("https://pilot.example.org/bedomning/lank/x/dag.ics");
  expect(texts[1]).toContain("skulle vara inlämnad");
  // The planned one, three days before, is still planned.
  expect(owed("review-reminder").filter(({ cancelled }) => cancelled)).toEqual([]);
});

test("an address is corrected with the reason: the earlier link ends and the invitation goes to the new one", async () => {
  const { table, people, reviewId, reviewer, officer, one, owed, desk, home } = await anInvitation();
  const page = await officer.see(`${desk}/${reviewId}`);
  const path = `${desk}/${reviewId}/adress`;
  const correct = (email: string, reason = "Felstavad") =>
    officer.send(path, { ...page.fields, "p-new-email": email, "p-reason": reason });
  for (const [email, said] of [
    ["anna@example.org", "samma adress"],
    ["projektledare@example.org", "hör till den sökande"],
    ["tjanstepersonen+jav@example.org", "en kollega som handlägger ärendet"],
  ] as const) {
    const wrong = await correct(email);
    expect([wrong.status, wrong.body.includes(said), wrong.body.includes(`value="${email}"`)]).toEqual([
      422,
      true,
      true,
    ]);
  }
  await people.assign("bo");
  expect((await correct("bo@example.org")).body).toContain("redan utsedd");
  expect((await correct("anna.r@example.org", "")).status).toBe(422);
  expect((await correct("anna.r@example.org")).location).toBe(`${desk}/${reviewId}?klart=rattad`);
  expect(await one()).toMatchObject({ reviewer: { email: "anna.r@example.org" }, linkGeneration: 2 });
  expect((await (await reviewer()).see(home)).status).toBe(410);
  expect((await (await reviewer(2)).see(home)).status).toBe(200);
  expect(owed("review-invitation").map(({ effect }) => effect)).toContainEqual(
    expect.objectContaining({ to: "anna.r@example.org", link: expect.objectContaining({ generation: 2 }) }),
  );
  const entry = table.all("record").find(({ action }) => action === "review.address-corrected");
  expect(entry).toMatchObject({ details: { reason: "Felstavad", reviewer: "anna" } });
  expect(JSON.stringify(entry)).not.toContain("@example.org");
});
