import { expect, test } from "vitest";
import { moved } from "../../test/builders/a-pilot.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { reportControl, reportNamed } from "../../test/builders/a-typed-report.ts";
import { aVisitor, holderCookie, identity, staffCookie } from "../../test/builders/a-visitor.ts";
import { type InMemoryTable, inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { deathsWithin, mortality } from "../../test/fakes/mortality.ts";
import { firstId } from "../calls/first-edition/ids.ts";
import { liftEvaluationTyped } from "../calls/first-edition/lift-evaluation.ts";
import { evaluationRoutes } from "../evaluation/evaluation.routes.ts";
import { ledgerOf } from "../ledger/posting.store.ts";
import { vouchersOf } from "../pilot/items/vouchers.ts";
import { readPilot } from "../pilot/pilot.ts";
import { press } from "../pilot/press.ts";
import { mintLink } from "../platform/links/links.ts";
import { keys } from "../platform/table/keys.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../vocabulary/ids.ts";
import { type Instant, instant } from "../vocabulary/instant.ts";
import { ore, sumOre } from "../vocabulary/ore.ts";
import { holderRoutes } from "./holder.routes.ts";
import { examinationRoutes } from "./officer/examination.routes.ts";
import { submitReport } from "./submit-report.act.ts";

const march = instant("2027-03-05T09:00:00Z");

async function people(table: InMemoryTable, id: ApplicationId, now: Instant = march) {
  const clock = () => now;
  const needs = { table, identity, clock };
  const holder = aVisitor(holderRoutes(needs), clock, await holderCookie(now, id));
  const routes = [...examinationRoutes(needs), ...evaluationRoutes({ ...needs, beside: async () => new Map() })];
  const officer = aVisitor(routes, clock, await staffCookie(now, "officer"));
  return { holder, officer, project: `/projekt/${id}`, desk: `/handlaggning/${id}` };
}
type People = Awaited<ReturnType<typeof people>>;

const told = reportNamed({
  "period.from": "2026-12",
  "period.through": "2027-02",
  "texts.done": "Vi har mött tjugo ungdomar.",
  "texts.results": "Närvaron har ökat.",
  "texts.deviations": "Inga",
  "texts.next": "Vi fortsätter.",
  "costs.0.amounts.2026-12": "38 071",
  "costs.0.amounts.2027-01": "82 483,67",
  "costs.1.amounts.2027-02": "12 500",
});
const period = { "p-period.from": "2026-12", "p-period.to": "2027-02" };
const final = {
  ...told,
  ...reportNamed({
    final: "yes",
    "texts.lessons": "Börja i det lilla.",
    "texts.scaling": "Stödpersonerna.",
    "texts.dissemination": "Webbinarier.",
  }),
};

/** What is answered where a final report comes long before the grant's end. */
const meantAsFinal = { "p-early": "p-last" };

async function begun({ holder, project }: People) {
  const { fields } = await holder.see(project);
  const { location } = await holder.send(`${project}/rapport`, fields);
  return location;
}
async function submitted(them: People, fields: Record<string, string> = told) {
  const { holder } = them;
  const report = await begun(them);
  const form = await holder.see(report);
  const saved = await holder.send(report, { ...form.fields, ...fields, action: "review" });
  const review = await holder.see(saved.location);
  const sent = await holder.send(`${report}/skicka`, { ...review.fields, ...meantAsFinal });
  return { report, review, sent, saved };
}
const examined = async ({ officer, desk }: People, number: number) => {
  const address = `${desk}/rapporter/${number}`;
  const page = await officer.see(address);
  return { page, accept: () => officer.send(`${address}/godkann`, page.fields), address };
};
const grantOf = async (table: InMemoryTable, id: ApplicationId) => (await readPilot(table, id)).grant;
const reportOf = async (table: InMemoryTable, id: ApplicationId) => (await readPilot(table, id)).reports[0];

test("a report is begun, written, read through, submitted, accepted and posted, and what it earns is due", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const them = await people(table, id);
  const first = await them.holder.see(them.project);
  expect(first.body).toContain("Lämna lägesrapport med kostnader, december 2026 – februari 2027");

  const { review, sent } = await submitted(them);
  expect(review.body).toContain("Vi har mött tjugo ungdomar.");
  expect([sent.status, sent.location]).toEqual([303, `${them.project}?inlamnad=1`]);
  expect(table.all().find(({ sk }) => sk === "OUTBOX#report-due-1")).toMatchObject({ cancelled: true });
  expect(table.all().find(({ sk }) => sk === "OUTBOX#report-due-2")).not.toHaveProperty("cancelled");

  const { page, accept } = await examined(them, 1);
  // 38 071 + 21,39 % + 82 483,67 + 21,39 % + 12 500
  expect(page.body).toContain("158\u00a0841,32\u00a0kr");
  expect((await accept()).status).toBe(303);
  const grant = await grantOf(table, id);
  expect(grant).toMatchObject({ acceptedOre: 15_884_132, dueOre: 4_384_020, paidOre: 0 });
  const lines = await ledgerOf(table, id);
  expect(lines.map(({ kind, category, costPeriod, amountOre }) => [kind, category?.id, costPeriod, amountOre])).toEqual(
    [
      ["commitment", undefined, undefined, 80_060_900],
      ["accepted-cost", "staff", "2026-12", 3_807_100],
      ["accepted-cost", "staff", "2027-01", 8_248_367],
      ["accepted-cost", "services", "2027-02", 1_250_000],
      ["accepted-cost", "indirect", "2026-12", 814_339],
      ["accepted-cost", "indirect", "2027-01", 1_764_326],
    ],
  );
  expect((await them.holder.see(them.project)).body).toContain("43\u00a0840,20\u00a0kr");
});

test("a submission that dies before or after any call is whole or not at all, and is made once when pressed again", async () => {
  for (const fault of deathsWithin(7)) {
    const table = inMemoryTable();
    const id = await aProject(table);
    const them = await people(table, id);
    const report = await begun(them);
    const form = await them.holder.see(report);
    await them.holder.send(report, { ...form.fields, ...told, action: "review" });
    const version = (await reportOf(table, id))?.version ?? 0;
    const by = { kind: "holder", id: "holder", name: "" } as const;
    const command = { number: 1, version, language: "sv" } as const;
    const pressed = { subject: pilotSubject(id), by, at: march, nonce: newId(Nonce), command };
    const { mortal, invoke } = mortality(fault);
    await invoke(() => press(mortal(table), submitReport, pressed)).catch(() => undefined);
    const mails = () => table.all().filter(({ sk }) => sk.includes("report-received")).length;
    const whole = (await reportOf(table, id))?.status === "submitted";
    expect(mails()).toBe(whole ? 1 : 0);
    expect(await press(table, submitReport, pressed)).toEqual({ submittedAt: march });
    expect([(await reportOf(table, id))?.status, mails()]).toEqual(["submitted", 1]);
    expect(table.all("record").filter(({ action }) => action === "report.submitted")).toMatchObject([
      { by: { name: "Projektledaren" } },
    ]);
  }
});

test("a second press of the button that accepts pays once", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const them = await people(table, id);
  await submitted(them);
  const { accept, page } = await examined(them, 1);
  await accept();
  const before = table.all();
  expect((await accept()).status).toBe(303);
  expect(table.all()).toEqual(before);
  const anew = await them.officer.send(`${them.desk}/rapporter/1/godkann`, {
    ...page.fields,
    nonce: "a".repeat(16),
    version: String((await reportOf(table, id))?.version),
  });
  expect(anew.status).toBe(409);
  expect(table.all()).toEqual(before);
});

test("a returned report comes back with the comment, is changed and submitted again", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const them = await people(table, id);
  const { report } = await submitted(them);
  const { page, address } = await examined(them, 1);
  const empty = await them.officer.send(`${address}/aterlamna`, { ...page.fields, comment: " " });
  expect(empty.status).toBe(422);
  expect(empty.body).toContain('href="#comment"');
  const { fields } = await them.officer.see(address);
  expect((await them.officer.send(`${address}/aterlamna`, { ...fields, comment: "Var är resorna?" })).status).toBe(303);
  const mail = table.all().find(({ sk }) => sk.includes("report-returned"));
  expect(mail?.["effect"]).toMatchObject({ data: { comment: "Var är resorna?" }, link: { generation: 1 } });

  const form = await them.holder.see(report);
  expect(form.body).toContain("Var är resorna?");
  expect(form.body).toContain('value="82 483,67"');
  await them.holder.send(report, {
    ...form.fields,
    ...told,
    [reportControl("costs.2.amounts.2027-02")]: "900",
    action: "review",
  });
  const review = await them.holder.see(`${report}/granska`);
  expect((await them.holder.send(`${report}/skicka`, review.fields)).status).toBe(303);
  expect((await reportOf(table, id))?.content?.costs).toContainEqual(
    expect.objectContaining({ categoryId: "travel", month: "2027-02", amountOre: 90_000, vat: "net" }),
  );
});

test("what the officer saw is what is accepted: a report returned meanwhile is not", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const them = await people(table, id);
  await submitted(them);
  const { accept } = await examined(them, 1);
  const { page, address } = await examined(them, 1);
  await them.officer.send(`${address}/aterlamna`, { ...page.fields, comment: "Komplettera." });
  expect((await accept()).status).toBe(409);
  expect((await ledgerOf(table, id)).map(({ kind }) => kind)).toEqual(["commitment"]);
  expect(await grantOf(table, id)).toMatchObject({ acceptedOre: 0, dueOre: 0 });
});

test("the final report ends the project, the evaluation the pilot", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const them = await people(table, id);
  const { review } = await submitted(them, final);
  expect(review.body).toContain("Projektet pågår till");
  const { accept } = await examined(them, 1);
  await accept();
  expect(await moved(table, id)).toBe("reported");
  const timers = table.all().filter(({ sk }) => sk.startsWith("OUTBOX#report-due-"));
  expect(timers.every((timer) => timer["cancelled"] === true)).toBe(true);
  expect((await them.holder.see(them.project)).body).toContain("slutredovisat");

  const address = `${them.desk}/utvardering`;
  const form = await them.officer.see(address);
  const evaluation = {
    output: "En modell.",
    outcome: "Fler i skolan.",
    impact: "Tidigare stöd.",
    "decisive.system.judgement": "partly",
    "decisive.system.text": "Elevhälsan arbetar annorlunda.",
    "decisive.individual.judgement": "yes",
    "decisive.individual.text": "Närvaron.",
    "decisive.collaboration.judgement": "too-early",
    "decisive.collaboration.text": "Pågår.",
    dimensions: ["services", "culture"],
    shortTerm: "Ungdomarna.",
    longTerm: "Kommunen.",
    "scaledUp.judgement": "partly",
    "scaledUp.how": "I två av tre skolor.",
    lessons: "Börja i det lilla.",
    challenges: "Tiden.",
    conditions: "En samordnare.",
  };
  const typed = liftEvaluationTyped(evaluation);
  const lessons = firstId.question("evaluation.lessons");
  const half = await them.officer.send(address, { ...form.fields, ...typed, [lessons]: "", action: "review" });
  expect(half.status).toBe(422);
  expect(half.body).toContain(`href="#${lessons}"`);
  expect(half.body).toContain("I två av tre skolor.");
  const saved = await them.officer.send(address, { ...half.fields, ...typed, action: "review" });
  const readBack = await them.officer.see(saved.location);
  expect(readBack.body).toContain("Kultur och värderingar");
  expect((await them.officer.send(`${address}/signera`, readBack.fields)).status).toBe(303);
  expect((await them.officer.send(`${address}/signera`, readBack.fields)).status).toBe(303);
  expect(await moved(table, id)).toBe("evaluated");
  expect((await readPilot(table, id)).evaluation).toMatchObject({
    status: "signed",
    answers: {
      [firstId.question("evaluation.dimensions")]: ["services", "culture"].map((id) =>
        firstId.option("dimensions", id),
      ),
    },
  });
  expect((await them.officer.see(address)).body).toContain("Utvärderingen är undertecknad");
  const late = await them.officer.send(address, { ...form.fields, ...evaluation, version: "3" });
  expect(late.status).toBe(409);
});

test("an evaluation is not signed before the final report is accepted", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const them = await people(table, id);
  const form = await them.officer.see(`${them.desk}/utvardering`);
  expect(form.body).toContain("inte slutredovisat än");
  const saved = await them.officer.send(`${them.desk}/utvardering`, { ...form.fields, output: "Halvvägs." });
  expect(saved.status).toBe(303);
  expect((await them.officer.see(saved.location)).body).toContain("Halvvägs.");
});

test("autosave answers the new version, twice the same when its answer was lost, and never overwrites another's text", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const them = await people(table, id);
  const report = await begun(them);
  const { fields } = await them.holder.see(report);
  const autosaved = (typed: Record<string, string>) =>
    them.holder.send(report, { ...fields, ...period, ...typed }, { "x-autosave": "1" });
  expect(JSON.parse((await autosaved({ "p-done": "Vi" })).body)).toMatchObject({ version: 2 });
  expect(JSON.parse((await autosaved({ "p-done": "Vi" })).body)).toMatchObject({ version: 2 });
  const other = await autosaved({ "p-done": "Någon annan" });
  expect(other.status).toBe(409);
  expect(JSON.parse(other.body)).toMatchObject({ href: report, label: "Vad har ni gjort under perioden?" });
  expect((await reportOf(table, id))?.typed["p-done"]).toBe("Vi");
  const elsewhere = await autosaved({ "p-results": "Närvaron" });
  expect(JSON.parse(elsewhere.body)).toMatchObject({ version: 3, fields: { "p-done": ["Vi"] } });
  expect((await reportOf(table, id))?.typed).toMatchObject({ "p-done": "Vi", "p-results": "Närvaron" });
});

test("two who have changed the same text choose between them, and nothing of either is lost meanwhile", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const them = await people(table, id);
  const report = await begun(them);
  const { fields } = await them.holder.see(report);
  await them.holder.send(report, { ...fields, ...period, "p-done": "Först" });
  const late = await them.holder.send(report, { ...fields, ...period, "p-done": "Sent men viktigt" });
  expect(late.status).toBe(409);
  expect(late.body).toContain("viktigt");
  expect(late.body).toContain('name="keep.p-done"');
  const settled = { ...late.fields, "keep.p-done": "both", "p-done": "Först och sent" };
  expect((await them.holder.send(report, settled)).status).toBe(303);
  expect((await reportOf(table, id))?.typed["p-done"]).toBe("Först och sent");
});

test("a draft of before, and a page that was opened before, go on under the names that the form has now", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const them = await people(table, id);
  const report = await begun(them);
  const before = { "period.from": "2026-12", "period.through": "2027-02", "texts.done": "Vi har mött", vat: "gross" };
  await table.transact([{ table: "pilots", update: keys.report(id, 1), set: { typed: before } }]);
  const form = await them.holder.see(report);
  expect(form.body).toContain("Vi har mött");
  expect(form.body).toMatch(/value="p-gross"[^>]* checked/);
  const opened = { ...before, "texts.results": "Närvaron", "costs.1.amounts.2027-01": "12 500" };
  expect((await them.holder.send(report, { ...form.fields, ...opened, action: "save" })).status).toBe(303);
  const stored = await table.get("pilots", keys.report(id, 1));
  expect(stored?.["typed"]).toEqual({
    "p-period.from": "2026-12",
    "p-period.to": "2027-02",
    "p-costs.services.2027-01": "12 500",
    "p-vat": "p-gross",
    "p-done": "Vi har mött",
    "p-results": "Närvaron",
  });
});

test("an earlier version of a report can be looked at, its amounts too, and gone on from", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const them = await people(table, id);
  const report = await begun(them);
  const { fields } = await them.holder.see(report);
  const cell = reportControl("costs.0.amounts.2027-01");
  for (const [saves, amount] of ["111 111", "222 222"].entries())
    await them.holder.send(report, { ...fields, ...told, version: String(saves + 1), [cell]: amount, action: "save" });
  const earlier = await them.holder.see(`${report}/tidigare`);
  expect(earlier.body).toContain("111\u00a0111");
  expect(earlier.body).toContain("222\u00a0222");
  const again = await them.holder.see(`${report}?fran=2`);
  expect(again.body).toContain('value="111 111"');
  expect((await reportOf(table, id))?.typed[cell]).toBe("222 222");
});

test("what another changes after the read-through is shown as a difference, and nothing is submitted unread", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const them = await people(table, id);
  const report = await begun(them);
  const form = await them.holder.see(report);
  await them.holder.send(report, { ...form.fields, ...told, action: "review" });
  const read = await them.holder.see(`${report}/granska`);
  await them.holder.send(report, { ...read.fields, ...told, "p-results": "Närvaron har minskat." });
  const refused = await them.holder.send(`${report}/skicka`, read.fields);
  expect(refused.status).toBe(409);
  expect(refused.body).toContain("Rapporten har ändrats medan du läste");
  expect(refused.body).toContain("Närvaron har minskat.");
  expect((await reportOf(table, id))?.status).toBe("draft");
  expect((await them.holder.send(`${report}/skicka`, refused.fields)).status).toBe(303);
  expect((await reportOf(table, id))?.content?.answers).toMatchObject({ "p-results": "Närvaron har minskat." });
});

const wrong: ReadonlyArray<[what: string, fields: Record<string, string>, field: string]> = [
  ["an amount in words", { "costs.1.amounts.2027-01": "tusen" }, "costs.1.amounts.2027-01"],
  ["a refund larger than the costs", { "costs.1.amounts.2027-01": "−12 500,01" }, "costs.1.amounts.2027-01"],
  ["an amount beyond reason", { "costs.1.amounts.2027-01": "100 000 001" }, "costs.1.amounts.2027-01"],
  ["a cost before the project", { "costs.1.amounts.2026-11": "5" }, "costs.1.amounts.2026-11"],
  ["a cost after the project", { "costs.1.amounts.2028-12": "5" }, "costs.1.amounts.2028-12"],
  ["a cost in the future", { "costs.1.amounts.2027-04": "5" }, "costs.1.amounts.2027-04"],
  ["a cost outside the chosen months", { "costs.1.amounts.2027-03": "5" }, "costs.1.amounts.2027-03"],
  ["months the wrong way round", { "period.through": "2026-11", "period.from": "2026-12" }, "period.through"],
  ["no period", { "period.from": "" }, "period.from"],
  ["a text that is missing", { "texts.results": "" }, "texts.results"],
  ["a text that is too long", { "texts.done": "x".repeat(5001) }, "texts.done"],
  ["a final report without its questions", { final: "yes" }, "texts.lessons"],
];
test.each(wrong)(
  "%s is told at its field; the draft is kept as typed and nothing is submitted",
  async (_, fields, field) => {
    const table = inMemoryTable();
    const id = await aProject(table);
    const them = await people(table, id);
    const report = await begun(them);
    const form = await them.holder.see(report);
    const page = await them.holder.send(report, {
      ...form.fields,
      ...told,
      ...reportNamed(fields),
      action: "review",
    });
    expect(page.status).toBe(422);
    expect(page.body).toContain(`href="#${reportControl(field)}"`);
    expect(page.body).toContain("Vi fortsätter.");
    const typed = fields[field];
    if (typed) expect((await reportOf(table, id))?.typed[reportControl(field)]).toBe(typed);
    const { version = 0 } = (await reportOf(table, id)) ?? {};
    const forced = await them.holder.send(`${report}/skicka`, { ...page.fields, version: String(version) });
    expect(forced.status).toBe(422);
    expect((await reportOf(table, id))?.status).toBe("draft");
  },
);

test("costs above a budget line are a notice, and may be submitted", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const them = await people(table, id);
  const { review, sent } = await submitted(them, {
    ...told,
    [reportControl("costs.2.amounts.2027-02")]: "30 001",
  });
  expect(review.body).toContain("Resor och logi överstiger budgeten med 1\u00a0kr");
  expect(sent.status).toBe(303);
});

test("while a report is open no other is begun, and none after the final one", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const them = await people(table, id);
  const first = await begun(them);
  const { fields } = await them.holder.see(first);
  const again = await them.holder.send(`${them.project}/rapport`, { ...fields, nonce: "b".repeat(16) });
  expect(again.location).toBe(first);
  const form = await them.holder.see(first);
  await them.holder.send(first, { ...form.fields, ...final, action: "review" });
  const review = await them.holder.see(`${first}/granska`);
  await them.holder.send(`${first}/skicka`, { ...review.fields, ...meantAsFinal });
  const none = await them.holder.send(`${them.project}/rapport`, { ...fields, nonce: "c".repeat(16) });
  expect(none.status).toBe(409);
});

test("the final report is accepted last", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const them = await people(table, id);
  await submitted(them);
  await submitted(them, {
    ...final,
    ...reportNamed({
      "period.from": "2027-03",
      "period.through": "2027-03",
      "costs.0.amounts.2026-12": "",
      "costs.0.amounts.2027-01": "",
      "costs.1.amounts.2027-02": "",
    }),
  });
  const { page } = await examined(them, 2);
  expect(page.body).toContain("Slutrapporten godkänns sist");
  const grant = await grantOf(table, id);
  const posted = { ...page.fields, grantVersion: String(grant?.version) };
  expect((await them.officer.send(`${them.desk}/rapporter/2/godkann`, posted)).status).toBe(409);
});

test("only the holder of this project and staff see its reports, and only officers examine them", async () => {
  const table = inMemoryTable();
  const [mine, theirs] = [await aProject(table), await aProject(table)];
  const them = await people(table, mine);
  await submitted(them);
  const stranger = await people(table, theirs);
  expect((await stranger.holder.see(them.project)).status).toBe(401);
  expect((await stranger.holder.see(`${them.project}/rapport/1`)).status).toBe(401);
  const clock = () => march;
  for (const role of ["decider", "finance"] as const) {
    const staff = aVisitor(examinationRoutes({ table }), clock, await staffCookie(march, role));
    const page = await staff.see(`${them.desk}/rapporter/1`);
    expect(page.status).toBe(200);
    expect(page.body).not.toContain("/rapporter/1/godkann");
    expect(page.body).not.toContain("/rapporter/1/aterlamna");
    expect((await staff.see(`${them.desk}/rapporter/1/rader`)).status).toBe(403);
    expect((await staff.send(`${them.desk}/rapporter/1/godkann`, {})).status).toBe(403);
  }
});

test("the emailed link does nothing by being looked at, opens by its button, and not once it is revoked", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const { holder } = await people(table, id);
  const expiresAt = instant("2028-01-01T00:00:00Z");
  const { path, write } = mintLink(pilotSubject(id), {
    purpose: "holder",
    subject: "holder",
    generation: 1,
    expiresAt,
  });
  await table.transact([write]);
  const before = table.all();
  expect((await holder.see(path)).status).toBe(200);
  expect(table.all()).toEqual(before);
  expect((await holder.send(path, {})).location).toBe(`/projekt/${id}`);
  await table.transact([{ table: "pilots", update: keys.grant(id), set: { linkGeneration: 2 } }]);
  expect((await holder.send(path, {})).status).toBe(410);
});

test("before the project has begun there is nothing to report", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const { holder, project } = await people(table, id, instant("2026-11-25T09:00:00Z"));
  const page = await holder.see(project);
  expect(page.body).toContain("Projektet börjar 1 december 2026");
  expect(page.fields["nonce"]).toBeUndefined();
});

test("the ledger's sums are the grant's, report by report", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const costs = [
    ["2026-12", "456 852"],
    ["2027-01", "989 804"],
    ["2027-02", "554 884"],
  ] as const;
  for (const [index, [month, amount]] of costs.entries()) {
    const them = await people(table, id);
    const cleared = Object.fromEntries(
      Object.keys(told)
        .filter((name) => name.startsWith("p-costs."))
        .map((name) => [name, ""]),
    );
    const fields = {
      ...told,
      ...cleared,
      ...reportNamed({ "period.from": month, "period.through": month, [`costs.0.amounts.${month}`]: amount }),
    };
    await submitted(them, fields);
    const { accept } = await examined(them, index + 1);
    expect((await accept()).status).toBe(303);
    const lines = await ledgerOf(table, id);
    const sum = (kind: string) => sumOre(lines.filter((line) => line.kind === kind).map(({ amountOre }) => amountOre));
    const grant = await grantOf(table, id);
    expect(sum("accepted-cost")).toBe(grant?.acceptedOre);
    expect(sum("payment")).toBe(0);
    expect(grant?.dueOre).toBeLessThanOrEqual(grant?.capOre ?? ore(0));
    expect(lines.at(-1)?.runningTotalOre).toBe(grant?.acceptedOre);
  }
});

test("typed amounts and lines of a SIE file become one claim, with VAT as answered; the holder is cautioned before submitting", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const them = await people(table, id);
  const report = await begun(them);
  const line = { day: "2027-01-07", month: "2027-01", account: "5010", text: "Lön", categoryId: "staff" };
  const lines = [
    { ...line, voucher: "L 3", amountOre: 100_000 },
    { ...line, voucher: "L 4", amountOre: -20_000 },
  ];
  const costs = { v: 1, version: 1, fileId: "f".repeat(16), fileName: "bok.se", fileKey: "k", importedAt: march };
  const chosen = { selection: { accounts: ["5010"] }, mapping: { "5010": "staff" }, summed: false, lines };
  await table.transact([{ table: "pilots", put: { ...keys.reportCosts(id, 1), ...costs, ...chosen } }]);

  const form = await them.holder.see(report);
  expect(form.body).toContain(`href="${report}/sie"`);
  expect(form.body).toContain("2 rader hämtade");
  expect(form.body).toMatch(/value="p-net"[^>]* checked/);
  // What was fetched stands in the table with its flat rate, read-only beside what is typed.
  expect(form.body).toContain("Egen personal, ur filen");
  expect(form.body).toContain('data-fixed="{&quot;2027-01&quot;:80000}"');
  expect(form.body).toMatch(/data-total[^>]*>971,12</);
  const review = await them.holder.send(report, { ...form.fields, ...told, "p-vat": "p-gross", action: "review" });
  const read = await them.holder.see(review.location);
  expect(read.body).toContain("L 4");
  expect(read.body).toContain("Beloppen är med moms, men enligt ansökan drar organisationen av momsen");
  expect(read.body).toContain("Egen personal, januari 2027: skrivet för hand");
  expect(read.body).toContain("bok.se");
  await them.holder.send(`${report}/skicka`, read.fields);
  const claimed = (await reportOf(table, id))?.content?.costs ?? [];
  expect(claimed.map((one) => [one.id, one.month, one.amountOre, one.voucher?.name, one.vat])).toEqual([
    [1, "2026-12", 3_807_100, undefined, "gross"],
    [2, "2027-01", 8_248_367, undefined, "gross"],
    [3, "2027-01", 100_000, "L 3", "gross"],
    [4, "2027-01", -20_000, "L 4", "gross"],
    [5, "2027-02", 1_250_000, undefined, "gross"],
    [6, "2026-12", 814_339, undefined, "gross"],
    [7, "2027-01", 1_781_438, undefined, "gross"],
  ]);
  expect(vouchersOf((await readPilot(table, id)).reports)).toMatchObject([{ name: "L 3" }, { name: "L 4" }]);
});
