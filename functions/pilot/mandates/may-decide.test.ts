import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aRow } from "../../../test/builders/a-mandate.ts";
import { CallId, MandateId, newId } from "../../vocabulary/ids.ts";
import { instant, LocalDay, plusLocalDays } from "../../vocabulary/instant.ts";
import { kronor, ore } from "../../vocabulary/ore.ts";
import { type MandateVersion, mandateActs, mandateFunctions, type RowTerms } from "./mandate.ts";
import { mandateTable, preparing } from "./mandate-table.ts";
import { type AskedFor, type MandatePerson, mandateFor, mostFor, whoMay } from "./may-decide.ts";

const callId = CallId.parse("kraftsamling-piloter-2026");
const otherCall = CallId.parse("en-annan-utlysning");
const day = (text: string) => LocalDay.parse(text);
const said = { by: { id: "keeper", name: "Mandathandläggaren" }, at: instant("2026-11-01T08:00:00Z") };
const confirmed = { by: { id: "confirmer", name: "Kollegan" }, at: instant("2026-11-01T09:00:00Z") };

const version = (terms: MandateVersion["terms"], more: Partial<MandateVersion> = {}): MandateVersion => ({
  ...{ v: 1, entry: newId(MandateId), version: 1, terms, proposed: said, confirmed },
  ...more,
});
const dan = { id: "dan", name: "Dan" };
const eva = { id: "eva", name: "Eva" };
const dans = (more: Partial<RowTerms> = {}) => aRow({ holder: { kind: "person", ...dan }, ...more });
const asDecider = (id: string, covering: MandatePerson["covering"] = []): MandatePerson => ({
  ...{ id, function: "decider", covering },
});
const asked = (more: Partial<AskedFor> = {}): AskedFor => ({
  ...{ act: "grant", callId, amountOre: kronor(100_000), days: [day("2026-11-20")] },
  ...more,
});
const may = (versions: readonly MandateVersion[], person: MandatePerson, what: Partial<AskedFor> = {}) =>
  mandateFor(mandateTable(versions), person, asked(what)) !== undefined;

test("a row holds on its first and on its last day, and on no day outside", () => {
  const row = version(dans({ from: day("2026-11-10"), to: day("2026-11-20") }));
  const days = ["2026-11-09", "2026-11-10", "2026-11-20", "2026-11-21"].map(day);
  expect(days.map((one) => may([row], asDecider("dan"), { days: [one] }))).toEqual([false, true, true, false]);
});

test("the day of the decision and the day on which it is made must both be within one row", () => {
  const row = version(dans({ to: day("2026-11-20") }));
  expect(may([row], asDecider("dan"), { days: [day("2026-11-20"), day("2026-11-21")] })).toBe(false);
});

test("an amount up to the limit is within, one öre more is not", () => {
  const row = version(dans({ upToOre: kronor(100_000) }));
  expect(may([row], asDecider("dan"))).toBe(true);
  expect(may([row], asDecider("dan"), { amountOre: ore(10_000_001) })).toBe(false);
});

test("a proposal, and one that was dropped, give nobody anything", () => {
  const waiting = { ...version(dans()), confirmed: undefined };
  expect(may([waiting], asDecider("dan"))).toBe(false);
  expect(mandateTable([waiting]).kept).toBe(false);
  expect(may([{ ...waiting, dropped: { ...said, why: "Fel" } }], asDecider("dan"))).toBe(false);
});

test("a change holds from its first day on, and what held before holds until then", () => {
  const entry = newId(MandateId);
  const first = version(dans({ upToOre: kronor(500_000) }), { entry });
  const second = version(dans({ upToOre: kronor(50_000), from: day("2026-12-01") }), { entry, version: 2 });
  const on = (one: string) => may([second, first], asDecider("dan"), { days: [day(one)] });
  expect([on("2026-11-30"), on("2026-12-01")]).toEqual([true, false]);
});

test("a row that is ended holds until that day, whatever its versions say", () => {
  const entry = newId(MandateId);
  const ended = { ...said, on: day("2026-11-20"), why: "Har slutat" };
  const versions = [
    version(dans(), { entry }),
    version(dans({ from: day("2026-11-19") }), { entry, version: 2, ended }),
  ];
  const on = (one: string) => may(versions, asDecider("dan"), { days: [day(one)] });
  expect([on("2026-11-01"), on("2026-11-20"), on("2026-11-21")]).toEqual([true, true, false]);
  expect(mandateTable(versions).kept).toBe(true);
});

test("a row is about its call or its cost centre alone", () => {
  const ofCall = version(dans({ scope: { kind: "call", callId } }));
  expect(may([ofCall], asDecider("dan"))).toBe(true);
  expect(may([ofCall], asDecider("dan"), { callId: otherCall })).toBe(false);
  const ofCentre = version(dans({ scope: { kind: "cost-centre", costCentre: "4711" } }));
  expect(may([ofCentre], asDecider("dan"), { costCentre: "4711" })).toBe(true);
  expect(may([ofCentre], asDecider("dan"), { costCentre: "4712" })).toBe(false);
  expect(may([ofCentre], asDecider("dan"))).toBe(false);
});

describe("a deputy", () => {
  const row = version(dans({ deputy: eva }));
  const away = (from: string, to: string, of = dan) => [{ ...of, from: day(from), to: day(to), by: "Någon" }];

  test("acts on the days on which the other is said to be away and they stand in, first and last day counted", () => {
    const on = (one: string) => may([row], asDecider("eva", away("2026-11-18", "2026-11-20")), { days: [day(one)] });
    expect(["2026-11-17", "2026-11-18", "2026-11-20", "2026-11-21"].map(on)).toEqual([false, true, true, false]);
  });

  test("acts for nobody else who is away, and not while the other is there", () => {
    expect(may([row], asDecider("eva"))).toBe(false);
    expect(may([row], asDecider("eva", away("2026-11-01", "2026-11-30", { id: "bo", name: "Bo" })))).toBe(false);
    expect(may([row], asDecider("bo", away("2026-11-01", "2026-11-30")))).toBe(false);
  });

  test("acts on the days that the row says, away or not", () => {
    const said = version(dans({ deputy: { ...eva, from: day("2026-11-20"), to: day("2026-11-21") } }));
    const on = (one: string) => may([said], asDecider("eva"), { days: [day(one)] });
    expect(["2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22"].map(on)).toEqual([false, true, true, false]);
  });

  test("is named beside the one they stand in for", () => {
    const table = mandateTable([row]);
    expect(whoMay(table, asked())).toEqual([{ kind: "person", name: "Dan", deputy: "Eva" }]);
    expect(whoMay(table, asked(), new Set(["dan"]))).toEqual([{ kind: "person", name: "Eva" }]);
  });
});

test("what preparer and decider must be different people for: the authority's word refuses, the usual one asks", () => {
  const table = mandateTable([version(dans())]);
  expect([preparing(table, "grant"), preparing(table, "dismissal")]).toEqual(["ask", "free"]);
  const own = mandateTable([version(dans()), version({ kind: "apart", acts: ["dismissal"] }, { entry: "apart" })]);
  expect([preparing(own, "grant"), preparing(own, "dismissal")]).toEqual(["free", "refuse"]);
  expect(preparing(mandateTable([]), "grant")).toBeUndefined();
});

const start = day("2026-11-01");
const someDay = fc.integer({ min: 0, max: 40 }).map((days) => plusLocalDays(start, days));
const someone = fc.constantFrom("a", "b", "c").map((id) => ({ id, name: id.toUpperCase() }));
const someAmount = fc.integer({ min: 1, max: 500_000_00 }).map(ore);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const someTerms: fc.Arbitrary<RowTerms> = fc
  .record({
    holder: fc.oneof(
      someone.map((one) => ({ kind: "person", ...one }) as const),
      fc.constantFrom(...mandateFunctions).map((one) => ({ kind: "function", function: one }) as const),
    ),
    acts: fc.subarray([...mandateActs], { minLength: 1 }),
    scope: fc.constantFrom<RowTerms["scope"]>(
      { kind: "all" },
      { kind: "call", callId },
      { kind: "cost-centre", costCentre: "1" },
    ),
    upToOre: maybe(someAmount),
    from: someDay,
    to: maybe(someDay),
    deputy: maybe(someone),
  })
  .map(({ upToOre, to, deputy, ...rest }) => ({
    ...{ kind: "row", reference: "Punkt 1", ...rest },
    ...(upToOre === undefined ? {} : { upToOre }),
    ...(to === undefined ? {} : { to }),
    ...(deputy === undefined ? {} : { deputy }),
  }));
const someVersion = fc
  .record({
    terms: someTerms,
    entry: fc.constantFrom(...["b", "c", "d"].map((one) => MandateId.parse(one.repeat(16)))),
    holds: fc.boolean(),
    ended: maybe(someDay),
  })
  .map(({ terms, entry, holds, ended }): MandateVersion => {
    const { confirmed: by, ...proposed } = version(terms, { entry });
    const end = ended && holds ? { ended: { ...said, on: ended, why: "Slut" } } : {};
    return { ...proposed, ...(holds && by ? { confirmed: by } : {}), ...end };
  });
/** Versions in the order of their proposals; of an entry, only the newest can be ended. */
const someVersions = fc.array(someVersion, { maxLength: 8 }).map((all) =>
  all.map((one, i): MandateVersion => {
    const ofEntry = all.filter(({ entry }) => entry === one.entry);
    const number = all.slice(0, i + 1).filter(({ entry }) => entry === one.entry).length;
    const { ended, ...rest } = one;
    return { ...rest, version: number, ...(ended && number === ofEntry.length ? { ended } : {}) };
  }),
);
const somePerson: fc.Arbitrary<MandatePerson> = fc
  .record({
    id: fc.constantFrom("a", "b", "c"),
    function: fc.constantFrom(...mandateFunctions),
    away: maybe(fc.tuple(someone, someDay, someDay)),
  })
  .map(({ away, ...person }) => ({
    ...person,
    covering: away ? [{ ...away[0], from: away[1], to: away[2], by: "x" }] : [],
  }));
const someAsked: fc.Arbitrary<AskedFor> = fc
  .record({
    act: fc.constantFrom(...mandateActs),
    callId: fc.constantFrom(callId, otherCall),
    costCentre: maybe(fc.constantFrom("1", "2")),
    amountOre: someAmount,
    days: someDay.map((one) => [one]),
  })
  .map((one) => one);

/** The same said once more, as a person would read the table: line by line, on one day. */
function mayByReading(versions: readonly MandateVersion[], person: MandatePerson, what: AskedFor): boolean {
  const [today = start] = what.days;
  return versions.some((one) => {
    const { terms } = one;
    if (!one.confirmed || terms.kind !== "row") return false;
    const same = versions.filter(({ entry }) => entry === one.entry);
    const isReplaced = same.some(
      (other) =>
        other.version > one.version && other.confirmed && other.terms.kind === "row" && other.terms.from <= today,
    );
    const isEnded = same.some(({ ended }) => ended && ended.on < today);
    const { holder, deputy, scope } = terms;
    const isTheirs = holder.kind === "function" ? holder.function === person.function : holder.id === person.id;
    const standsIn =
      holder.kind === "person" &&
      deputy?.id === person.id &&
      person.covering.some(({ id, from, to }) => id === holder.id && from <= today && today <= to);
    return (
      !isReplaced &&
      !isEnded &&
      terms.from <= today &&
      today <= (terms.to ?? "9999-12-31") &&
      terms.acts.includes(what.act) &&
      (scope.kind === "all" ||
        (scope.kind === "call" ? scope.callId === what.callId : scope.costCentre === what.costCentre)) &&
      what.amountOre <= (terms.upToOre ?? Number.POSITIVE_INFINITY) &&
      (isTheirs || standsIn)
    );
  });
}

test("whether X may decide amount A on day D is what a person reads off the table", () => {
  fc.assert(
    fc.property(someVersions, somePerson, someAsked, (versions, person, what) => {
      expect(mandateFor(mandateTable(versions), person, what) !== undefined).toBe(mayByReading(versions, person, what));
    }),
    { numRuns: 3000 },
  );
});

test("who may decide an amount may decide any smaller one, and never more than the most they are told", () => {
  fc.assert(
    fc.property(someVersions, somePerson, someAsked, someAmount, (versions, person, what, other) => {
      const table = mandateTable(versions);
      const most = mostFor(table, person, what);
      const mayIt = mandateFor(table, person, what) !== undefined;
      expect(mayIt).toBe(most !== undefined && (most === "any" || what.amountOre <= most));
      if (mayIt && other <= what.amountOre)
        expect(mandateFor(table, person, { ...what, amountOre: other })).toBeDefined();
    }),
  );
});

test("one more confirmed row takes nothing away from anybody", () => {
  fc.assert(
    fc.property(someVersions, someTerms, somePerson, someAsked, (versions, terms, person, what) => {
      if (!mandateFor(mandateTable(versions), person, what)) return;
      expect(mandateFor(mandateTable([...versions, version(terms)]), person, what)).toBeDefined();
    }),
  );
});

test("whoever may do it is named among those who may, by name or by function", () => {
  fc.assert(
    fc.property(someVersions, somePerson, someAsked, (versions, person, what) => {
      const table = mandateTable(versions);
      const mandate = mandateFor(table, { ...person, covering: [] }, what);
      if (!mandate) return;
      const named = whoMay(table, what);
      expect(
        named.some((one) =>
          one.kind === "person" ? one.name === person.id.toUpperCase() : one.function === person.function,
        ),
      ).toBe(true);
    }),
  );
});
