import { expect, test } from "vitest";
import { anAskedCase, pressedOn } from "../../../test/builders/a-returned-application.ts";
import { aTypedAssessment, reviewersOf } from "../../../test/builders/a-review.ts";
import { fileSent } from "../../../test/builders/an-applicant.ts";
import { controlNamed } from "../../../test/builders/an-application.ts";
import { aMark } from "../../../test/builders/an-entry.ts";
import { recordFact } from "../../pilot/happenings.ts";
import { logPage } from "../../pilot/log.store.ts";
import { press } from "../../pilot/press.ts";
import { submitReview } from "../../reviews/judgement/submit-review.act.ts";
import { Nonce, newId } from "../../vocabulary/ids.ts";
import { instant, plusDays } from "../../vocabulary/instant.ts";
import { openApplication } from "../open-application.ts";

const now = instant("2026-11-25T09:00:00Z");

const [summary, purpose, start] = ["project.summary", "headings.purpose", "project.startDay"].map(controlNamed);
const [title, contact] = ["project.title", "organisation.contact.email"].map(controlNamed);
const idIn = (control = "") => control.split(".")[0] ?? control;
const better = "Nu står det hur många ungdomar som får stöd.";

type Case = Awaited<ReturnType<typeof anAskedCase>>;
const returned = (at: Case, open: readonly string[] = [idIn(summary)], due = "2026-12-04") =>
  pressedOn(at.officer, `${at.desk}/komplettering`, {
    "p-open": open,
    "p-due": due,
    "p-reason": "Hur många ungdomar?\nSkriv ett tal.",
  });
const page = (at: Case, number = 1) => `${at.home}/komplettering/${number}`;
const written = (at: Case, typed: Readonly<Record<string, string>>, action = "send") =>
  pressedOn(at.applicant, page(at), { ...typed, action });
const works = async (at: Case) =>
  openApplication.open(await at.pilot()).map(({ kind, for: whom, due }) => [kind, whom, due].filter(Boolean).join(" "));
const sent = (at: Case, template: string) =>
  at.mails().filter((mail) => mail.template === template && !("reminder" in mail.data));

test("only the answers that are named are open, and what is handed in is a new version beside the first", async () => {
  const at = await anAskedCase();
  expect((await returned(at)).location).toBe(`${at.desk}/komplettering?returned`);
  expect(await works(at)).toEqual(["complete-application applicant 2026-12-04"]);
  expect(sent(at, "completion-asked")).toMatchObject([
    { to: "sokande@example.org", data: { dueDay: "2026-12-04", open: 1 }, link: { purpose: "resume" } },
    { to: "projektledare@example.org", link: { purpose: "resume" } },
  ]);
  expect((await at.browser.get(at.home)).body).toContain(page(at));

  const { body } = await at.applicant.see(page(at));
  expect(body).toContain(`name="${summary}"`);
  expect(body).not.toContain(`name="${purpose}"`);
  const done = await written(at, { [summary ?? ""]: better, [purpose ?? ""]: "Något helt annat" });
  expect(done.location).toBe(`${at.home}?kompletterad`);

  const { submissions, submission, lifecycle } = await at.pilot();
  const [first, second] = submissions;
  expect(submissions).toHaveLength(2);
  expect(second?.answers).toEqual({ ...first?.answers, [idIn(summary)]: better });
  expect(submission).toEqual(second);
  expect(lifecycle.stage).toBe("submitted");
  expect(await works(at)).toEqual(["read-completion officer"]);
  expect(sent(at, "completion-received")).toHaveLength(2);
});

test("what changed in an application that is marked as secret is shown with a line in the log, each time", async () => {
  const at = await anAskedCase();
  await returned(at);
  await written(at, { [summary ?? ""]: better });
  const { id, subject } = await at.pilot();
  const openings = async () =>
    (await logPage(at.table, subject, {})).entries.filter(({ action }) => action === "mark.opened").length;
  await at.decider.see(`${at.desk}/version/1`);
  expect(await openings()).toBe(0);
  await at.table.transact([aMark(id, "application", now)]);
  expect((await at.decider.see(`${at.desk}/version/1`)).status).toBe(200);
  expect((await at.officer.see(`${at.desk}/komplettering`)).body).toContain(better);
  expect(await openings()).toBe(2);
});

test("the officer sees what changed, both versions are read, and it is off the desk once it is read", async () => {
  const at = await anAskedCase();
  await returned(at);
  await written(at, { [summary ?? ""]: better });
  const desk = await at.officer.see(`${at.desk}/komplettering`);
  expect(desk.body).toContain(better);
  expect(desk.body).toContain("utgår från dem själva");
  expect((await at.decider.see(`${at.desk}/version/1`)).body).not.toContain(better);
  expect((await at.decider.see(`${at.desk}/version/2`)).body).toContain(better);
  expect((await at.applicant.see(`${at.home}/version/1`)).body).toContain("utgår från dem själva");
  expect((await at.applicant.see(`${at.home}/version/3`)).status).toBe(404);
  await pressedOn(at.officer, `${at.desk}/komplettering`, { version: "2" }, `${at.desk}/komplettering/1/last`);
  expect(await works(at)).toEqual([]);
  const { entries } = await logPage(at.table, (await at.pilot()).subject, {});
  expect(entries.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["completion.asked", "completion.handed-in", "completion.read"]),
  );
});

test("what depends on an open answer is open too", async () => {
  const at = await anAskedCase();
  await returned(at, [idIn(controlNamed("organisation.economicActivity"))]);
  const { openCompletion } = await at.pilot();
  expect(openCompletion?.open).toEqual(expect.arrayContaining([idIn(controlNamed("organisation.deMinimis.declared"))]));
});

test("the lists follow the answers, and the mails the new contact", async () => {
  const at = await anAskedCase();
  await returned(at, [idIn(title), idIn(contact)]);
  const { fields } = await at.applicant.see(page(at));
  expect(fields).toBeDefined();
  const people = { [contact ?? ""]: "ny@example.org", ...(await contactOf(at)) };
  const done = await written(at, { [title ?? ""]: "Vändpunkten 2", ...people, [contact ?? ""]: "ny@example.org" });
  expect(done.status).toBe(303);
  const pilot = await at.pilot();
  expect([pilot.lifecycle.title, pilot.contact.email]).toEqual(["Vändpunkten 2", "ny@example.org"]);
  // Who was the contact before is still one of the applicant's people, and reviews nothing here.
  expect(pilot.applicants).toEqual(expect.arrayContaining(["ny@example.org", "projektledare@example.org"]));
});

/** The controls of the contact as they stand on the page. */
async function contactOf(at: Case) {
  const { body } = await at.applicant.see(page(at));
  const inputs = [...body.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)];
  return Object.fromEntries(
    inputs.filter(([, name = ""]) => idIn(name) === idIn(contact)).map(([, name = "", value = ""]) => [name, value]),
  );
}

test("what is written is kept, an answer that is wrong is said at its place, and nothing is handed in unchanged", async () => {
  const at = await anAskedCase();
  await returned(at);
  expect((await written(at, { [summary ?? ""]: "Halvskrivet" }, "save")).location).toBe(`${page(at)}?sparad`);
  expect((await at.applicant.see(page(at))).body).toContain("Halvskrivet");
  const long = await written(at, { [summary ?? ""]: "x".repeat(1001) });
  expect([long.status, long.body.includes("x".repeat(1001))]).toEqual([422, true]);
  const first = (await at.pilot()).submission.answers[idIn(summary)];
  const same = await written(at, { [summary ?? ""]: String(first) });
  expect(same.status).toBe(422);
  expect(same.body).toContain("Inget är ändrat.");
  expect((await at.pilot()).submissions).toHaveLength(1);
});

test("an open answer that no longer fits the others is not handed in, and it says so", async () => {
  const at = await anAskedCase();
  await returned(at, [idIn(start)]);
  const done = await written(at, { [start ?? ""]: "2027-03-01", [controlNamed("project.endDay")]: "2028-11-30" });
  expect(done.status).toBe(422);
  expect(done.body).toContain("stämmer inte med svar som inte är öppna");
  expect((await at.pilot()).writings.get("completion-001")?.typed[start ?? ""]).toBe("2027-03-01");
});

test("an answer that was right when the application came has not become wrong since", async () => {
  const at = await anAskedCase();
  await returned(at, [idIn(summary)], "2027-01-15");
  at.turnTo("2027-01-10T09:00:00Z"); // after the project's first day
  expect((await written(at, { [summary ?? ""]: better })).status).toBe(303);
});

test("files that answer no question are sent and taken away while they are open, and earlier versions keep theirs", async () => {
  const at = await anAskedCase();
  await returned(at, ["p-other-files"]);
  const led = await pressedOn(at.applicant, page(at), { attach: "attachments" });
  expect(led.location).toBe(`${at.home}/bilagor`);
  const sentFile = await fileSent({ files: at.files, browser: at.browser }, `${at.home}/bilagor`, "Intyg.pdf");
  expect(sentFile.location).toBe(`${at.home}/bilagor?uppladdad`);
  expect((await written(at, {})).location).toBe(`${at.home}?kompletterad`);
  const { submissions } = await at.pilot();
  expect(submissions.map(({ attachments }) => attachments.map(({ name }) => name))).toEqual([[], ["Intyg.pdf"]]);
  expect((await at.officer.see(`${at.desk}/komplettering`)).body).toContain("Intyg.pdf");
  // Nothing is open any more.
  expect((await at.browser.get(`${at.home}/bilagor`)).location).toBe(at.home);
});

test("files are not open where only an answer is", async () => {
  const at = await anAskedCase();
  await returned(at);
  expect((await at.browser.get(`${at.home}/bilagor`)).location).toBe(at.home);
});

test("past the day it is late for all to see, may still be handed in, and the officer extends or ends it", async () => {
  const at = await anAskedCase();
  await returned(at);
  at.turnTo("2026-12-10T09:00:00Z");
  expect((await at.applicant.see(page(at))).body).toContain("Tiden gick ut 4 december 2026");
  const desk = `${at.desk}/komplettering`;
  const extend = (until: string, version = "1") =>
    pressedOn(at.officer, desk, { "p-until": until, version }, `${desk}/1/mer-tid`);
  expect((await extend("2026-12-01")).status).toBe(422);
  expect((await extend("2026-12-20")).location).toBe(`${desk}?extended`);
  expect(await works(at)).toEqual(["complete-application applicant 2026-12-20"]);
  expect(sent(at, "completion-asked").at(-1)).toMatchObject({ data: { dueDay: "2026-12-20", extended: true } });
  expect((await extend("2026-12-21")).status).toBe(409); // a page that shows the earlier day

  await written(at, { [summary ?? ""]: better }, "save");
  const ended = await pressedOn(
    at.officer,
    desk,
    { "p-why": "Vi fick det per telefon.", version: "2" },
    `${desk}/1/avsluta`,
  );
  expect(ended.location).toBe(`${desk}?closed`);
  expect(await works(at)).toEqual([]);
  expect(sent(at, "completion-ended")[0]?.data).toMatchObject({ reason: "Vi fick det per telefon." });
  const over = await at.applicant.see(page(at));
  expect(over.body).toContain("Vi fick det per telefon.");
  expect(over.body).toContain(better); // what was written and not handed in
  expect((await at.pilot()).submissions).toHaveLength(1);
});

test("a page that stood open while the completion ended gives the text back", async () => {
  const at = await anAskedCase();
  await returned(at);
  const { csrf = "", nonce = "" } = (await at.applicant.see(page(at))).fields;
  await pressedOn(
    at.officer,
    `${at.desk}/komplettering`,
    { "p-why": "Det behövs inte.", version: "1" },
    `${at.desk}/komplettering/1/avsluta`,
  );
  const late = await at.applicant.send(page(at), {
    csrf,
    nonce,
    version: "0",
    [summary ?? ""]: better,
    action: "send",
  });
  expect([late.status, late.body.includes(better)]).toEqual([409, true]);
  expect(late.body).toContain("Kompletteringen är inte längre öppen");
});

test("a double press hands in once", async () => {
  const at = await anAskedCase();
  await returned(at);
  const { csrf = "", nonce = "" } = (await at.applicant.see(page(at))).fields;
  const form = { csrf, nonce, version: "0", [summary ?? ""]: better, action: "send" };
  const both = await Promise.all([at.applicant.send(page(at), form), at.applicant.send(page(at), form)]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  expect((await at.pilot()).submissions).toHaveLength(2);
});

test("two who complete at once are shown both texts, and none is lost", async () => {
  const at = await anAskedCase();
  await returned(at);
  const { csrf = "", nonce = "" } = (await at.applicant.see(page(at))).fields;
  await written(at, { [summary ?? ""]: "Den första" }, "save");
  const late = await at.applicant.send(page(at), {
    csrf,
    nonce,
    version: "0",
    [summary ?? ""]: "Den andra",
    action: "send",
  });
  expect(late.status).toBe(409);
  expect([late.body.includes("första"), late.body.includes("andra")]).toEqual([true, true]);
  expect((await at.pilot()).submissions).toHaveLength(1);
});

test("one is open at a time, and none once the case has been withdrawn", async () => {
  const at = await anAskedCase();
  await returned(at);
  const again = await returned(at);
  expect([again.status, again.body.includes("Skriv ett tal.")]).toEqual([409, true]);
  const { csrf = "", nonce = "" } = (await at.applicant.see(page(at))).fields;
  const { lifecycle, id: applicationId } = await at.pilot();
  const by = { kind: "applicant", id: "m", name: "Sökanden" } as const;
  const fact = { fact: "withdrawalAsked", from: "submitted", reason: "Det blev inget" } as const;
  await at.table.transact(recordFact({ applicationId, ...fact, at: lifecycle.submittedAt, by }));
  expect(await works(at)).toEqual([]);
  expect((await at.applicant.see(page(at))).body).toContain("kan inte längre kompletteras");
  const late = await at.applicant.send(page(at), {
    csrf,
    nonce,
    version: "0",
    [summary ?? ""]: better,
    action: "send",
  });
  expect([late.status, late.body.includes(better)]).toEqual([409, true]);
});

test.each([
  ["2026-11-23", [idIn(summary)], "en dag i det förflutna"],
  ["2026-12-04", [], "inget att öppna"],
  ["2026-12-04", ["p-finns-inte"], "en fråga som inte finns"],
])("%s, %s: %s är inget att begära, och det som skrevs står kvar", async (due, open) => {
  const at = await anAskedCase();
  const page = await returned(at, open, due);
  expect([page.status, page.body.includes("Skriv ett tal.")]).toEqual([422, true]);
  expect((await at.pilot()).completions).toEqual([]);
});

test("who reviews the case is not named as its contact: it is said at the address, and what was written stays", async () => {
  const at = await anAskedCase();
  const day = plusDays((await at.pilot()).lifecycle.submittedAt, 1);
  await reviewersOf(at.table, at.id, { clock: () => day }).ready("anna");
  await returned(at, [idIn(contact)]);
  const whole = await contactOf(at);
  const refused = await written(at, { ...whole, [contact ?? ""]: "Anna@example.org" });
  expect([refused.status, refused.body.includes("Anna@example.org")]).toEqual([422, true]);
  expect(refused.body).toContain("ingen kan vara med på båda sidor");
  expect((await at.pilot()).submissions).toHaveLength(1);
  expect((await written(at, { ...whole, [contact ?? ""]: "nytt@example.org" })).location).toContain("kompletterad");
});

test("another case's completion is not found", async () => {
  const at = await anAskedCase();
  await returned(at);
  expect((await at.applicant.see(page(at, 2))).status).toBe(404);
  expect((await at.applicant.see("/ansokan/k3m9pq7vxw2bn4ct/komplettering/1")).status).not.toBe(200);
});

test("who still reviews is told what changed, and hands in no review of what was not read", async () => {
  const at = await anAskedCase();
  const day = plusDays((await at.pilot()).lifecycle.submittedAt, 1);
  const people = reviewersOf(at.table, at.id, { clock: () => day });
  const [early, late] = [await people.ready("anna"), await people.ready("bo")];
  await people.submit(early);
  at.turnTo("2026-11-25T09:00:00Z");
  await returned(at);
  await written(at, { [summary ?? ""]: better });
  expect(sent(at, "review-changed").map(({ to }) => to)).toEqual(["bo@example.org"]);
  const handIn = async (application: number) =>
    press(at.table, submitReview, {
      ...(await people.reviewers(late, { typed: aTypedAssessment(), edition: 0, application }, newId(Nonce))),
      at: plusDays(day, 9),
    });
  expect(await handIn(1)).toEqual({ not: "of-this-version" });
  expect(await handIn(2)).toHaveProperty("submittedAt");
});
