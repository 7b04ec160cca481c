import { expect, test } from "vitest";
import { aContent, aCost, submitted } from "../../test/builders/a-claim.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { aVisitor, holderCookie, identity, staffCookie } from "../../test/builders/a-visitor.ts";
import { type InMemoryTable, inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { ledgerOf } from "../ledger/posting.store.ts";
import { readPilot } from "../pilot/pilot.ts";
import { keys } from "../platform/table/keys.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import { holderRoutes } from "./holder.routes.ts";
import { correctionRoutes } from "./officer/correction.routes.ts";
import { examinationRoutes } from "./officer/examination.routes.ts";

const march = instant("2027-03-05T09:00:00Z");
const clock = () => march;

async function aClaim(costs: Parameters<typeof aContent>[0], more: Parameters<typeof aContent>[1] = {}) {
  const table = inMemoryTable();
  const id = await aProject(table);
  await submitted(table, id, [aContent(costs, more)]);
  return { table, id, ...(await people(table, id)) };
}
async function people(table: InMemoryTable, id: ApplicationId) {
  const needs = { table, identity, clock };
  const routes = [...examinationRoutes(needs), ...correctionRoutes(needs)];
  return {
    officer: aVisitor(routes, clock, await staffCookie(march, "officer")),
    holder: aVisitor(holderRoutes(needs), clock, await holderCookie(march, id)),
    desk: `/handlaggning/${id}/rapporter/1`,
    project: `/projekt/${id}`,
  };
}
const three = [
  aCost("staff", 1_000_000),
  aCost("services", 500_000, { voucher: "A 7", text: "Konsult, bara för oss" }),
  aCost("travel", 30_000),
];

test("the officer cuts a line, sees what it leads to, and accepts; the holder reads why", async () => {
  const { table, id, officer, holder, desk, project } = await aClaim(three);
  const page = await officer.see(`${desk}/rader`);
  expect(page.body).toContain("A 7");
  expect(page.body).toContain('name="lines.2.amount"');
  expect(page.body).not.toContain('name="lines.4.amount"');
  const cut = {
    ...page.fields,
    "lines.1.amount": "10 000",
    "lines.2.amount": "2 000",
    "lines.2.reason": "not-proven",
    "lines.2.note": "Fakturan saknas",
    "lines.3.amount": "0",
    "lines.3.reason": "private-or-ordinary",
  };
  const check = await officer.send(`${desk}/rader`, cut);
  expect(check.status).toBe(200);
  // 10 000 + 21,39 % + 2 000 = 14 139 of 17 439; 27,6 % of it
  for (const sum of ["14\u00a0139\u00a0kr", "3\u00a0300\u00a0kr", "3\u00a0902,36\u00a0kr", "Fakturan saknas"])
    expect(check.body).toContain(sum);
  expect((await ledgerOf(table, id)).map(({ kind }) => kind)).toEqual(["commitment"]);

  const back = await officer.send(`${desk}/rader`, { ...check.fields, action: "change" });
  expect(back.body).toContain('value="Fakturan saknas"');
  expect(back.body).toContain('value="2 000"');
  expect(back.body).toContain('value="10 000"');

  const accepted = await officer.send(`${desk}/godkann`, check.fields);
  expect([accepted.status, accepted.location]).toEqual([303, `${desk}?godkand=1`]);
  const { grant, reports } = await readPilot(table, id);
  expect(grant).toMatchObject({ acceptedOre: 1_413_900, dueOre: 390_236 });
  expect(reports[0]).toMatchObject({
    typed: {},
    accepted: {
      acceptedOre: 1_413_900,
      paymentOre: 390_236,
      cuts: [
        { id: 2, acceptedOre: 200_000, reason: "not-proven", note: "Fakturan saknas" },
        { id: 3, acceptedOre: 0, reason: "private-or-ordinary" },
      ],
    },
  });
  const costs = (await ledgerOf(table, id)).filter(({ kind }) => kind === "accepted-cost");
  expect(costs.map(({ amountOre, category, vat, voucher }) => [amountOre, category?.id, vat, voucher])).toEqual([
    [1_000_000, "staff", "net", undefined],
    [200_000, "services", "net", "A 7"],
    [213_900, "indirect", "net", undefined],
  ]);
  const mail = JSON.stringify(
    (await readPilot(table, id)).outbox.find(
      ({ effect }) => effect.kind === "mail" && effect.template === "report-accepted",
    ),
  );
  expect(mail).toContain("Kostnaden är inte styrkt. Fakturan saknas");
  expect(mail).not.toContain("bara för oss");
  const read = await holder.see(`${project}/rapport/1`);
  expect(read.body).toContain("Kostnaden är inte styrkt. Fakturan saknas");
  expect((await holder.see(project)).body).toContain("Av det väntar på utbetalning");
});

test("what is wrong is shown at its line, with everything typed still in its field, and nothing is posted", async () => {
  const { table, officer, desk } = await aClaim(three);
  const page = await officer.see(`${desk}/rader`);
  const before = table.all();
  const typed = {
    ...page.fields,
    "lines.1.amount": "20 000",
    "lines.2.amount": "mycket",
    "lines.2.note": "Ring <ekonomi>",
    "lines.3.amount": "100",
  };
  const { grantVersion } = (await officer.see(desk)).fields;
  for (const to of ["rader", "godkann"]) {
    const again = await officer.send(`${desk}/${to}`, { ...typed, grantVersion: grantVersion ?? "" });
    expect(again.status).toBe(422);
    for (const field of ["lines.1.amount", "lines.2.amount", "lines.3.reason"])
      expect(again.body).toContain(`href="#${field}"`);
    expect(again.body).toContain('value="20 000"');
    expect(again.body).toContain('value="mycket"');
    expect(again.body).toContain("Ring &lt;ekonomi>");
  }
  expect(table.all()).toEqual(before);
});

test("an examination begun before the report was returned is refused as old, and keeps what was typed", async () => {
  const { table, id, officer, desk } = await aClaim(three);
  const page = await officer.see(`${desk}/rader`);
  await table.transact([{ table: "pilots", update: keys.report(id, 1), add: { version: 1 } }]);
  const late = await officer.send(`${desk}/rader`, {
    ...page.fields,
    "lines.1.amount": "1",
    "lines.1.reason": "other",
    "lines.1.note": "Viktigt att minnas",
  });
  expect(late.status).toBe(409);
  expect(late.body).toContain("Viktigt att minnas");
});

test("accepting from sums that have moved on is refused, and a second press posts nothing more", async () => {
  const { table, id, officer, desk } = await aClaim(three);
  const page = await officer.see(desk);
  const stale = await officer.send(`${desk}/godkann`, { ...page.fields, grantVersion: "9" });
  expect(stale.status).toBe(409);
  expect((await readPilot(table, id)).grant.acceptedOre).toBe(0);
  expect((await officer.send(`${desk}/godkann`, page.fields)).status).toBe(303);
  const before = table.all();
  expect((await officer.send(`${desk}/godkann`, page.fields)).status).toBe(303);
  expect((await officer.send(`${desk}/godkann`, { ...page.fields, nonce: "b".repeat(16) })).status).toBe(409);
  expect(table.all()).toEqual(before);
});

test("a report of credits alone that would make the project's costs less than nothing is not accepted, in words", async () => {
  const { table, officer, desk } = await aClaim([aCost("travel", -5_000, { voucher: "K 1" })]);
  const page = await officer.see(desk);
  expect(page.body).toContain("skulle bli mindre än 0");
  const before = table.all();
  const forced = await officer.send(`${desk}/godkann`, { ...page.fields, grantVersion: "1" });
  expect(forced.status).toBe(422);
  expect(table.all()).toEqual(before);
});

test("a final report waits while an advance is on its way to the bank", async () => {
  const { table, id, officer, desk } = await aClaim(three, { final: true });
  const page = await officer.see(desk);
  const advance = {
    v: 1,
    version: 1,
    paymentId: "p".repeat(16),
    applicationId: id,
    callId: "kraftsamling-piloter-2026",
    title: "x",
    organisation: "x",
    kind: "advance",
    amountOre: 1_000,
    reference: "advance/1",
    status: "batched",
    enteredBy: { id: "x", name: "x" },
    enteredAt: march,
    attests: [],
    changedAt: march,
  };
  await table.transact([
    { table: "pilots", put: { ...keys.payment(id, "p".repeat(16) as never), ...advance } }, // as: an id
    { table: "pilots", update: keys.grant(id), set: { advanceDueOre: 1_000 } },
  ]);
  expect((await officer.see(desk)).body).toContain("Ett förskott är på väg till banken");
  expect((await officer.send(`${desk}/rader`, page.fields)).body).toContain("Ett förskott är på väg till banken");
  const before = table.all();
  expect((await officer.send(`${desk}/godkann`, page.fields)).status).toBe(409);
  expect(table.all()).toEqual(before);
});

test.each([200, 450])("%i verification lines are examined on one page and accepted by one press", async (count) => {
  const lines = Array.from({ length: count }, (_, i) => aCost("services", 10_000 + i, { voucher: `LEV ${i}` }));
  const { table, id, officer, desk } = await aClaim(lines);
  const page = await officer.see(`${desk}/rader`);
  expect(page.body.match(/name="lines\.\d+\.amount"/g)).toHaveLength(count);
  expect(Buffer.byteLength(page.body)).toBeLessThan(1_000_000);
  const cuts = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      [`lines.${i + 1}.amount`, "50"],
      [`lines.${i + 1}.reason`, "over-budget"],
      [`lines.${i + 1}.note`, ""],
    ]).flat(),
  );
  const check = await officer.send(`${desk}/rader`, { ...page.fields, ...cuts });
  expect((await officer.send(`${desk}/godkann`, check.fields)).status).toBe(303);
  expect((await ledgerOf(table, id)).filter(({ kind }) => kind === "accepted-cost")).toHaveLength(count);
  expect((await readPilot(table, id)).grant.acceptedOre).toBe(count * 5_000);
});

async function anAccepted() {
  const made = await aClaim(three);
  const { officer, desk } = made;
  await officer.send(`${desk}/godkann`, (await officer.see(desk)).fields);
  return made;
}

test("an accepted line is chosen, corrected, checked and posted; officer and holder see what was changed and why", async () => {
  const { table, id, officer, holder, desk, project } = await anAccepted();
  const done = await officer.see(desk);
  expect(done.body).toContain("Rätta en godkänd rad");
  const list = await officer.see(`${desk}/ratta`);
  expect(list.body).toContain("Rätta rad 3");
  expect(list.body).not.toContain("Rätta rad 4");
  const form = await officer.see(`${desk}/ratta?rad=1`);
  const typed = { ...form.fields, amount: "4 000", reason: "arithmetic", note: "Lönen räknades två gånger" };
  const check = await officer.send(`${desk}/ratta`, typed);
  // 6 000 less and 21,39 % of it: 7 283,40; entitled 27,6 % of 10 155,60
  for (const sum of ["\u22127\u00a0283,40\u00a0kr", "2\u00a0802,95\u00a0kr", "Lönen räknades två gånger"])
    expect(check.body).toContain(sum);
  const back = await officer.send(`${desk}/ratta`, { ...check.fields, action: "change" });
  expect(back.body).toContain('value="4 000"');
  const posted = await officer.send(`${desk}/ratta/bokfor`, check.fields);
  expect([posted.status, posted.location]).toEqual([303, `${desk}?rattad=1`]);
  expect((await officer.send(`${desk}/ratta/bokfor`, check.fields)).status).toBe(303);
  expect((await readPilot(table, id)).grant).toMatchObject({ acceptedOre: 1_015_560, dueOre: 280_295 });
  expect((await ledgerOf(table, id)).filter(({ kind }) => kind === "correction")).toHaveLength(2);
  const seen = await officer.see(posted.location);
  expect(seen.body).toContain("Raden är rättad");
  expect(seen.body).toMatch(/P2027-2, mars\s2027/);
  expect((await holder.see(`${project}/rapport/1`)).body).toContain("Lönen räknades två gånger");
  const other = await officer.send(`${desk}/ratta/bokfor`, { ...check.fields, nonce: "c".repeat(16) });
  expect(other.status).toBe(409);
});

const wrong: ReadonlyArray<[what: string, typed: Record<string, string>, field: string]> = [
  ["no amount", { amount: "" }, "amount"],
  ["words for an amount", { amount: "allt" }, "amount"],
  ["more than was claimed", { amount: "10 000,01" }, "amount"],
  ["less than nothing", { amount: "-1" }, "amount"],
  ["the amount that is accepted already", { amount: "10 000" }, "amount"],
  ["no reason", { reason: "" }, "reason"],
  ["no explanation", { note: " " }, "note"],
  ["an explanation that is too long", { note: "x".repeat(301) }, "note"],
];
test.each(wrong)("a correction with %s is told at its field and changes nothing", async (_, typed, field) => {
  const { table, officer, desk } = await anAccepted();
  const form = await officer.see(`${desk}/ratta?rad=1`);
  const before = table.all();
  const fields = { ...form.fields, amount: "5", reason: "other", note: "För", ...typed };
  for (const to of ["ratta", "ratta/bokfor"]) {
    const page = await officer.send(`${desk}/${to}`, fields);
    expect(page.status).toBe(422);
    expect(page.body).toContain(`href="#${field}"`);
  }
  expect(table.all()).toEqual(before);
});

test("lines that are computed, or do not exist, or of a report that is not accepted, are not corrected", async () => {
  const { officer, desk } = await anAccepted();
  expect((await officer.see(`${desk}/ratta?rad=4`)).status).toBe(404);
  expect((await officer.see(`${desk}/ratta?rad=99`)).status).toBe(404);
  const waiting = await aClaim(three);
  expect((await waiting.officer.see(`${waiting.desk}/ratta`)).location).toBe(waiting.desk);
  const fields = {
    ...(await waiting.officer.see(waiting.desk)).fields,
    line: "1",
    amount: "5",
    reason: "other",
    note: "x",
  };
  expect((await waiting.officer.send(`${waiting.desk}/ratta/bokfor`, fields)).status).toBe(409);
});
