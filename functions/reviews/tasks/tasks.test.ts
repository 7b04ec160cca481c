import { expect, test } from "vitest";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { reviewersOf, theDay } from "../../../test/builders/a-review.ts";
import { aVisitor, identity } from "../../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { owedLinks } from "../../lambdas/asked-links.ts";
import { OutboxEntry } from "../../pilot/items/outbox-entry.ts";
import { press } from "../../pilot/press.ts";
import { lasting, mintLink } from "../../platform/links/links.ts";
import { mailLimits } from "../../platform/mail/mail-limits.ts";
import { emailHash } from "../../platform/mail/mailbox.ts";
import { personSubject, pilotSubject, type ReviewId } from "../../vocabulary/ids.ts";
import { type Instant, plusDays, plusSeconds } from "../../vocabulary/instant.ts";
import { cancelAssignment } from "../assignment/cancel-assignment.act.ts";
import { resendInvitation } from "../assignment/resend-invitation.act.ts";
import { reviewerRoutes } from "../reviewer.routes.ts";

const files = { scanOf: async () => "clean" as const, presignedDownload: async () => "https://files" };
const mailbox = emailHash("anna@example.org");

/** Anna is asked to review two applications; Bo one of them. */
async function twoTasks() {
  const table = inMemoryTable();
  const ids = [await aPilot(table, { stage: "submitted" }), await aPilot(table, { stage: "submitted" })] as const;
  const [first, second] = [reviewersOf(table, ids[0]), reviewersOf(table, ids[1])];
  const assigned = async (people: typeof first, name: string): Promise<ReviewId> => {
    const done = await people.assign(name);
    return "reviewId" in done ? done.reviewId : ("" as ReviewId); // as: nobody hinders anybody here
  };
  const [one, bo] = [await assigned(first, "anna"), await assigned(first, "bo")];
  const two = await second.ready("anna");
  const browser = (at: Instant = theDay) => aVisitor(reviewerRoutes({ table, identity, files }), () => at, "");
  const mails = (template: string) =>
    table
      .all("pilots")
      .filter(({ sk }) => sk.startsWith("OUTBOX#"))
      .map((item) => OutboxEntry.parse(item))
      .flatMap(({ effect, subject }) =>
        effect.kind === "mail" && effect.template === template ? [{ ...effect, subject }] : [],
      );
  /** The list's link as its mail carries it. */
  const listLink = async (of = mailbox) => {
    const owed = { purpose: "tasks", subject: of, generation: 1, expiresAt: plusDays(theDay, 1) } as const;
    const { path, write } = mintLink(personSubject(of), lasting(owed, theDay));
    await table.transact([write]);
    return path;
  };
  const reviewLink = async (change = {}) => {
    const owed = { purpose: "review", subject: one, generation: 1, expiresAt: plusDays(theDay, 9) } as const;
    const { path, write } = mintLink(pilotSubject(ids[0]), { ...owed, ...change });
    await table.transact([write]);
    return path;
  };
  return { table, ids, first, one, two, bo, browser, mails, listLink, reviewLink };
}

test("whoever has been asked to review is mailed one link to all of it, once a minute at most; nobody else is", async () => {
  const { table, mails } = await twoTasks();
  await owedLinks(table)(mailbox, theDay);
  await owedLinks(table)(mailbox, plusSeconds(theDay, 20));
  await owedLinks(table)(emailHash("ingen@example.org"), theDay);
  expect(mails("review-tasks")).toMatchObject([
    { to: "anna@example.org", data: { open: 2 }, subject: personSubject(mailbox), link: { purpose: "tasks" } },
  ]);
});

test("the list shows titles, days and states of one person's tasks, and opens each by a session of its own", async () => {
  const { ids, one, two, bo, browser, listLink } = await twoTasks();
  const link = await listLink();
  const anna = browser();
  expect((await anna.see(link)).body).toContain("Öppna listan med dina bedömningar");
  const { location } = await anna.send(link, {});
  const list = (await anna.see(location)).body;
  expect([list.match(/Vändpunkten/g)?.length ?? 0, list.includes("Inbjuden"), list.includes("Inget jäv")]).toEqual([
    4,
    true,
    true,
  ]);
  expect(list).not.toContain("Hallsbergs kommun");
  expect(await anna.send(`${location}/${two}`, {})).toMatchObject({
    ...{ status: 303, location: `/bedomning/${ids[1]}/${two}?lang=sv` },
  });
  expect((await anna.send(`${location}/${one}`, {})).location).toContain(`/bedomning/${ids[0]}/${one}`);
  expect((await anna.send(`${location}/${bo}`, {})).status).toBe(404);
});

test("the list's link works for half an hour", async () => {
  const { browser, listLink } = await twoTasks();
  const link = await listLink();
  expect((await browser(plusSeconds(theDay, 29 * 60)).see(`${link}/uppdrag`)).status).toBe(200);
  const late = browser(plusSeconds(theDay, 31 * 60));
  for (const path of [link, `${link}/uppdrag`]) {
    const page = await late.see(path);
    expect([page.status, page.body.includes("/ansokan/lank-igen")]).toEqual([410, true]);
  }
});

test("a link that ran out or was replaced offers another one in place; it goes to the reviewer's own mailbox", async () => {
  const { table, first, one, browser, mails, reviewLink } = await twoTasks();
  const old = await reviewLink();
  await press(table, resendInvitation, first.officers({ reviewId: one }));
  const anyone = browser();
  const page = await anyone.see(old);
  expect([page.status, page.body.includes("ersatts av en nyare")]).toEqual([410, true]);
  expect(page.body).toContain(`action="${old}/ny"`);
  expect((await anyone.send(`${old}/ny`, {})).body).toContain("Titta i din inkorg");
  expect(mails("review-link")).toMatchObject([{ to: "anna@example.org", link: { subject: one, generation: 2 } }]);
  const expired = await reviewLink({ generation: 2, expiresAt: plusDays(theDay, -1) });
  expect((await anyone.see(expired)).body).toContain("Länken har gått ut");
  for (let mailed = 1; mailed < mailLimits.address; mailed++)
    expect((await anyone.send(`${expired}/ny`, {})).status).toBe(200);
  expect((await anyone.send(`${expired}/ny`, {})).status).toBe(429);
});

test("a task that was taken back gets no other link", async () => {
  const { table, first, one, browser, mails, reviewLink } = await twoTasks();
  const old = await reviewLink();
  await press(table, cancelAssignment, first.officers({ reviewId: one }));
  const page = await browser().see(old);
  expect([page.status, page.body.includes("/ny")]).toEqual([410, false]);
  expect((await browser().send(`${old}/ny`, {})).status).toBe(410);
  expect(mails("review-link")).toEqual([]);
});

test("the mail's link gives the day for a calendar, with no more than the mail says", async () => {
  const { table, first, one, browser, reviewLink } = await twoTasks();
  const link = await reviewLink();
  const { status, body } = await browser().see(`${link}/dag.ics`);
  const file = Buffer.from(body, "base64").toString();
  expect([status, file.includes("DTSTART;VALUE=DATE:20261123"), file.includes("Vändpunkten")]).toEqual([
    200,
    true,
    true,
  ]);
  expect(file).not.toMatch(/anna|Hallsberg|lank\//i);
  await press(table, resendInvitation, first.officers({ reviewId: one }));
  expect((await browser().see(`${link}/dag.ics`)).status).toBe(410);
});
