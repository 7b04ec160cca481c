import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidate, evenSpread, mayReview, type Spread, type ToReview } from "./even-spread.ts";

const aCase = (id: string, more: Partial<ToReview> = {}): ToReview => ({
  ...{ id, language: "sv", fields: [], organisation: "Hallsbergs kommun", organisationNumber: "212000-0357" },
  ...{ addresses: ["projekt@example.org"], names: ["Projektledaren"], asked: [], wanted: 2 },
  ...more,
});
const aPerson = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ id, name: `Bedömare ${id}`, email: `${id}@example.org`, languages: ["sv"], fields: [] },
  ...{ organisation: "", atOnce: 9, load: 0 },
  ...more,
});

/** What each has to do, with what was under way before. */
const loadsOf = (people: readonly Candidate[], spread: Spread) =>
  people.map(({ id, load }) => load + [...spread.values()].filter((all) => all.includes(id)).length);
const given = (spread: Spread) => [...spread.values()].flat().length;
const squares = (loads: readonly number[]) => loads.reduce((sum, load) => sum + load * load, 0);

const field = fc.subarray(["p-a", "p-b"]);
const language = fc.constantFrom("sv", "en");
const somePeople = fc
  .array(
    fc.record({
      languages: fc.subarray(["sv", "en"], { minLength: 1 }),
      fields: field,
      organisation: fc.constantFrom("", "Hallsbergs  KOMMUN", "Annan kommun"),
      atOnce: fc.integer({ min: 1, max: 3 }),
      load: fc.nat({ max: 2 }),
      email: fc.constantFrom("x@example.org", "Projekt+2@example.org", "y@example.org"),
      name: fc.constantFrom("En", "PROJEKTLEDAREN", "Två"),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map((one, i) => aPerson(`p${i}`, { ...one, ...(one.email[0] === "P" ? {} : { email: `${i}${one.email}` }) })),
  );
const someCases = fc
  .array(fc.record({ language, fields: field, wanted: fc.nat({ max: 2 }) }), { maxLength: 3 })
  .map((all) => all.map((one, i) => aCase(`c${i}`, one)));

/** Every way of choosing reviewers, as far as nobody gets more than they have time for. */
function everySpread(cases: readonly ToReview[], people: readonly Candidate[]): Spread[] {
  const [first, ...rest] = cases;
  if (!first) return [new Map()];
  const fitting = people.filter((person) => mayReview(first, person));
  const choices = subsets(
    fitting.map(({ id }) => id),
    first.wanted,
  );
  return choices.flatMap((ids) => {
    const left = people.map((person) => (ids.includes(person.id) ? { ...person, load: person.load + 1 } : person));
    if (left.some((one, i) => one.load > one.atOnce && one.load !== people[i]?.load)) return [];
    return everySpread(rest, left).map((spread) => new Map([[first.id, ids], ...spread]));
  });
}
/** Every choice of at most so many of them. */
function subsets(ids: readonly string[], most: number): readonly (readonly string[])[] {
  const [first, ...rest] = ids;
  if (first === undefined || most === 0) return [[]];
  return [...subsets(rest, most), ...subsets(rest, most - 1).map((one) => [first, ...one])];
}

describe("a proposal of who reviews what", () => {
  test("gives nobody more than they have time for, nobody twice, nobody their own, nobody what they cannot read", () => {
    fc.assert(
      fc.property(someCases, somePeople, (cases, people) => {
        const spread = evenSpread(cases, people);
        for (const [i, load] of loadsOf(people, spread).entries())
          expect(load).toBeLessThanOrEqual(Math.max(people[i]?.atOnce ?? 0, people[i]?.load ?? 0));
        for (const one of cases) {
          const ids = spread.get(one.id) ?? [];
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.length).toBeLessThanOrEqual(one.wanted);
          for (const person of people.filter(({ id }) => ids.includes(id))) {
            expect(person.languages).toContain(one.language);
            expect(person.organisation.toLowerCase().replace("  ", " ")).not.toBe("hallsbergs kommun");
            expect(person.email.toLowerCase().startsWith("projekt")).toBe(false);
            expect(person.name.toLowerCase()).not.toBe("projektledaren");
          }
        }
      }),
    );
  });

  test("fills as many places as any proposal can, and no proposal that does is more even", () => {
    fc.assert(
      fc.property(someCases, somePeople, (cases, people) => {
        const spread = evenSpread(cases, people);
        const all = everySpread(cases, people);
        const most = Math.max(...all.map(given));
        expect(given(spread)).toBe(most);
        const best = Math.min(...all.filter((one) => given(one) === most).map((one) => squares(loadsOf(people, one))));
        expect(squares(loadsOf(people, spread))).toBe(best);
      }),
      { numRuns: 300 },
    );
  });

  test("where everybody may review everything, nobody has two more to do than another", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 3, max: 9 }),
        fc.nat({ max: 3 }),
        (n, m, wanted) => {
          const cases = Array.from({ length: n }, (_, i) => aCase(`c${i}`, { wanted }));
          const people = Array.from({ length: m }, (_, i) => aPerson(`p${i}`, { atOnce: 100 }));
          const loads = loadsOf(people, evenSpread(cases, people));
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
          expect(loads.reduce((sum, load) => sum + load, 0)).toBe(n * wanted);
        },
      ),
    );
  });

  test("chooses those who know the field among those who have as much to do", () => {
    const cases = [aCase("barn", { fields: ["p-a"], wanted: 1 }), aCase("arbete", { fields: ["p-b"], wanted: 1 })];
    const people = [aPerson("b", { fields: ["p-b"] }), aPerson("a", { fields: ["p-a"] })];
    expect([...evenSpread(cases, people)]).toEqual([
      ["barn", ["a"]],
      ["arbete", ["b"]],
    ]);
  });

  test("no two could exchange an application so that more know its field", () => {
    fc.assert(
      fc.property(someCases, somePeople, (cases, people) => {
        const spread = evenSpread(cases, people);
        const knows = (one: ToReview, { fields }: Candidate) => Number(fields.some((id) => one.fields.includes(id)));
        const pairs = cases.flatMap((one) =>
          people.filter(({ id }) => spread.get(one.id)?.includes(id)).map((person) => ({ one, person })),
        );
        for (const a of pairs)
          for (const b of pairs) {
            const free = (one: ToReview, person: Candidate) =>
              mayReview(one, person) && !spread.get(one.id)?.includes(person.id);
            if (a.one === b.one || !free(a.one, b.person) || !free(b.one, a.person)) continue;
            expect(knows(a.one, b.person) + knows(b.one, a.person)).toBeLessThanOrEqual(
              knows(a.one, a.person) + knows(b.one, b.person),
            );
          }
      }),
    );
  });

  test("an alias of somebody who reviews it already is the same person", () => {
    const one = aCase("c", { asked: ["anna@example.org"], wanted: 1 });
    expect(mayReview(one, aPerson("a", { email: "Anna+Pilot@example.org" }))).toBe(false);
    expect(mayReview(one, aPerson("b"))).toBe(true);
  });

  test("500 applications with three reviewers each, among 60 people, take seconds and not minutes", () => {
    const fields = ["p-a", "p-b", "p-c", "p-d", "p-e"];
    const cases = Array.from({ length: 500 }, (_, i) => aCase(`c${i}`, { wanted: 3, fields: [fields[i % 5] ?? ""] }));
    const people = Array.from({ length: 60 }, (_, i) =>
      aPerson(`p${i}`, { atOnce: 30, load: i % 3, fields: [fields[(i * 7) % 5] ?? ""] }),
    );
    const began = performance.now();
    const spread = evenSpread(cases, people);
    expect(performance.now() - began).toBeLessThan(10_000);
    const loads = loadsOf(people, spread);
    expect([given(spread), Math.max(...loads) - Math.min(...loads)]).toEqual([1500, 0]);
  });
});

test("nobody of the applicant's is proposed, however their name or organisation is written", () => {
  const one = aCase("c", { names: ["Åsa Ek"] });
  expect(mayReview(one, aPerson("a", { name: "Ek, Asa" }))).toBe(false);
  expect(mayReview(one, aPerson("b", { organisation: "Kommun, Hallsbergs" }))).toBe(false);
  expect(mayReview(one, aPerson("c", { name: "Åsa Ekman" }))).toBe(true);
});
