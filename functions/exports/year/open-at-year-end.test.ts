import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aContent, aCost, aReport } from "../../../test/builders/a-claim.ts";
import { someApplication } from "../../../test/builders/a-posting.ts";
import { aStoredGrant } from "../../../test/builders/a-stored-grant.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import type { Report } from "../../pilot/items/report.ts";
import { CallId } from "../../vocabulary/ids.ts";
import { instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { minOre, ore } from "../../vocabulary/ore.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { entitlement, Rate } from "../../vocabulary/rate.ts";
import type { ChangedEstimate } from "./changed-estimate.store.ts";
import { estimateBy } from "./estimate.ts";
import { accruesOf, openAtYearEnd } from "./open-at-year-end.ts";
import type { YearEndRow } from "./year-end.ts";

const rate = Rate.parse("0.276");
const asOf = LocalDay.parse("2027-01-31");
const aRow = (given: Partial<YearEndRow> = {}): YearEndRow => ({
  applicationId: someApplication,
  registrationNumber: undefined,
  callId: CallId.parse("kraftsamling-piloter-2026"),
  organisation: "Föreningen Exempel",
  organisationNumber: OrganisationNumber.parse("212000-0357"),
  committedOre: ore(10_000_000),
  acceptedOre: ore(0),
  lateOre: ore(0),
  entitledOre: ore(0),
  paidOre: ore(0),
  accruedOre: ore(0),
  lateAccruedOre: ore(0),
  advancesOre: ore(0),
  claimedOre: ore(0),
  outstandingOre: ore(10_000_000),
  bookedOre: ore(0),
  ...given,
});

type Claimed = { readonly from?: string; readonly through?: string; readonly in?: string; readonly final?: boolean };
/** A report of costs, an amount for each month, that came in on a day. */
function aClaim(
  number: number,
  costs: Readonly<Record<string, number>>,
  { from, through, in: day = "2027-01-10", final = false }: Claimed = {},
  given: Partial<Report> = {},
): Report {
  const months = Object.keys(costs);
  const content = aContent(
    Object.entries(costs).map(([month, amount]) => aCost("travel", amount, { month })),
    { from: Month.parse(from ?? months[0]), through: Month.parse(through ?? months.at(-1)), final },
  );
  return { ...aReport(content, number), submittedAt: instant(`${day}T09:00:00Z`), ...given };
}
const accepted = (day: string): Partial<Report> => ({
  status: "accepted",
  accepted: {
    ...{ at: instant(`${day}T09:00:00Z`), by: "Handläggaren", cuts: [] },
    ...{ acceptedOre: ore(0), paymentOre: ore(0), settledOre: ore(0), reclaimedOre: ore(0) },
  },
});
const returned = (day: string): Partial<Report> => ({
  status: "returned",
  returned: { at: instant(`${day}T10:00:00Z`), by: "Handläggaren", comment: "Underlag saknas." },
});

type Given = {
  readonly row?: Partial<YearEndRow>;
  readonly grant?: Partial<Grant>;
  readonly changed?: ChangedEstimate;
  readonly rule?: "budget" | "claimed";
};
const openOf = (reports: readonly Report[], { row, grant, changed, rule = "budget" }: Given = {}) =>
  openAtYearEnd({ row: aRow(row), grant: aStoredGrant(grant), reports, changed }, { year: 2026, asOf, rule });

describe("claims that nobody had examined", () => {
  test("say what they claim, what of it is of the year, and what that would give", () => {
    const { claims } = openOf([aClaim(1, { "2026-12": 1_000_000, "2027-01": 500_000 })]);
    expect(claims).toEqual([
      {
        number: 1,
        from: "2026-12",
        through: "2027-01",
        claimedOre: 1_500_000,
        ofYearOre: 1_000_000,
        givesOre: 276_000,
      },
    ]);
  });

  test("are those that were in on the cut-off day, and neither examined nor returned by then", () => {
    const december = { "2026-12": 100_000 };
    const numbersOf = (...reports: readonly Report[]) => openOf(reports).claims.map(({ number }) => number);
    expect(numbersOf(aClaim(1, december, { in: "2027-01-31" }))).toEqual([1]);
    expect(numbersOf(aClaim(1, december, { in: "2027-02-01" }))).toEqual([]);
    expect(numbersOf(aClaim(1, december, {}, accepted("2027-01-31")))).toEqual([]);
    expect(numbersOf(aClaim(1, december, {}, accepted("2027-02-01")))).toEqual([1]);
    expect(numbersOf(aClaim(1, december, {}, returned("2027-01-31")))).toEqual([]);
    expect(numbersOf(aClaim(1, december, {}, returned("2027-02-01")))).toEqual([1]);
    // Returned first, and in again.
    expect(numbersOf(aClaim(1, december, {}, { ...returned("2027-01-05"), status: "submitted" }))).toEqual([1]);
    expect(numbersOf(aClaim(1, { "2027-01": 100_000 }))).toEqual([]);
  });

  test("give no more together than the grant, in their order", () => {
    const { claims, roomOre } = openOf([aClaim(2, { "2026-12": 30_000_000 }), aClaim(1, { "2026-11": 20_000_000 })]);
    expect(claims.map(({ number, givesOre }) => [number, givesOre])).toEqual([
      [1, 5_520_000],
      [2, 4_480_000],
    ]);
    expect(roomOre).toBe(0);
  });
});

describe("months that nobody has claimed", () => {
  test("are the project's months through December that no report covers which is in", () => {
    const months = (reports: readonly Report[], grant: Partial<Grant> = {}) =>
      openOf(reports, { grant }).estimate?.months;
    const late = { startDay: LocalDay.parse("2026-10-15"), endDay: LocalDay.parse("2027-06-30") };
    expect(months([], late)).toEqual(["2026-10", "2026-11", "2026-12"]);
    expect(months([aClaim(1, { "2026-10": 1_000 }, { through: "2026-11" })], late)).toEqual(["2026-12"]);
    expect(months([aClaim(1, { "2026-10": 1_000 }, { through: "2026-12" })], late)).toBeUndefined();
    // What came after the cut-off day, or was returned by it, covers nothing.
    expect(months([aClaim(1, { "2026-12": 1_000 }, { in: "2027-02-02" })], late)).toHaveLength(3);
    expect(months([aClaim(1, { "2026-12": 1_000 }, {}, returned("2027-01-20"))], late)).toHaveLength(3);
    // After the last report nothing more comes.
    expect(months([aClaim(1, { "2026-10": 1_000 }, { final: true })], late)).toBeUndefined();
  });

  test("of a grant that has ended are those until then, while costs of them can still be claimed", () => {
    const ending = { kind: "terminated", at: instant("2026-03-15T09:00:00Z") } as const;
    const months = (grant: Partial<Grant>) => openOf([], { grant }).estimate?.months;
    expect(months({ ending })).toBeUndefined();
    expect(months({ ending: { ...ending, claimsUntil: LocalDay.parse("2027-02-28") } })).toEqual([
      "2026-01",
      "2026-02",
      "2026-03",
    ]);
    // Nobody knew of it on the cut-off day.
    expect(months({ ending: { ...ending, at: instant("2027-02-15T09:00:00Z") } })).toHaveLength(12);
  });

  const aboutYear = {
    startDay: LocalDay.parse("2026-09-01"),
    endDay: LocalDay.parse("2027-08-31"),
    years: [
      { year: 2026, amountOre: ore(4_000_000) },
      { year: 2027, amountOre: ore(6_000_000) },
    ],
  };
  test("are estimated by the budget: the year's amount, evenly over its months", () => {
    const claimed = aClaim(1, { "2026-09": 1_000_000 }, { through: "2026-10" });
    expect(openOf([claimed], { grant: aboutYear }).estimate).toMatchObject({
      months: ["2026-11", "2026-12"],
      rule: "budget",
      ruleOre: 2_000_000,
      amountOre: 2_000_000,
    });
  });

  test("or by the mean of the months that are claimed, in whole kronor; where none is, by the budget", () => {
    const claimed = aClaim(1, { "2026-09": 1_000_000, "2026-11": 100 }, { through: "2026-11" });
    // 27,6 % of 10 001 kr is 2 760,28 kr of three months.
    expect(openOf([claimed], { grant: aboutYear, rule: "claimed" }).estimate).toMatchObject({
      months: ["2026-12"],
      ruleOre: 92_000,
    });
    expect(openOf([], { grant: aboutYear, rule: "claimed" }).estimate?.ruleOre).toBe(4_000_000);
    const known = { grant: aStoredGrant(), months: [Month.parse("2026-12")], claimedMonths: 3 };
    expect(estimateBy("claimed", { ...known, withClaims: ore(3_000_000) })).toBe(1_000_000);
    expect(estimateBy("claimed", { ...known, withClaims: ore(-3_000_000) })).toBe(0);
  });

  const months = [Month.parse("2026-12")];
  const changed: ChangedEstimate = {
    ...{ v: 1, year: 2026, applicationId: someApplication, version: 1, months, amountOre: ore(50_000) },
    ...{ reason: "Läger i december", at: instant("2027-01-20T09:00:00Z"), by: { id: "f", name: "Ekonomen" } },
  };
  const throughNovember = aClaim(1, { "2026-01": 1_000_000 }, { through: "2026-11" });
  test("count as finance wrote instead, for the months that it was written for and within the grant", () => {
    const { estimate } = openOf([throughNovember], { changed });
    expect(estimate).toMatchObject({ amountOre: 50_000, changed: { reason: "Läger i december" } });
    expect(estimate?.ruleOre).toBe(833_300);
    expect(openOf([], { changed }).estimate).toMatchObject({ amountOre: 10_000_000 });
    const row = { committedOre: ore(300_000) };
    expect(openOf([throughNovember], { changed, row }).estimate).toMatchObject({ ruleOre: 24_000, amountOre: 24_000 });
  });
});

test("whatever is accepted, claimed and estimated: all of it is what the costs and the estimate come to, within the grant", () => {
  const amount = fc.integer({ min: -1e6, max: 2e7 });
  const given = fc.record({
    acceptedOre: amount,
    lateOre: amount,
    bookedOre: amount,
    claims: fc.array(amount, { maxLength: 4 }),
    rule: fc.constantFrom("budget", "claimed" as const),
    estimated: fc.option(fc.integer({ min: 0, max: 2e7 })),
  });
  fc.assert(
    fc.property(given, ({ acceptedOre, lateOre, bookedOre, claims, rule, estimated }) => {
      const row = { acceptedOre: ore(acceptedOre), lateOre: ore(lateOre), bookedOre: ore(bookedOre) };
      const reports = claims.map((costs, i) => aClaim(i + 1, { [`2026-0${i + 1}`]: costs }));
      const before = openOf(reports, { row, rule }).estimate;
      const { months = [] } = before ?? {};
      const by = { id: "f", name: "Ekonomen" };
      const changed: ChangedEstimate = {
        ...{ v: 1, year: 2026, applicationId: someApplication, version: 1, months: [...months] },
        ...{ amountOre: ore(estimated ?? 0), reason: "Läget", at: instant("2027-01-20T09:00:00Z"), by },
      };
      const open = openOf(reports, { row, rule, ...(estimated === null ? {} : { changed }) });
      const costs = claims.reduce((sum, one) => sum + one, acceptedOre + lateOre);
      const { accepted, claimed, estimated: expected } = accruesOf(open);
      const earned = entitlement(rate, ore(costs), ore(10_000_000));
      expect(bookedOre + accepted + claimed).toBe(earned);
      expect(expected).toBeGreaterThanOrEqual(0);
      expect(earned + expected).toBeLessThanOrEqual(10_000_000);
      if (estimated !== null) expect(expected).toBe(minOre(ore(estimated), open.roomOre));
    }),
  );
});
