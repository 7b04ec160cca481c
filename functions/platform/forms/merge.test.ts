import fc from "fast-check";
import { expect, test } from "vitest";
import { aForm, aFullForm } from "../../../test/builders/a-form.ts";
import { anyForm, anyTyped } from "../../../test/builders/any-form.ts";
import { sameTyped, type Typed, typedText } from "../../vocabulary/typed.ts";
import type { Form } from "./document.ts";
import { merge3 } from "./merge.ts";
import { readForm } from "./read.ts";

const form = aForm();
const base = aFullForm();
const merged = (mine: Typed, theirs: Typed) => merge3(form, base, aFullForm(mine), aFullForm(theirs));

test("what only one of two people changed is taken, whoever saves last", () => {
  const { typed, both } = merged({ "p-title": "Min titel" }, { "p-summary": "Deras text" });
  expect(both).toEqual([]);
  expect([typed["p-title"], typed["p-summary"]]).toEqual(["Min titel", "Deras text"]);
});

test("what both changed alike is taken, also where only blanks and line breaks differ", () => {
  const { typed, both } = merged({ "p-title": " Ny titel " }, { "p-title": "Ny titel" });
  expect(both).toEqual([]);
  expect(typedText(typed, "p-title")).toBe("Ny titel");
});

test("what both changed differently is asked with both texts, and mine stays in its place", () => {
  const { typed, both } = merged({ "p-title": "Min" }, { "p-title": "Deras" });
  expect(both).toEqual([{ field: "p-title", mine: ["Min"], theirs: ["Deras"] }]);
  expect(typed["p-title"]).toBe("Min");
});

test("a list of boxes never merges inside, and its order is nothing", () => {
  expect(merged({ "p-areas": ["p-play"] }, { "p-areas": ["p-school"] }).both).toEqual([
    { field: "p-areas", mine: ["p-play"], theirs: ["p-school"] },
  ]);
  expect(merged({ "p-areas": ["p-school", "p-play"] }, { "p-areas": ["p-home-life"] }).typed["p-areas"]).toEqual([
    "p-home-life",
  ]);
});

test("one value is never taken for two, whatever signs are in it", () => {
  const { both } = merged({ "p-areas": ["a\0b"] }, { "p-areas": ["a", "b"] });
  expect(both).toEqual([{ field: "p-areas", mine: ["a\0b"], theirs: ["a", "b"] }]);
});

test("a box that one person unticked stays unticked, though nothing is posted of it", () => {
  const { "p-true": _, ...unticked } = base;
  expect(merge3(form, base, unticked, base)).toEqual({ typed: unticked, both: [] });
  expect(merge3(form, base, base, unticked).typed["p-true"]).toBeUndefined();
});

test("rows that both added are kept both, mine under the next numbers and in their order", () => {
  const mine = { "p-partners.r2.p-who-is": "Min", "p-partners.r2.p-pays": "1", "p-partners.r3.p-who-is": "Min andra" };
  const { typed, both } = merged(mine, { "p-partners.r2.p-who-is": "Deras", "p-partners.r2.p-pays": "2" });
  expect(both).toEqual([]);
  expect(typed["p-partners.r2.p-who-is"]).toBe("Deras");
  expect(typed["p-partners.r3.p-who-is"]).toBe("Min");
  expect(typed["p-partners.r3.p-pays"]).toBe("1");
  expect(typed["p-partners.r4.p-who-is"]).toBe("Min andra");
});

test("the same row added by both is one row", () => {
  const row = { "p-partners.r2.p-who-is": "Samma", "p-partners.r2.p-pays": "1" };
  expect(merged(row, row)).toEqual({ typed: aFullForm(row), both: [] });
});

test("of rows that both added, those that are the same stand once and only the others move", () => {
  const same = { "p-partners.r2.p-who-is": "Samma" };
  const mine = { ...same, "p-partners.r3.p-who-is": "Min", "p-partners.r4.p-who-is": "" };
  const { typed, both } = merged(mine, { ...same, "p-partners.r3.p-who-is": "Deras" });
  expect(both).toEqual([]);
  const rows = ["r1", "r2", "r3", "r4", "r5"].map((row) => typed[`p-partners.${row}.p-who-is`]);
  expect(rows).toEqual(["Kommunen Exempel", "Samma", "Deras", "Min", undefined]);
});

test("mine get numbers that are free where somebody has used the last ones", () => {
  const { typed } = merged({ "p-partners.r999.p-who-is": "Min" }, { "p-partners.r999.p-who-is": "Deras" });
  expect([typed["p-partners.r999.p-who-is"], typed["p-partners.r2.p-who-is"]]).toEqual(["Deras", "Min"]);
});

test("a row that one removed and the other changed is asked whole, and never left by half", () => {
  const removed = { "p-team.r2.name": "", "p-team.r2.task": "" };
  const { both } = merged(removed, { "p-team.r2.task": "Leder också" });
  expect(both).toEqual([
    { field: "p-team.r2.name", mine: [], theirs: ["Hjälpare Exempel"] },
    { field: "p-team.r2.task", mine: [], theirs: ["Leder också"] },
  ]);
  const { typed } = merged({ "p-team.r2.task": "Leder också" }, removed);
  expect([typed["p-team.r2.name"], typed["p-team.r2.task"]]).toEqual(["Hjälpare Exempel", "Leder också"]);
});

test("a row that one removed and the other left alone is removed", () => {
  const { typed, both } = merged({ "p-team.r2.name": "", "p-team.r2.task": "" }, {});
  expect(both).toEqual([]);
  expect(readForm(form, typed).answers["p-team"]).toHaveLength(1);
});

test("without a base everything that differs is asked", () => {
  const { both } = merge3(form, undefined, { "p-title": "Min" }, { "p-title": "Min", "p-name": "Deras" });
  expect(both).toEqual([{ field: "p-name", mine: [], theirs: ["Deras"] }]);
});

test("a control may be called as anything that objects have", () => {
  const strange = JSON.parse('{"__proto__": "x", "toString": "y"}');
  expect(merge3(form, {}, {}, strange)).toEqual({ typed: strange, both: [] });
  expect(Object.keys(merge3(form, strange, { constructor: "z" }, strange).typed)).toEqual(["constructor"]);
});

const three = anyForm().chain((one) =>
  fc.record({ form: fc.constant(one), base: anyTyped(one), mine: anyTyped(one), theirs: anyTyped(one) }),
);
/** What is read; an empty row may stand at another place, since the one who has it keeps it. */
const readOf = (form: Form, typed: Typed) => {
  const { answers, problems } = readForm(form, typed);
  return { answers, codes: problems.map(({ code }) => code) };
};
const clean = (text: string) => typedText({ text }, "text");
/** Every text in something typed, as it is meant. */
const textsIn = (typed: Typed) =>
  Object.values(typed)
    .flatMap((value) => (typeof value === "string" ? [value] : value))
    .map(clean)
    .filter((text) => text !== "");

test("merging with oneself or with nothing new changes nothing", () => {
  fc.assert(
    fc.property(three, ({ form, base, mine }) => {
      expect(sameTyped(merge3(form, base, mine, mine).typed, mine)).toBe(true);
      expect(merge3(form, base, mine, mine).both).toEqual([]);
      expect(readOf(form, merge3(form, base, mine, base).typed)).toEqual(readOf(form, mine));
      expect(readOf(form, merge3(form, base, base, mine).typed)).toEqual(readOf(form, mine));
    }),
  );
});

type Values = Record<string, Typed[string]>;
/** Two versions of what stands already, each with other controls changed than the other. */
function apart(base: Typed, mine: Typed, theirs: Typed, coins: Iterator<boolean>) {
  const [own, other]: [Values, Values] = [{ ...base }, { ...base }];
  for (const field of Object.keys(base).filter((name) => !/\.r\d+\./.test(name))) {
    const [from, to] = coins.next().value ? [mine, own] : [theirs, other];
    const value = Object.hasOwn(from, field) ? from[field] : undefined;
    if (value !== undefined) to[field] = value;
  }
  return { own, other };
}
const textOf = (typed: Typed, field: string) => textsIn({ field: typed[field] ?? "" }).sort();

test("it is the same who of two saves first where nothing clashes, and what only one changed is there", () => {
  fc.assert(
    fc.property(three, fc.infiniteStream(fc.boolean()), ({ form, base, mine, theirs }, coins) => {
      const { own, other } = apart(base, mine, theirs, coins);
      const [one, two] = [merge3(form, base, own, other), merge3(form, base, other, own)];
      expect([one.both, two.both]).toEqual([[], []]);
      expect(readForm(form, one.typed)).toEqual(readForm(form, two.typed));
      for (const field of Object.keys(base)) {
        const changed = own[field] === base[field] ? other : own;
        expect(textOf(one.typed, field)).toEqual(textOf(changed, field));
      }
    }),
  );
});

test("nothing that anybody typed since they began disappears: it is in what is kept, or asked", () => {
  fc.assert(
    fc.property(three, fc.boolean(), ({ form, base, mine, theirs }, hasBase) => {
      const { typed, both } = merge3(form, hasBase ? base : undefined, mine, theirs);
      const kept = new Set([...textsIn(typed), ...both.flatMap((one) => [...one.mine, ...one.theirs].map(clean))]);
      const before = new Set(hasBase ? textsIn(base) : []);
      for (const text of [...textsIn(mine), ...textsIn(theirs)]) if (!before.has(text)) expect(kept).toContain(text);
    }),
    { numRuns: 200 },
  );
});
