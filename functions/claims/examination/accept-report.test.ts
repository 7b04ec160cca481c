import fc from "fast-check";
import { expect, test } from "vitest";
import { accepting } from "../../../test/builders/a-claim.ts";
import { moved } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { deathsWithin, mortality } from "../../../test/fakes/mortality.ts";
import { ledgerOf } from "../../ledger/posting.store.ts";
import { entitledTo } from "../../pilot/items/grant.ts";
import { type Report, type ReportContent, reportPut } from "../../pilot/items/report.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { readCase } from "../../pilot/read-case.ts";
import type { Table } from "../../platform/table/table.ts";
import { type ApplicationId, Nonce, newId } from "../../vocabulary/ids.ts";
import { instant, Month } from "../../vocabulary/instant.ts";
import { ore, sumOre } from "../../vocabulary/ore.ts";
import { acceptReport } from "./accept-report.act.ts";

const at = instant("2027-06-01T09:00:00Z");
const month = Month.parse("2027-01");

const aContent = (amountOre: number, final = false): ReportContent => ({
  from: month,
  through: month,
  final,
  form: { id: "p-report", version: 1 },
  answers: { "p-final": final },
  vat: "net",
  costs: amountOre > 0 ? [{ id: 1, categoryId: "staff", month, amountOre: ore(amountOre), vat: "net" }] : [],
});
async function submit(table: Table, id: ApplicationId, contents: readonly ReportContent[]) {
  const reports = contents.map(
    (content, i): Report => ({
      v: 2,
      number: i + 1,
      version: 0,
      status: "submitted",
      typed: {},
      content,
      begunAt: at,
      changedAt: at,
      submittedAt: at,
    }),
  );
  if (reports.length > 0) await table.transact(reports.map((report) => reportPut(id, report)));
}
/** Accepts a report as it was seen. */
const accept = async (
  table: Table,
  id: ApplicationId,
  number: number,
  { nonce = newId(Nonce), seen = readPilot(table, id) } = {},
) => press(table, acceptReport, accepting(await seen, number, [], { nonce }));
/** What the ledger says is accepted, and what is entered to be paid. */
async function sumsOf(table: Table, id: ApplicationId) {
  const { grant, payments } = await readPilot(table, id);
  const lines = await ledgerOf(table, id);
  const posted = (kind: string) => sumOre(lines.filter((line) => line.kind === kind).map(({ amountOre }) => amountOre));
  const due = sumOre(payments.map(({ amountOre }) => amountOre));
  return { grant, costs: posted("accepted-cost"), due, paid: posted("payment") };
}

test("whatever is accepted in whatever order, the ledger, the grant and the entitlement agree", async () => {
  const claims = fc.array(fc.integer({ min: 0, max: 120_000_000 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(claims, fc.infiniteStream(fc.nat()), async (amounts, chance) => {
      const table = inMemoryTable();
      const id = await aProject(table);
      await submit(
        table,
        id,
        amounts.map((amount) => aContent(amount)),
      );
      const order = amounts.map((_, i) => i + 1).sort(() => ((chance.next().value ?? 0) % 2 === 0 ? 1 : -1));
      for (const number of order) {
        await accept(table, id, number);
        const { grant, costs, due, paid } = await sumsOf(table, id);
        expect([costs, due, paid]).toEqual([grant.acceptedOre, grant.dueOre, 0]);
        expect(grant.dueOre).toBe(entitledTo(grant));
        expect(grant.dueOre).toBeLessThanOrEqual(grant.capOre);
      }
      const { grant } = await sumsOf(table, id);
      expect(grant.acceptedOre).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
    }),
    { numRuns: 40 },
  );
});

test("two reports accepted at the same moment: one is posted, the other is asked to look again", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await submit(table, id, [aContent(1_000_000), aContent(2_000_000)]);
  const seen = readPilot(table, id);
  const outcomes = await Promise.allSettled([1, 2].map((n) => accept(table, id, n, { seen })));
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(outcomes[1]).toMatchObject({ reason: { code: "stale-version" } });
  expect((await sumsOf(table, id)).costs).toBe(1_000_000);
  await accept(table, id, 2);
  expect((await sumsOf(table, id)).costs).toBe(3_000_000);
});

test("many projects' reports accepted at once all get their number", async () => {
  const table = inMemoryTable();
  const projects = await Promise.all(Array.from({ length: 5 }, () => aProject(table)));
  for (const id of projects) await submit(table, id, [aContent(1_000_000)]);
  await Promise.all(projects.map((id) => accept(table, id, 1)));
  const numbers = (await Promise.all(projects.map((id) => ledgerOf(table, id)))).map((lines) => lines.at(-1)?.number);
  expect(numbers.toSorted()).toEqual([1, 2, 3, 4, 5]);
});

test("an acceptance that dies before or after any call is posted whole or not at all, and once when tried again", async () => {
  for (const fault of deathsWithin(9)) {
    const table = inMemoryTable();
    const id = await aProject(table);
    await submit(table, id, [aContent(1_000_000, true)]);
    const { mortal, invoke } = mortality(fault);
    const nonce = newId(Nonce);
    const seen = readPilot(table, id);
    await invoke(() => accept(mortal(table), id, 1, { nonce, seen })).catch(() => undefined);
    const { grant, costs, due } = await sumsOf(table, id);
    const whole = grant.acceptedOre > 0;
    expect([costs, due]).toEqual(whole ? [1_000_000, 276_000] : [0, 0]);
    expect((await readCase(table, id)).pendingMove !== undefined).toBe(whole);
    await accept(table, id, 1, { nonce, seen });
    expect(await sumsOf(table, id)).toMatchObject({ costs: 1_000_000, due: 276_000 });
    expect(await moved(table, id)).toBe("reported");
  }
});

test("a report without costs is accepted and posts nothing", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await submit(table, id, [aContent(0)]);
  await expect(accept(table, id, 1)).resolves.toEqual({ paymentOre: 0 });
  expect((await ledgerOf(table, id)).map(({ kind }) => kind)).toEqual(["commitment"]);
});

test("costs above the cap are accepted, and due up to the cap", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await submit(table, id, [aContent(290_075_700), aContent(10_000_000)]);
  await accept(table, id, 1);
  expect(await sumsOf(table, id)).toMatchObject({ due: 80_060_893 });
  await accept(table, id, 2);
  expect(await sumsOf(table, id)).toMatchObject({ costs: 300_075_700, due: 80_060_900 });
});

test("a second press of a final acceptance is answered as the first was, though most of the grant has been given up", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await submit(table, id, [aContent(1_000_000, true)]);
  const seen = readPilot(table, id);
  const nonce = newId(Nonce);
  const again = () => accept(table, id, 1, { nonce, seen });
  expect(await again()).toEqual({ paymentOre: 276_000 });
  expect(await again()).toEqual({ paymentOre: 276_000 });
  expect(await sumsOf(table, id)).toMatchObject({ costs: 1_000_000, due: 276_000 });
});

test("a second press of an accepted credit note is answered as the first was", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const credit: ReportContent = {
    ...aContent(0),
    costs: [{ id: 1, categoryId: "staff", month, amountOre: ore(-700_000), vat: "net" }],
  };
  await submit(table, id, [aContent(1_000_000), credit]);
  await accept(table, id, 1);
  const seen = readPilot(table, id);
  const nonce = newId(Nonce);
  for (const _ of [1, 2]) await accept(table, id, 2, { nonce, seen });
  expect((await sumsOf(table, id)).costs).toBe(300_000);
});

test("the mail of an accepted report says that nobody has said where the money goes, as long as nobody has", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await submit(table, id, [aContent(100_000_00)]);
  await accept(table, id, 1);
  const mailed = table
    .all("pilots")
    .map(({ effect }) => Object(effect))
    .filter(({ template }) => template === "report-accepted");
  expect(mailed).toMatchObject([{ data: { noPayee: true } }]);
});
