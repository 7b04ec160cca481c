import { expect, test } from "vitest";
import { aPilot, moved, theCall } from "../../test/builders/a-pilot.ts";
import { reviewersOf, theDay, theOfficer } from "../../test/builders/a-review.ts";
import { aVisitor, staffCookie } from "../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { recordFact } from "../pilot/happenings.ts";
import { OutboxEntry } from "../pilot/items/outbox-entry.ts";
import type { Role } from "../platform/sign-in/session.ts";
import { keys } from "../platform/table/keys.ts";
import { CallId, MemberId, newId } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import { officerRoutes } from "./officer.routes.ts";

async function aCase({ at = theDay, roles = ["officer"] as Role[] } = {}) {
  const table = inMemoryTable();
  const applicationId = await aPilot(table, { stage: "submitted" });
  const people = reviewersOf(table, applicationId, { clock: () => at });
  const cookie = await staffCookie(at, ...roles);
  const officer = aVisitor(officerRoutes({ table }), () => at, cookie);
  const list = `/handlaggning/${applicationId}/bedomare`;
  const typed = {
    "p-name": "Anna Bedömare",
    "p-email": "anna@example.org",
    "p-language": "p-sv",
    "p-deadline": "2026-11-23",
  };
  const assign = async (change = {}) => {
    const { fields } = await officer.see(list);
    return officer.send(list, { ...fields, ...typed, ...change });
  };
  /** The review that waits, or the only one. */
  const one = async () => {
    const { reviews } = await people.now();
    const review = reviews.find(({ status }) => status === "invited") ?? reviews[0];
    if (!review) throw new Error("nobody is assigned");
    return { review, path: `${list}/${review.reviewId}` };
  };
  const mails = (template?: string) =>
    table
      .all("pilots")
      .filter(({ sk }) => sk.startsWith("OUTBOX#"))
      .map((item) => OutboxEntry.parse(item))
      .filter(({ effect }) => effect.kind === "mail" && (!template || effect.template === template));
  return { table, applicationId, people, officer, list, assign, one, mails };
}

test("only case officers come in", async () => {
  const { officer, list } = await aCase({ roles: ["decider", "finance"] });
  expect((await officer.see(list)).status).toBe(403);
  const { officer: nobody, list: other } = await aCase({ roles: [] });
  expect((await nobody.see(other)).status).toBe(403);
});

test("the form comes with the deadline that the call counts with", async () => {
  const { officer, list } = await aCase();
  const page = await officer.see(list);
  expect(theCall.reviewDays).toBe(21);
  expect(page.body).toContain('value="2026-11-23"');
  expect(page.body).toContain("Utse minst 2 bedömare till");
});

test("an assignment is an invitation with a link, a reminder three days before, and an entry in the log", async () => {
  const { assign, officer, list, mails, one, people, table } = await aCase();
  const done = await assign();
  expect(done.status).toBe(303);
  expect(done.location.replace(/[a-z0-9]{16}$/, "ID")).toBe(`${list}?klart=utsedd&ny=ID`);
  expect((await officer.see(done.location)).body).toContain("inbjudan skickas");
  const { review } = await one();
  expect(review).toMatchObject({ status: "invited", deadline: instant("2026-11-23T23:59:59+01:00") });
  const link = { purpose: "review", subject: review.reviewId, generation: 1 };
  const [invitation] = mails("review-invitation");
  expect(invitation?.effect).toMatchObject({ to: "anna@example.org", language: "sv", link });
  const [reminder] = mails("review-reminder");
  expect(reminder).toMatchObject({ outboxId: `review-reminder-${review.reviewId}`, effect: { link } });
  expect(reminder?.dueAt).toBe(instant("2026-11-20T08:00:00+01:00"));
  expect((await people.now()).quorum).toMatchObject({ quorum: theCall.quorum, submitted: 0 });
  const [entry] = table.all("record");
  expect(entry).toMatchObject({
    action: "review.assigned",
    by: { kind: "officer" },
    details: { reviewer: "Anna Bedömare" },
  });
  expect(JSON.stringify(entry)).not.toContain("anna@example.org");
});

test("with less than three days left there is no reminder: the invitation is fresh enough", async () => {
  const { assign, mails, one, officer } = await aCase();
  await assign({ "p-deadline": "2026-11-04" });
  expect(mails("review-reminder")).toEqual([]);
  expect((await officer.see((await one()).path)).body).toContain("mindre än tre dagar kvar");
});

test.each([
  ["p-name", " ", "Fyll i ”Namn”"],
  ["p-name", "\u200b-", "Fyll i ”Namn”"],
  ["p-name", "x".repeat(121), "högst 120 tecken"],
  ["p-email", "anna", "namn@exempel.se"],
  ["p-email", "anna@example.org; bo@example.org", "flera e-postadresser"],
  ["p-language", "de", "finns inte att välja"],
  ["p-deadline", "snart", "år-månad-dag"],
  ["p-deadline", "23 november", "Dagen är inte färdigskriven"],
  ["p-deadline", "2026-11-01", "får tidigast vara 2 november 2026"],
  ["p-deadline", "2062-11-23", "får senast vara 1 maj 2027"],
])("a wrong %s (%s) is said in words, and what was typed is kept", async (field, value, words) => {
  const { assign, people } = await aCase();
  const page = await assign({ [field]: value });
  expect(page.status).toBe(422);
  expect(page.body).toContain(`href="#${field}"`);
  expect(page.body).toContain(words);
  if (field !== "p-name") expect(page.body).toContain('value="Anna Bedömare"');
  expect((await people.now()).reviews).toEqual([]);
});

test("the same address is assigned once, however it is written; a cancelled one may be asked again, a recused one not", async () => {
  const { assign, one, people, officer } = await aCase();
  await assign();
  expect((await assign({ "p-email": "Anna@Example.org" })).body).toContain("redan utsedd");
  const { path } = await one();
  await officer.send(`${path}/aterta`, (await officer.see(path)).fields);
  expect((await assign()).status).toBe(303);
  await people.declare((await one()).review.reviewId, true);
  expect((await assign()).body).toContain("har anmält jäv");
  expect((await assign({ "p-name": "Bo", "p-email": "bo@example.org" })).status).toBe(303);
});

test("an alias is the same person, whoever it is of", async () => {
  const { assign } = await aCase();
  await assign();
  expect((await assign({ "p-name": "A. B.", "p-email": "anna+1@example.org" })).body).toContain("redan utsedd");
  const contact = await assign({ "p-name": "En annan", "p-email": "projektledare+bed@example.org" });
  expect(contact.body).toContain("Adressen hör till den sökande");
});

test("the officer who assigns cannot be the reviewer", async () => {
  const { assign, people } = await aCase();
  const page = await assign({ "p-name": "Kollegan", "p-email": "Tjanstepersonen+x@example.org" });
  expect(page.body).toContain("en kollega som handlägger ärendet");
  expect((await people.now()).reviews).toEqual([]);
});

test.each([
  ["Projektledaren", "kim@example.net", "Namnet är detsamma som Projektledaren, den sökande"],
  ["FÖRVALTNINGSCHEFEN", "robin@example.com", "Namnet är detsamma som Förvaltningschefen, den sökande"],
  ["Bedömare Anna", "privat@example.net", "Namnet är detsamma som Anna Bedömare, en bedömare"],
  ["Chefen", "chef@hallsberg.example.org", "Adressen kan höra till Hallsbergs kommun, den sökande"],
])("of %s %s is asked, and with a reason it goes on, which the history keeps", async (name, email, words) => {
  const { assign, people, table } = await aCase();
  await assign();
  const who = { "p-name": name, "p-email": email };
  const asked = await assign(who);
  expect(asked.status).toBe(422);
  expect(asked.body).toContain(words);
  expect(asked.body).toContain('name="p-reason"');
  expect((await assign({ ...who, "p-reason": "" })).status).toBe(422);
  expect((await people.now()).reviews).toHaveLength(1);
  expect((await assign({ ...who, "p-reason": "En namne." })).status).toBe(303);
  const assigned = table.all("record").filter(({ action }) => action === "review.assigned");
  expect(assigned.map(({ details }) => Object(details).reason)).toContain("En namne.");
});

test("neither the applicant's contact nor a person who wrote the application can review it", async () => {
  const { assign, table, applicationId } = await aCase();
  const contact = await assign({ "p-email": "Projektledare@example.org" });
  expect(contact.status).toBe(422);
  expect(contact.body).toContain("Adressen hör till den sökande");
  const memberId = newId(MemberId);
  const member = {
    applicationId,
    memberId,
    callId: CallId.parse("kraftsamling-piloter-2026"),
    email: "skribent@example.org",
  };
  const put = { ...keys.member(applicationId, memberId), ...member, language: "sv", generation: 1, joinedAt: theDay };
  await table.transact([{ table: "pilots", put }]);
  expect((await assign({ "p-email": "skribent@example.org" })).body).toContain("Adressen hör till den sökande");
});

test("pressing assign twice assigns once and gives the same answer", async () => {
  const { officer, list, people, mails } = await aCase();
  const { fields } = await officer.see(list);
  const typed = {
    ...fields,
    "p-name": "Bo",
    "p-email": "bo@example.org",
    "p-language": "p-en",
    "p-deadline": "2026-11-23",
  };
  const [first, second] = [await officer.send(list, typed), await officer.send(list, typed)];
  expect(second).toMatchObject({ status: 303, location: first.location });
  expect((await people.now()).reviews.length).toBe(1);
  expect(mails("review-invitation").length).toBe(1);
});

test("a cancelled assignment loses its link and its reminder, and its reviewer gets a mail", async () => {
  const { assign, officer, one, mails } = await aCase();
  await assign();
  const { path } = await one();
  const { fields } = await officer.see(path);
  for (const _ of ["once", "twice"]) expect((await officer.send(`${path}/aterta`, fields)).status).toBe(303);
  expect((await one()).review).toMatchObject({ status: "cancelled", linkGeneration: 2 });
  expect(mails("review-reminder").map(({ cancelled }) => cancelled)).toEqual([true]);
  expect(mails("review-cancelled").length).toBe(1);
  expect((await officer.see(path)).body).not.toContain("/aterta");
});

test("a reviewer whose mail did not arrive is marked, with what can be done, until the address is corrected", async () => {
  const { table, assign, officer, list, one, mails } = await aCase();
  await assign();
  const { path } = await one();
  const [lost] = mails("review-invitation");
  if (!lost) throw new Error("nobody is invited");
  const marked = async () => {
    const pages = [await officer.see(list), await officer.see(path)];
    return pages.map(({ body }) => body.includes("Mejl kom inte fram"));
  };
  expect(await marked()).toEqual([false, false]);
  const key = keys.outbox(lost.subject, lost.outboxId);
  await table.transact([{ table: "pilots", update: key, set: { status: "bounced" }, remove: ["duePk", "dueAt"] }]);
  expect(await marked()).toEqual([true, true]);
  const { body, fields } = await officer.see(path);
  expect(body).toContain("Rätta adressen nedan, skicka inbjudan igen");
  const typed = { ...fields, "p-new-email": "anna.berg@example.org", "p-reason": "Fel adress" };
  expect((await officer.send(`${path}/adress`, typed)).status).toBe(303);
  expect(await marked()).toEqual([false, false]);
});

test("an extended deadline moves the reminder, with the new day in its words, and tells the reviewer", async () => {
  const { assign, officer, one, mails } = await aCase();
  await assign();
  const { path, review } = await one();
  const { fields } = await officer.see(path);
  const earlier = await officer.send(`${path}/forlang`, { ...fields, "p-deadline": "2026-11-23" });
  expect(earlier.status).toBe(422);
  expect(earlier.body).toContain("senare dag än 23 november 2026");
  const done = await officer.send(`${path}/forlang`, { ...earlier.fields, "p-deadline": "2026-12-14" });
  expect(done.location).toBe(`${path}?klart=forlangd`);
  const deadline = instant("2026-12-14T23:59:59+01:00");
  expect((await one()).review).toMatchObject({ deadline, linkGeneration: 1 });
  const [reminder, ...more] = mails("review-reminder").filter(({ cancelled }) => !cancelled);
  expect(more).toEqual([]);
  expect(reminder).toMatchObject({ outboxId: `review-reminder-${review.reviewId}-2`, effect: { data: { deadline } } });
  expect(reminder?.dueAt).toBe(instant("2026-12-11T08:00:00+01:00"));
  expect(mails("review-extended")[0]?.effect).toMatchObject({ data: { deadline }, link: { generation: 1 } });
});

test("an invitation that is sent again has a new link, in the reminder too", async () => {
  const { assign, officer, one, mails } = await aCase();
  await assign({ "p-language": "p-en" });
  const { path } = await one();
  const done = await officer.send(`${path}/skicka-igen`, (await officer.see(path)).fields);
  expect((await officer.see(done.location)).body).toContain("Den tidigare länken fungerar inte längre");
  const generations = (template: string) =>
    mails(template).flatMap(({ cancelled, effect }) =>
      cancelled || effect.kind !== "mail" ? [] : effect.link?.generation,
    );
  expect(generations("review-invitation").sort()).toEqual([1, 2]);
  expect(generations("review-reminder")).toEqual([2]);
});

test("the officer sees who has handed in, who has a conflict and who is late; the text only when the round has ended", async () => {
  const late = await aCase({ at: instant("2026-12-01T09:00:00+01:00") });
  const anna = await late.people.ready("anna");
  await late.people.submit(anna);
  const { path } = await late.one();
  const hidden = (await late.officer.see(path)).body;
  expect(hidden).toContain("Inlämnad");
  expect(hidden).not.toContain("Väl genomtänkt.");
  expect(hidden).not.toContain("/forlang");
  const bo = await late.people.assign("bo");
  if ("reviewId" in bo) await late.people.declare(bo.reviewId, true);
  await late.people.assign("cilla");
  const page = (await late.officer.see(late.list)).body;
  for (const words of ["Inlämnad", "Jäv anmält", "Inbjuden", "Försenad", "1 av 2 bedömningar"])
    expect(page).toContain(words);
  const { reviews } = await late.people.now();
  for (const { reviewId, status } of reviews) {
    if (status !== "invited") continue;
    await late.people.declare(reviewId);
    await late.people.submit(reviewId);
  }
  expect((await late.officer.see(path)).body).toContain("Väl genomtänkt.");
});

test("while the case is about to move, and when it has, no reviewer is assigned or changed", async () => {
  const { assign, officer, one, list, table, applicationId, people } = await aCase();
  await assign();
  const { path } = await one();
  const open = await officer.see(path);
  const form = await officer.see(list);
  const fact = {
    applicationId,
    fact: "withdrawalAsked",
    from: "submitted",
    at: theDay,
    by: theOfficer,
    reason: "",
  } as const;
  await table.transact(recordFact(fact));
  const typed = { "p-name": "Bo", "p-email": "bo@example.org", "p-language": "p-sv", "p-deadline": "2026-12-14" };
  const buttons: Array<[string, Record<string, string>]> = [
    [list, { ...form.fields, ...typed }],
    [`${path}/forlang`, { ...open.fields, "p-deadline": "2026-12-14" }],
    [`${path}/skicka-igen`, open.fields],
    [`${path}/aterta`, open.fields],
  ];
  for (const [button, fields] of buttons)
    expect((await officer.send(button, fields)).body).toContain("på väg till nästa steg");
  expect((await officer.see(list)).body).not.toContain('name="p-email"');
  await moved(table, applicationId);
  for (const [button, fields] of buttons)
    expect((await officer.send(button, fields)).body).toContain("gått vidare till ett annat steg");
  expect((await officer.see(list)).body).toContain("väntar inte längre på bedömningar");
  expect((await people.now()).reviews.map(({ status }) => status)).toEqual(["invited"]);
});

test("an unknown case or reviewer is no page", async () => {
  const { officer, list } = await aCase();
  expect((await officer.see("/handlaggning/nonsense/bedomare")).status).toBe(404);
  expect((await officer.see(`${list}/${"x".repeat(16)}`)).status).toBe(404);
});
