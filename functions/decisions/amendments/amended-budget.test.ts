import fc from "fast-check";
import { expect, test } from "vitest";
import { aProject } from "../../../test/builders/a-project.ts";
import { amend, askFor, beginAnAmendment, typedAmendment, typedAmounts } from "../../../test/builders/an-amendment.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { budgetStatusOf } from "../../claims/costs.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { movableUnasked, plannedCosts, plannedSum } from "../../pilot/planned-costs.ts";
import type { Table } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { editKronor, type Ore, ore } from "../../vocabulary/ore.ts";
import { Rate } from "../../vocabulary/rate.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { decisionPaper } from "../letter/decision-paper.ts";
import { costsRule } from "./cost-rules.ts";
import { costName, typedCosts } from "./cost-table.ts";

async function granted() {
  const table = inMemoryTable();
  return { table, id: await aProject(table) };
}

/** The table of the budget as it is now, with so much moved from one kind of cost to another in a year. */
async function moved(table: Table, id: ApplicationId, { from = "staff", to = "travel", year = "2027", by = 100_000 }) {
  const pilot = await readPilot(table, id);
  const costs = plannedCosts(pilot);
  const has = (kind: string) => costs.find(({ categoryId }) => categoryId === kind)?.amounts[year] ?? 0;
  return {
    ...typedCosts(costs, pilot.call),
    [costName(from, year)]: editKronor(ore(has(from) - by)),
    [costName(to, year)]: editKronor(ore(has(to) + by)),
  };
}
const only = (typed: Typed): Typed => typedAmendment({ "p-period": "p-none", ...typed });
const wrongIn = (done: { wrong?: readonly { field: string; text: string }[] }) => done.wrong?.map(({ field }) => field);

test("a budget that is moved between kinds of cost holds for report and budget, and the letter shows both", async () => {
  const { table, id } = await granted();
  const before = await readPilot(table, id);
  const { categories } = before.call;
  // Two kinds without a flat rate upon them: the sum stays to the öre.
  const flat = new Set(categories.flatMap(({ flatRate }) => (flatRate ? [flatRate.of] : [])));
  const [from, to] = categories.filter(({ id: kind, flatRate }) => !flatRate && !flat.has(kind)).map((one) => one.id);
  const by = 100_000;
  const typed = await moved(table, id, { from: from ?? "", to: to ?? "", year: "2027", by });
  expect(await askFor(table, id, { "p-parts": ["p-costs"], ...typed, "p-why": "Fler resor." })).toEqual({});
  expect(await amend(table, id, only({ ...typed, "p-costs": "p-granted" }), { request: 1 })).toEqual({});

  const pilot = await readPilot(table, id);
  const [old, now] = [plannedCosts(before), plannedCosts(pilot)];
  expect([plannedSum(now), plannedSum(now, from) - plannedSum(old, from)]).toEqual([plannedSum(old), -by]);
  // Amounts of the grant are not touched: only what it is for.
  expect([pilot.grant.years, pilot.grant.amountOre]).toEqual([before.grant.years, before.grant.amountOre]);
  const left = (of: typeof pilot) => budgetStatusOf(of, 1, []).find(({ category }) => category.id === to)?.leftOre ?? 0;
  expect(left(pilot) - left(before)).toBe(by);
  const made = pilot.decisions.at(-1) ?? expect.fail("it is recorded");
  const paper = JSON.stringify(decisionPaper(pilot, made));
  expect(paper).toContain("Budgeten före och efter");
});

test("whatever is moved, a granted budget comes to the same sum and no cell falls below what is accepted", () => {
  const categories = [
    { id: "a", label: { sv: "A" } },
    { id: "b", label: { sv: "B" } },
  ];
  const call = { categories, years: [2026, 2027] };
  const amounts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 });
  const asCosts = ([a, b, c, d]: number[]) => [
    { categoryId: "a", amounts: { "2026": ore(a ?? 0), "2027": ore(b ?? 0) } },
    { categoryId: "b", amounts: { "2026": ore(c ?? 0), "2027": ore(d ?? 0) } },
  ];
  const grant = { startDay: LocalDay.parse("2026-01-01"), endDay: LocalDay.parse("2027-12-31") };
  fc.assert(
    fc.property(amounts, amounts, fc.integer({ min: 0, max: 4 }), (before, after, accepted) => {
      const line = { id: 1, categoryId: "a", month: "2026-05", amountOre: ore(accepted), vat: "excluded" };
      const report = { content: { costs: [line] }, accepted: { cuts: [] }, status: "accepted" };
      const bounds = { planned: { applied: { costs: asCosts(before) } }, reports: [report], call, grant };
      const problems = costsRule(asCosts(after), bounds as unknown as Parameters<typeof costsRule>[1]); // as: what is read of it
      const sum = (of: number[]) => of.reduce((all, one) => all + one, 0);
      const isSame = before.every((one, i) => one === after[i]);
      const isBelow = (after[0] ?? 0) < (before[0] ?? 0) && (after[0] ?? 0) < accepted;
      expect(problems.length === 0).toBe(sum(before) === sum(after) && !isSame && !isBelow);
    }),
  );
});

test("another sum, the budget of today, and a kind of cost that is not the call's are refused in words", async () => {
  const { table, id } = await granted();
  const pilot = await readPilot(table, id);
  const same = typedCosts(plannedCosts(pilot), pilot.call);
  const costs = (typed: Typed) => askFor(table, id, { "p-parts": ["p-costs"], ...typed, "p-why": "Fler resor." });
  const [kind] = pilot.call.categories.filter(({ flatRate }) => !flatRate);
  const first = costName(kind?.id ?? "", pilot.call.years[0] ?? "");
  expect(wrongIn(await costs(same))).toEqual([first]);
  const more = await costs({ ...same, [first]: "9 000 000" });
  expect(more.wrong).toMatchObject([{ field: first, text: expect.stringContaining("Summan ska vara") }]);
  const strange = await costs({ ...(await moved(table, id, {})), [costName("party", 2027)]: "5 000" });
  expect(strange.wrong?.map(({ text }) => text).join()).toContain("Kostnadsslaget party finns inte");
  expect((await readPilot(table, id)).amendments).toEqual([]);
});

test("how much may be moved without asking is a share of the budget, where the call says one", async () => {
  const { table, id } = await granted();
  const pilot = await readPilot(table, id);
  expect(movableUnasked(pilot.call, pilot)).toBe(0);
  const tenth = movableUnasked({ movesUnasked: Rate.parse("0.1") }, pilot);
  expect(tenth).toBe(Math.floor(plannedSum(plannedCosts(pilot)) / 10) as Ore);
});

test("a first day that is granted moves years, reports and links; the money of a year before it moves in the same decision", async () => {
  const { table, id } = await granted();
  const before = (await readPilot(table, id)).grant;
  const start = { "p-start": "p-granted", "p-start-day": "2027-03-01" };
  expect(wrongIn(await amend(table, id, only(start)))).toEqual(["p-start-day"]);
  const year = (of: number) => before.years.find((one) => one.year === of)?.amountOre ?? 0;
  const amounts = typedAmounts({
    2026: "0",
    2027: editKronor(ore(year(2026) + year(2027))),
    2028: editKronor(ore(year(2028))),
  });
  expect(await amend(table, id, only({ ...start, ...amounts, "p-budget": "p-granted" }))).toEqual({});
  const { grant, decisions } = await readPilot(table, id);
  expect([grant.startDay, grant.endDay, grant.amountOre]).toEqual(["2027-03-01", before.endDay, before.amountOre]);
  expect(grant.years.map((one) => one.year)).toEqual([2027, 2028]);
  expect(grant.reportsDue[0]?.through.slice(0, 4)).toBe("2027");
  expect(decisions.at(-1)).toMatchObject({ start: { granted: true, before: before.startDay, after: "2027-03-01" } });
});

test("a first day after the last one, the day of today's terms, and a year beyond the call's are refused in words", async () => {
  const { table, id } = await granted();
  const ask = (day: string) => askFor(table, id, { "p-parts": ["p-start"], "p-start-day": day, "p-why": "Senare." });
  const { grant } = await readPilot(table, id);
  for (const [day, text] of [
    ["2028-12-01", "måste komma före"],
    [grant.endDay, "måste komma före"],
    [grant.startDay, "redan"],
    ["2025-05-01", "Utlysningen gäller"],
  ] as const)
    expect((await ask(day)).wrong).toMatchObject([{ field: "p-start-day", text: expect.stringContaining(text) }]);
  expect((await readPilot(table, id)).amendments).toEqual([]);
});

test("a draft of an amendment from before the new parts were asked about still decides the parts that it has", async () => {
  const { table, id } = await granted();
  await beginAnAmendment(table, id);
  expect(await amend(table, id, typedAmendment())).toEqual({});
  const made = (await readPilot(table, id)).decisions.at(-1);
  expect(made).toMatchObject({ outcome: "amended", period: { granted: true } });
  expect(made).not.toHaveProperty("costs");
});
