import { describe, expect, test } from "vitest";
import { anAgreement } from "../../test/builders/an-agreement.ts";
import { LocalDay } from "../vocabulary/instant.ts";
import { contributedOf, inForceSince, missingOf, termsInForce } from "./agreement.ts";
import { partiesIn } from "./parties.ts";
import { windowOf } from "./window.ts";

const day = (text: string) => LocalDay.parse(text);

describe("the window of a requisition: within 30 days, at the earliest 31 January", () => {
  test.each([
    [2026, "2026-01-02", "2026-01-31", "2026-02-01", false],
    [2026, "2026-01-10", "2026-01-31", "2026-02-09", false],
    [2026, "2026-01-01", "2026-01-31", "2026-01-31", false],
    // The 30 days are over on 14 January.
    [2026, "2025-12-15", "2026-01-31", "2026-01-31", true],
    [2026, "2026-11-30", "2026-11-30", "2026-12-30", false],
    [2027, "2027-01-15", "2027-01-31", "2027-02-14", false],
  ])("of %i on %s is %s to %s", (year, on, earliest, latest, tooEarly) => {
    expect(windowOf(year, day(on))).toEqual({ earliest, latest, tooEarly });
  });
});

describe("an agreement", () => {
  const [first, second] = anAgreement().terms;
  if (!first || !second) throw new Error("the agreement has two versions");

  test("of 5 + 5 + 1,1 million a year comes to 11,1 a year and 44,4 in all", () => {
    expect(contributedOf(first)).toEqual({ yearlyOre: 1_110_000_000, allOre: 4_440_000_000 });
  });

  test("holds since the last party's decision has legal force, and an amendment waits for all of them", () => {
    expect(inForceSince(first)).toBe("2025-12-10");
    expect(termsInForce(anAgreement(), day("2025-12-09"))).toBeUndefined();
    expect(termsInForce(anAgreement(), day("2026-06-01"))?.number).toBe(1);
    const [one, two, three] = first.approvals;
    if (!one || !two || !three) throw new Error("three parties have approved");
    const late = { ...three, day: day("2026-05-20") };
    const byTwo = { ...second, approvals: [one, two] };
    expect([missingOf(byTwo), inForceSince(byTwo)]).toEqual([["Högskolan"], undefined]);
    const approved = anAgreement({ terms: [first, { ...second, approvals: [one, two, late] }] });
    expect(termsInForce(approved, day("2026-05-19"))?.number).toBe(1);
    expect(termsInForce(approved, day("2026-05-20"))?.number).toBe(2);
  });
});

describe("parties as they are typed", () => {
  test("have a name, a number that is one or is missing, and an amount a year", () => {
    expect(partiesIn("Kommunen Ett; 212000-0357; 5 000 000\n\nHögskolan; saknas; 1 100 000,50\n")).toEqual({
      parties: [
        { name: "Kommunen Ett", number: "212000-0357", yearlyOre: 500_000_000 },
        { name: "Högskolan", yearlyOre: 110_000_050 },
      ],
    });
  });

  test.each([
    ["Kommunen; 218000-2180; 5 000 000", "number"],
    ["Kommunen; 212000-0357", "line"],
    ["; 212000-0357; 5", "line"],
    ["Kommunen; 212000-0357; -5", "line"],
    ["Kommunen; 212000-0357; 0", "line"],
    ["Kommunen; saknas; fem", "line"],
    ["Kommunen; saknas; 5; mer", "line"],
    ["Ett; saknas; 5\nEtt; saknas; 6", "twice"],
  ])("%s are refused", (typed, why) => {
    expect(partiesIn(typed).wrong?.why).toBe(why);
  });
});
