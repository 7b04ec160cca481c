import { expect, test } from "vitest";
import { aContent, aCost, accepting, submitted } from "../../../test/builders/a-claim.ts";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import type { BookedCost } from "../../claims/claim/claim-lines.ts";
import { acceptReport } from "../../claims/examination/accept-report.act.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { kronor, minusOre, zeroOre } from "../../vocabulary/ore.ts";
import { Rate } from "../../vocabulary/rate.ts";
import { readYearEnd } from "./year-end.store.ts";

// The budget of the mother project, moved to the call's years: what finance reckoned by hand, held to the öre.
const years = [2026, 2027, 2028] as const;
const months = { 2026: "2026-12", 2027: "2027-06", 2028: "2028-06" } as const;
const staff = { 2026: 456_852, 2027: 989_804, 2028: 554_884 } as const;
const others = { 2026: 120_000, 2027: 180_000, 2028: 171_087 } as const;
/** What each year's costs come to where the indirect ones are booked, and not a share of the staff's. */
const booked = { 2026: 674_573, 2027: 1_381_523, 2028: 844_661 } as const;
type Year = (typeof years)[number];

/** A claim a year, each accepted at the end of its year; what the grant and the list of the first year then say. */
async function accepted(rate: string, costsOf: (year: Year) => readonly BookedCost[]) {
  const table = inMemoryTable();
  const call = { ...theCall, rate: Rate.parse(rate), holdback: Rate.parse("0") };
  const id = await aProject(table, { call });
  const contents = years.map((year) => {
    const month = Month.parse(months[year]);
    return aContent(costsOf(year), { from: month, through: month });
  });
  await submitted(table, id, contents);
  for (const [i, year] of years.entries()) {
    const when = instant(`${year}-12-20T12:00:00Z`);
    await press(table, acceptReport, accepting(await readPilot(table, id), i + 1, [], { when }));
  }
  const { grant } = await readPilot(table, id);
  const { rows } = await readYearEnd(table, 2026, {
    asOf: LocalDay.parse("2027-01-31"),
    today: LocalDay.parse("2028-12-31"),
  });
  const [first = { year: 0, amountOre: zeroOre }] = grant.years;
  const entitledOre = rows[0]?.entitledOre ?? zeroOre;
  return { costs: grant.acceptedOre, due: grant.dueOre, overFirstYear: minusOre(entitledOre, first.amountOre) };
}

const bookedCosts = (year: Year) => [aCost("services", kronor(booked[year]), { month: months[year] })];
const flatCosts = (year: Year) => [
  aCost("staff", kronor(staff[year]), { month: months[year] }),
  aCost("services", kronor(others[year]), { month: months[year] }),
];

test("booked indirect costs entitle to 800 608,93 kr at the exact rate", async () => {
  expect(await accepted("0.276", bookedCosts)).toMatchObject({ costs: 290_075_700, due: 80_060_893 });
});

test("at the displayed 28 % the cap binds at 800 609 kr, and the first year is 2 698,44 kr over its amount in the year's list", async () => {
  expect(await accepted("0.28", bookedCosts)).toEqual({ costs: 290_075_700, due: 80_060_900, overFirstYear: 269_844 });
});

test("a flat rate reckoned to the öre entitles to 800 608,77 kr", async () => {
  expect(await accepted("0.276", flatCosts)).toMatchObject({ costs: 290_075_641, due: 80_060_877 });
});
