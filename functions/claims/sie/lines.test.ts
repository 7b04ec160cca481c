import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ASieFile, aSieFile, theLedger } from "../../../test/builders/a-sie-file.ts";
import { mostImportedLines, type Selection } from "../../pilot/items/imported-costs.ts";
import { LocalDay, Month } from "../../vocabulary/instant.ts";
import { cautionsOf } from "./cautions.ts";
import { accountsIn, type Bounds, choicesIn, whenOf } from "./choose.ts";
import { costsChosen, hindranceOf } from "./lines.ts";
import { readSie } from "./read-sie.ts";

const read = (file: ASieFile) => {
  const answer = readSie(aSieFile(file));
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.file;
};
const bounds: Bounds = {
  from: Month.parse("2026-12"),
  through: Month.parse("2027-02"),
  startDay: LocalDay.parse("2026-12-01"),
  endDay: LocalDay.parse("2028-11-30"),
};
const project: Selection = { dimension: "6", object: "P12" };
const mapping = { "5410": "services", "5810": "travel", "7010": "staff", "7510": "staff" };
const ledger = read(theLedger);
const chosen = (asked: Partial<Parameters<typeof costsChosen>[1]> = {}, file = ledger) =>
  costsChosen(file, { selection: project, mapping, bounds, texts: true, ...asked });

test("objects and cost accounts are offered with what is booked on them in the report's months", () => {
  const { objects, accounts } = choicesIn(ledger, bounds);
  expect(objects.map(({ object, name, sumOre }) => [object, name, sumOre])).toEqual([
    ["P12", "Projekt P12 Vändpunkten", 5_321_366],
    ["P99", "Projekt P99 Något annat", 500_000],
    ["200", "Enhet 200 Elevhälsan", 5_821_366],
  ]);
  expect(accounts.map(({ account, sumOre, rows }) => [account, sumOre, rows])).toEqual([
    ["5010", 500_000, 1],
    ["5810", 64_500, 2],
    ["7010", 4_000_050, 2],
    ["7510", 1_256_816, 1],
  ]);
});

test("a file that ends before the report's months, or is of another organisation, is pointed out", () => {
  expect(cautionsOf(ledger, bounds, "212000-0357")).toEqual({});
  const through = Month.parse("2027-04");
  expect(cautionsOf(ledger, { ...bounds, through }, "16 212000 0357")).toEqual({ ends: "2027-03-01" });
  expect(cautionsOf(ledger, bounds, "232100-0164")).toEqual({ organisation: ["212000-0357", "232100-0164"] });
});

test("employees, customers and suppliers are no projects: they are not offered", () => {
  const objects = { "7": "Person 1", "8": "Kund", "9": "Leverantör", "10": "Faktura", "12": "Insats" };
  const rows = [
    { account: "5410", ore: 100, objects },
    { account: "1930", ore: -100 },
  ];
  const file = read({ ...theLedger, verifications: [{ series: "A", number: "1", day: "2027-01-01", text: "", rows }] });
  expect(choicesIn(file, bounds).objects.map(({ dimension }) => dimension)).toEqual(["12"]);
});

test("the project's costs become lines: a verification's rows on one account are one, a credit note is less than nothing", () => {
  expect(
    chosen().lines.map(({ voucher, day, account, text, categoryId, amountOre }) => [
      voucher,
      day,
      account,
      text,
      categoryId,
      amountOre,
    ]),
  ).toEqual([
    ["A 1", "2026-12-15", "7010", "Lön december", "staff", 4_000_050],
    ["A 1", "2026-12-15", "7510", "Lön december", "staff", 1_256_816],
    ["A 2", "2027-01-20", "5810", "Tåg", "travel", 84_500],
    ["A 3", "2027-02-02", "5810", "Kreditnota", "travel", -20_000],
  ]);
});

test("without the texts no line says more than its account's name", () => {
  expect(new Set(chosen({ texts: false }).lines.map(({ text }) => text))).toEqual(
    new Set(["Löner", "Arbetsgivaravgifter", "Resor"]),
  );
});

test("what is left out is listed with why: outside the project, another month, no cost, not mapped, not wanted", () => {
  expect(chosen({ mapping: { "5810": "-", "7010": "staff" } }).leftOut).toEqual([
    { reason: "balance", of: "1930", rows: 1, sumOre: -89_900 },
    { reason: "before-project", of: "", rows: 1, sumOre: 12_300 },
    { reason: "income", of: "3990", rows: 1, sumOre: -10_000 },
    { reason: "not-wanted", of: "5810", rows: 2, sumOre: 64_500 },
    { reason: "other-month", of: "2027-03", rows: 1, sumOre: 99_900 },
    { reason: "unmapped", of: "7510", rows: 1, sumOre: 1_256_816 },
  ]);
  const ended = { ...bounds, endDay: LocalDay.parse("2027-01-31") };
  expect(chosen({ bounds: ended }).leftOut.map(({ reason }) => reason)).toContain("after-project");
});

test("the first and the last day of the project, and of the report's months, are within", () => {
  const days = { ...bounds, startDay: LocalDay.parse("2026-12-15"), endDay: LocalDay.parse("2027-02-28") };
  const when = (day: string) => whenOf(LocalDay.parse(day), days);
  expect(["2026-12-14", "2026-12-15", "2027-02-28", "2027-03-01"].map(when)).toEqual([
    "before-project",
    "in",
    "in",
    "after-project",
  ]);
  const shorter = { ...days, from: Month.parse("2027-01"), through: Month.parse("2027-01") };
  expect(
    ["2026-12-31", "2027-01-01", "2027-01-31", "2027-02-01"].map((day) => whenOf(LocalDay.parse(day), shorter)),
  ).toEqual(["other-month", "in", "in", "other-month"]);
});

test("a verification that lacks a krona or more is neither offered nor mapped nor counted, and is left out by name", () => {
  const rows = (ore: number) => [
    { account: "5410", ore, objects: { "6": "P12" } },
    { account: "1930", ore: -10_000 },
  ];
  const odd = (number: string, ore: number) => ({ series: "A", number, day: "2027-01-10", text: "", rows: rows(ore) });
  const file = read({ ...theLedger, verifications: [odd("1", 10_000), odd("2", 10_099), odd("3", 10_100)] });
  const { accounts, objects } = choicesIn(file, bounds);
  expect([accounts[0]?.sumOre, accounts[0]?.rows, objects[0]?.sumOre]).toEqual([20_099, 2, 20_099]);
  expect(accountsIn(file, project, bounds).map(({ rows: count }) => count)).toEqual([2]);
  const { lines, leftOut } = chosen({}, file);
  expect(lines.map(({ voucher, amountOre }) => [voucher, amountOre])).toEqual([
    ["A 1", 10_000],
    ["A 2", 10_099],
  ]);
  expect(leftOut).toEqual([{ reason: "unbalanced", of: "A 3", rows: 1, sumOre: 10_100 }]);
  expect(cautionsOf(file, bounds, "212000-0357").rounded).toEqual([1, "A 2"]);
});

test("accounts can be chosen instead, whatever object their rows are booked on", () => {
  const selection = { accounts: ["5010", "5810"] };
  expect(accountsIn(ledger, selection, bounds).map(({ account }) => account)).toEqual(["5010", "5810"]);
  const { lines } = chosen({ selection, mapping: { "5010": "services", "5810": "travel" } });
  expect(lines.map(({ voucher }) => voucher)).toEqual(["A 2", "A 3", "B 7"]);
});

test("the row's own day decides its month where it has one", () => {
  const rows = [
    { account: "5410", ore: 100, objects: { "6": "P12" }, day: "2027-02-28" },
    { account: "1930", ore: -100 },
  ];
  const file = read({ ...theLedger, verifications: [{ series: "A", number: "1", day: "2027-03-01", text: "", rows }] });
  expect(chosen({}, file).lines.map(({ month }) => month)).toEqual(["2027-02"]);
});

const many = (verifications: number, accounts: readonly string[] = ["5410", "5810"]): ASieFile => ({
  ...theLedger,
  accounts: { ...theLedger.accounts, ...Object.fromEntries(accounts.map((account) => [account, `Konto ${account}`])) },
  verifications: Array.from({ length: verifications }, (_, i) => ({
    series: "A",
    number: String(i + 1),
    day: i % 2 === 0 ? "2027-01-10" : "2027-02-10",
    text: "",
    rows: [
      { account: accounts[Math.floor(i / 2) % accounts.length] ?? "", ore: 100 + i, objects: { "6": "P12" } },
      { account: "1930", ore: -100 - i },
    ],
  })),
});

describe("more lines than a report holds", () => {
  test("are summed per account and month, and named so", () => {
    expect(chosen({}, read(many(mostImportedLines))).summed).toBe(false);
    const { lines, summed, counted } = chosen({}, read(many(mostImportedLines + 1)));
    expect([summed, counted]).toEqual([true, mostImportedLines + 1]);
    expect(lines.map(({ voucher, month }) => [voucher, month])).toEqual([
      ["Samlat 5410 2027-01", "2027-01"],
      ["Samlat 5810 2027-01", "2027-01"],
      ["Samlat 5410 2027-02", "2027-02"],
      ["Samlat 5810 2027-02", "2027-02"],
    ]);
    expect(lines.map(({ text }) => text)).toContain("Konto 5410 (113 verifikationsrader)");
  });

  test("and are refused when even the sums are too many, or one is absurd", () => {
    const accounts = Array.from({ length: 300 }, (_, i) => String(5000 + i));
    const all = Object.fromEntries(accounts.map((account) => [account, "services"]));
    expect(hindranceOf(chosen({ mapping: all }, read(many(1_200, accounts))))).toBe("stillTooMany");
    expect(hindranceOf(chosen())).toBeUndefined();
    expect(hindranceOf(chosen({ mapping: {} }))).toBe("none");
    const rows = [
      { account: "5410", ore: 10_000_000_001, objects: { "6": "P12" } },
      { account: "1930", ore: -10_000_000_001 },
    ];
    const huge = read({
      ...theLedger,
      verifications: [{ series: "A", number: "1", day: "2027-01-10", text: "", rows }],
    });
    expect(hindranceOf(chosen({}, huge))).toBe("too-large");
  });
});

test("no öre is lost: lines and what is left out are together what was chosen, summed or not", () => {
  const day = fc.constantFrom("2026-11-30", "2026-12-01", "2027-01-31", "2027-02-28", "2027-03-01", "2028-12-01");
  const row = fc.record({
    account: fc.constantFrom(...Object.keys(theLedger.accounts)),
    ore: fc.integer({ min: -1e7, max: 1e7 }),
    objects: fc.constantFrom({ "6": "P12" }, { "6": "P99" }, { "1": "200", "6": "P12" }, {}),
  });
  const verification = fc.record({ day, rows: fc.array(row, { maxLength: 5 }) });
  fc.assert(
    fc.property(fc.array(verification, { minLength: 1, maxLength: 12 }), fc.constantFrom(1, 60), (some, times) => {
      const verifications = Array.from({ length: times }, () => some)
        .flat()
        .map(({ day: booked, rows }, i) => ({
          series: "A",
          number: String(i),
          day: booked,
          text: "",
          rows: [...rows, { account: "1930", ore: 0 - rows.reduce((sum, { ore }) => sum + ore, 0) }],
        }));
      const { lines, leftOut } = chosen({}, read({ ...theLedger, verifications }));
      const all = verifications
        .flatMap(({ rows }) => rows)
        .filter((one) => "objects" in one && (one.objects as Record<string, string>)["6"] === "P12") // as: one of the four above
        .reduce((sum, { ore }) => sum + ore, 0);
      const sum = [...lines.map(({ amountOre }) => amountOre), ...leftOut.map(({ sumOre }) => sumOre)];
      expect(sum.reduce((total, one) => total + one, 0)).toBe(all);
      expect(lines.every(({ month }) => month >= bounds.from && month <= bounds.through)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
