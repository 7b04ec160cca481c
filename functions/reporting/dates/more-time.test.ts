import { describe, expect, test } from "vitest";
import { aProject } from "../../../test/builders/a-project.ts";
import { aVisitor, holderCookie, identity, staffCookie } from "../../../test/builders/a-visitor.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { openWork } from "../../casework/open-work.ts";
import { obligationsOfPilot } from "../../pilot/obligations/obligations.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { dayOf, type Instant, instant } from "../../vocabulary/instant.ts";
import { holderRoutes } from "../holder.routes.ts";
import { moreTimeRoutes } from "./more-time.routes.ts";
import { reportDayRoutes } from "./report-days.routes.ts";

// The project began in December 2026; its first report is about the months through February, due on 28 March.
const march = instant("2027-03-20T09:00:00Z");

async function people(now: Instant = march, table: InMemoryTable = inMemoryTable(), id?: ApplicationId) {
  const project = id ?? (await aProject(table));
  const clock = () => now;
  const routes = [...holderRoutes({ table, identity }), ...moreTimeRoutes({ table })];
  const holder = aVisitor(routes, clock, await holderCookie(now, project));
  const officer = aVisitor(reportDayRoutes({ table }), clock, await staffCookie(now, "officer"));
  const page = `/projekt/${project}/mer-tid/1`;
  const desk = `/handlaggning/${project}/rapportdagar`;
  const ask = async (day: string, reason = "Ekonomen är sjuk") => {
    const { fields } = await holder.see(page);
    return holder.send(page, { ...fields, "p-until": day, "p-reason": reason });
  };
  const seen = () => officer.see(`${desk}/1`);
  const answer = async (typed: Record<string, string>, shown?: Record<string, string>) => {
    const fields = shown ?? (await seen()).fields;
    return officer.send(`${desk}/1`, { ...fields, "p-reason": "Det finns skäl", ...typed });
  };
  const pilot = () => readPilot(table, project);
  const first = async () => obligationsOfPilot(await pilot(), dayOf(now))[0];
  return { table, id: project, holder, officer, page, desk, ask, answer, seen, pilot, first };
}
type People = Awaited<ReturnType<typeof people>>;

const mailsOf = async ({ pilot }: People, template: string) =>
  (await pilot()).outbox.flatMap(({ effect }) =>
    effect.kind === "mail" && effect.template === template ? [effect] : [],
  );
const timersOf = async ({ pilot }: People) =>
  (await pilot()).outbox
    .filter(
      ({ outboxId, status, cancelled }) =>
        /^report-(due|soon|late)-1/.test(outboxId) && status === "waiting" && !cancelled,
    )
    .map(({ outboxId, effect, createdAt: _, dueAt }) => [
      outboxId,
      dueAt,
      effect.kind === "mail" && effect.data["dueDay"],
    ]);

test("the holder asks; the day stands until an officer has answered; then everybody hears and the reminders move along", async () => {
  const them = await people();
  expect((await timersOf(them)).map(([id]) => id)).toEqual([
    "report-due-1",
    "report-late-1-2027-03-28",
    "report-soon-1-2027-03-28",
  ]);
  expect((await them.ask("2027-04-30")).location).toBe(`/projekt/${them.id}?begart=1`);
  expect(await them.first()).toMatchObject({ dueDay: "2027-03-28", asked: { to: "2027-04-30" } });
  expect(await mailsOf(them, "report-extension")).toMatchObject([{ data: { what: "asked", dueDay: "2027-04-30" } }]);
  const open = openWork(await them.pilot(), dayOf(march));
  expect(open).toContainEqual(
    expect.objectContaining({ kind: "answer-extension", for: "officer", about: "1", path: `${them.desk}/1` }),
  );

  const shown = await them.seen();
  expect(shown.body).toContain("Ekonomen är sjuk");
  expect(shown.body).toContain('value="2027-04-30"');
  expect((await them.answer({ "p-answer": "p-yes", "p-until": "2027-04-30" })).location).toBe(`${them.desk}?klart=1`);
  const moved = await them.first();
  expect(moved).toMatchObject({ dueDay: "2027-04-30", plannedDay: "2027-03-28", state: "open" });
  expect(moved).not.toHaveProperty("asked");
  const told = await mailsOf(them, "report-extension");
  expect(told.find(({ data }) => data["what"] === "given")?.data).toMatchObject({
    what: "given",
    before: "2027-03-28",
    reason: "Det finns skäl",
  });
  expect(await timersOf(them)).toEqual([
    ["report-late-1-2027-04-30", "2027-05-01T06:00:00.000Z", "2027-04-30"],
    ["report-soon-1-2027-04-30", "2027-04-23T06:00:00.000Z", "2027-04-30"],
  ]);
  expect(openWork(await them.pilot(), dayOf(march)).map(({ kind }) => kind)).not.toContain("answer-extension");
  expect(openWork(await them.pilot(), dayOf(march))).toContainEqual(
    expect.objectContaining({ kind: "await-report", due: "2027-04-30" }),
  );
  const log = them.table.all("record").find(({ action }) => action === "extension.given");
  expect(log).toMatchObject({ details: { number: 1, from: "2027-03-28", dueDay: "2027-04-30" } });
});

test("an officer says no with a reason; the day stands, and the holder may ask again", async () => {
  const them = await people();
  await them.ask("2027-04-30");
  await them.answer({ "p-answer": "p-no", "p-until": "" });
  expect(await them.first()).toMatchObject({ dueDay: "2027-03-28" });
  const told = await mailsOf(them, "report-extension");
  expect(told.find(({ data }) => data["what"] === "refused")?.data).toMatchObject({ dueDay: "2027-03-28" });
  expect((await them.ask("2027-04-15")).status).toBe(303);
});

test("an officer gives more time unasked, long before, and the holder is asked on the same morning with the new day", async () => {
  const them = await people(instant("2026-12-20T09:00:00Z"));
  await them.answer({ "p-until": "2027-05-15" });
  expect(await timersOf(them)).toEqual([
    ["report-due-1-2027-05-15", "2027-03-01T07:00:00.000Z", "2027-05-15"],
    ["report-late-1-2027-05-15", "2027-05-16T06:00:00.000Z", "2027-05-15"],
    ["report-soon-1-2027-05-15", "2027-05-08T06:00:00.000Z", "2027-05-15"],
  ]);
});

describe("what cannot be is said in words, and nothing is lost", () => {
  test("a day before the one it replaces, or no reason, comes back with what was typed", async () => {
    const them = await people();
    const wrong = await them.ask("2027-03-27", "Vi väntar på revisorn");
    expect([wrong.status, wrong.body.includes("Vi väntar på revisorn")]).toEqual([422, true]);
    expect((await them.ask("2027-03-28")).status).toBe(422);
    expect((await them.ask("2029-03-31")).status).toBe(422);
    expect((await them.ask("2027-04-01", "")).status).toBe(422);
    expect((await them.answer({ "p-until": "2027-03-28" })).status).toBe(422);
    expect(await them.first()).toMatchObject({ dueDay: "2027-03-28" });
  });

  test("two officers at once: the second reads what the first has answered, and nothing is replaced", async () => {
    const them = await people();
    const { fields } = await them.seen();
    await them.answer({ "p-until": "2027-05-15" }, fields);
    const other = { ...(await them.seen()).fields, version: fields["version"] ?? "" };
    const second = await them.answer({ "p-until": "2027-07-15" }, other);
    expect([second.status, second.body.includes("Någon annan hann före")]).toEqual([409, true]);
  });

  test("an answer that meets a request that came meanwhile is not given past it", async () => {
    const them = await people();
    const { fields } = await them.seen();
    await them.ask("2027-04-30");
    expect((await them.answer({ "p-until": "2027-04-10" }, fields)).status).toBe(409);
    expect(await them.first()).toMatchObject({ dueDay: "2027-03-28", asked: { to: "2027-04-30" } });
  });

  test("a report that is in needs no more time: neither asked for nor given", async () => {
    const them = await people();
    const asking = (await them.holder.see(them.page)).fields;
    const giving = (await them.seen()).fields;
    const report = { v: 2, number: 1, version: 1, status: "submitted", typed: {}, begunAt: march, changedAt: march };
    const content = { from: "2026-12", through: "2027-02", final: false, vat: "net", costs: [] };
    const told = { form: { id: "p-report", version: 1 }, answers: {} };
    await them.table.transact([
      { table: "pilots", put: { ...keys.report(them.id, 1), ...report, content: { ...content, ...told } } },
    ]);
    const typed = { "p-until": "2027-04-30", "p-reason": "Sjukdom" };
    expect((await them.holder.send(them.page, { ...asking, ...typed })).status).toBe(409);
    expect((await them.officer.send(`${them.desk}/1`, { ...giving, ...typed })).status).toBe(409);
    expect((await them.holder.see(them.page)).body).toContain("behövs inte mer tid");
  });

  test("a second request waits for the answer to the first", async () => {
    const them = await people();
    const { fields } = await them.holder.see(them.page);
    await them.ask("2027-04-30");
    const page = await them.holder.see(them.page);
    expect(page.body).toContain("Ni har bett om mer tid till 30 april 2027");
    const twice = { ...fields, "p-until": "2027-05-30", "p-reason": "Mer" };
    expect((await them.holder.send(them.page, twice)).status).toBe(409);
    expect((await them.first())?.extensions).toHaveLength(1);
  });
});

test("the list of days shows staff what was moved and what waits; those who may not move a day only read", async () => {
  const them = await people();
  await them.answer({ "p-until": "2027-05-15" });
  const list = await them.officer.see(them.desk);
  for (const text of ["15 maj 2027", "Tidigare 28 mars 2027", "Kan lämnas nu", "Slutrapport"])
    expect(list.body).toContain(text);
  const auditor = aVisitor(reportDayRoutes({ table: them.table }), () => march, await staffCookie(march, "auditor"));
  const read = await auditor.see(them.desk);
  expect([read.status, read.body.includes(`${them.desk}/1`)]).toEqual([200, false]);
});

test("the file of the project's days has every report that is owed, with the day as it now is", async () => {
  const them = await people();
  await them.answer({ "p-until": "2027-05-15" });
  const { body, status } = await them.holder.see(`/projekt/${them.id}/dagar.ics`);
  const file = Buffer.from(body, "base64").toString("utf8").replaceAll("\r\n ", "");
  const text = file.includes("BEGIN:VCALENDAR") ? file : body;
  expect(status).toBe(200);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(8);
  expect(text).toContain("DTSTART;VALUE=DATE:20270515");
  expect(text).toContain(`UID:${them.id}-report-1@case`);
  expect(text).toContain("SEQUENCE:1");
});
