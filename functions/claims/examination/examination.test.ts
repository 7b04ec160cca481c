import fc from "fast-check";
import { expect, test } from "vitest";
import { aCost, linesOfClaim } from "../../../test/builders/a-claim.ts";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { costsOf } from "../../pilot/items/report.ts";
import { ore, zeroOre } from "../../vocabulary/ore.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { acceptedOf, cutsOf, examined, isOfClaim } from "./accepted-lines.ts";
import { acceptedAsClaimed, readExamination } from "./examination.form.ts";

const { categories } = theCall;
const costs = linesOfClaim([
  aCost("staff", 100_000, { voucher: "A 1" }),
  aCost("staff", -20_000, { voucher: "A 2" }),
  aCost("travel", 50_000),
]);
// 1 staff, 2 credit, 3 travel, 4 indirect (computed of 80 000)
const read = (typed: Typed, acceptedOre = zeroOre) =>
  readExamination(typed, { costs, categories, acceptedOre, inOthers: [] }, "sv");
const problemsOf = (typed: Typed, accepted = zeroOre) => {
  const found = read(typed, accepted);
  return found.ok ? [] : found.problems.map(({ field }) => field);
};

test("a line that nothing is said of is accepted as claimed, and so is one whose fields are left alone", () => {
  expect(read({})).toEqual({ ok: true, value: [] });
  expect(read(acceptedAsClaimed(costs))).toEqual({ ok: true, value: [] });
});

test("an accepted amount of two cells or of another currency is refused in words", () => {
  const told = (amount: string) => JSON.stringify(read({ "lines.1.amount": amount }));
  expect(told("500\t250")).toContain("Rad 1: fältet innehåller flera belopp");
  expect(told("500 EUR")).toContain("Rad 1: beloppet är i en annan valuta");
});

test("a line is cut or rejected with a reason; the computed one follows what is accepted", () => {
  const found = read({
    "lines.1.amount": "600",
    "lines.1.reason": "not-proven",
    "lines.1.note": "Kvitto saknas",
    "lines.3.amount": "0",
    "lines.3.reason": "private-or-ordinary",
  });
  if (!found.ok) throw new Error("read");
  expect(found.value).toEqual([
    { id: 1, acceptedOre: 60_000, reason: "not-proven", note: "Kvitto saknas" },
    { id: 3, acceptedOre: 0, reason: "private-or-ordinary" },
  ]);
  const lines = examined(costs, categories, found.value);
  expect(lines.map(({ acceptedOre }) => acceptedOre)).toEqual([60_000, -20_000, 0, 8_556]);
  expect(cutsOf(lines).at(-1)).toEqual({ id: 4, acceptedOre: 8_556 });
});

const wrong: readonly [string, Typed, string][] = [
  ["a cut without a reason", { "lines.1.amount": "600" }, "lines.1.reason"],
  ["a reason that does not exist", { "lines.1.amount": "600", "lines.1.reason": "spite" }, "lines.1.reason"],
  ["another reason without words", { "lines.1.amount": "600", "lines.1.reason": "other" }, "lines.1.note"],
  ["more than was claimed", { "lines.1.amount": "1 000,01", "lines.1.reason": "arithmetic" }, "lines.1.amount"],
  ["less than nothing", { "lines.1.amount": "-1", "lines.1.reason": "arithmetic" }, "lines.1.amount"],
  ["an absurd amount", { "lines.1.amount": "999999999999", "lines.1.reason": "arithmetic" }, "lines.1.amount"],
  ["words", { "lines.1.amount": "hälften", "lines.1.reason": "arithmetic" }, "lines.1.amount"],
  ["nothing typed", { "lines.1.amount": "" }, "lines.1.amount"],
  ["a credit made larger", { "lines.2.amount": "-200,01", "lines.2.reason": "arithmetic" }, "lines.2.amount"],
  ["a credit made a cost", { "lines.2.amount": "1", "lines.2.reason": "arithmetic" }, "lines.2.amount"],
  ["a reason without a cut", { "lines.1.amount": "1 000", "lines.1.reason": "arithmetic" }, "lines.1.amount"],
  ["a note without a cut", { "lines.1.amount": "1 000", "lines.1.note": "Hm" }, "lines.1.amount"],
  [
    "a note that is too long",
    { "lines.1.amount": "0", "lines.1.reason": "other", "lines.1.note": "x".repeat(301) },
    "lines.1.note",
  ],
  [
    "a credit cut without its cost, so that more than claimed would be accepted",
    { "lines.2.amount": "0", "lines.2.reason": "arithmetic" },
    "lines.2.amount",
  ],
];
test.each(wrong)("%s is told at its field", (_, typed, field) => {
  expect(problemsOf(typed)).toEqual([field]);
});

test("an examination that makes the accepted costs negative is refused", () => {
  const credit = linesOfClaim([aCost("travel", -5_000, { voucher: "K 1" })]);
  const inOthers = linesOfClaim([aCost("travel", 5_000)]);
  const bounds = { costs: credit, categories, acceptedOre: ore(4_999), inOthers };
  expect(readExamination({}, bounds, "sv")).toMatchObject({ ok: false });
  expect(readExamination({}, { ...bounds, acceptedOre: ore(5_000) }, "sv")).toMatchObject({ ok: true });
});

test("a refund is of its own kind of cost: what other kinds have been accepted does not let it through", () => {
  const credit = linesOfClaim([aCost("staff", 9_000), aCost("travel", -5_000, { voucher: "K 1" })]);
  const bounds = { costs: credit, categories, acceptedOre: ore(50_000) };
  const line = credit.find(({ amountOre }) => amountOre < 0)?.id;
  const others = (amount: number) => linesOfClaim([aCost("travel", amount)]);
  expect(readExamination({}, { ...bounds, inOthers: others(4_999) }, "sv")).toMatchObject({
    ok: false,
    problems: [{ field: `lines.${line}.amount` }],
  });
  expect(readExamination({}, { ...bounds, inOthers: others(5_000) }, "sv")).toMatchObject({ ok: true });
});

test("notes are held within what an item can keep", () => {
  const many = linesOfClaim(Array.from({ length: 60 }, (_, i) => aCost("travel", 100, { voucher: `A ${i}` })));
  const typed = Object.fromEntries(
    many.flatMap(({ id }) => [
      [`lines.${id}.amount`, "0"],
      [`lines.${id}.reason`, "other"],
      [`lines.${id}.note`, "x".repeat(300)],
    ]),
  );
  const found = readExamination(typed, { costs: many, categories, acceptedOre: zeroOre, inOthers: [] }, "sv");
  expect(found).toMatchObject({ ok: false, problems: [{ field: "lines.1.note" }] });
});

test("whatever is cut: each accepted amount is a part of its claim, and the computed follow exactly", () => {
  const line = fc.record({
    category: fc.constantFrom("staff", "services"),
    amount: fc.integer({ min: -50_000, max: 500_000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (given) => {
      const claim = linesOfClaim(
        given.map(({ category, amount }, i) => aCost(category, amount, { voucher: `A ${i}` })),
      );
      const cuts = claim
        .filter(({ computed }) => !computed)
        .map(({ id, amountOre }, i) => ({ id, acceptedOre: ore(Math.trunc(amountOre * (given[i]?.share ?? 1))) }));
      const lines = examined(claim, categories, cuts);
      for (const { computed, amountOre, acceptedOre } of lines)
        if (!computed) expect(isOfClaim(amountOre, acceptedOre)).toBe(true);
      const staff = lines.filter(({ categoryId }) => categoryId === "staff");
      const made = linesOfClaim([aCost("staff", acceptedOf(staff))]).find(({ computed }) => computed)?.amountOre ?? 0;
      expect(lines.find(({ computed }) => computed)?.acceptedOre ?? 0).toBe(made);
      // Kept and read back it is the same.
      expect(acceptedOf(examined(claim, categories, cutsOf(lines)))).toBe(acceptedOf(lines));
      if (cuts.every(({ acceptedOre }, i) => acceptedOre === claim[i]?.amountOre))
        expect(acceptedOf(lines)).toBe(costsOf({ costs: claim }));
    }),
  );
});
