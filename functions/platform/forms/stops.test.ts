import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers } from "./answers.ts";
import type { Form, Question } from "./document.ts";
import { parseForm } from "./document.ts";
import { stopsIn } from "./stops.ts";

const w = (text: string) => ({ sv: text, en: text });
const ids = ["p-a", "p-b", "p-c"] as const;
type OptionId = (typeof ids)[number];

/** A form of one question of each kind that can stop, with the answers that do. */
const formOf = (stopping: ReadonlySet<OptionId>, yes: boolean, no: boolean): Form => {
  const options = (of: string) =>
    ids.map((id) => ({ id: `${id}${of}`, label: w(id), ...(stopping.has(id) ? { stops: w(`${id}${of}`) } : {}) }));
  const questions: Question[] = [
    {
      ...{ id: "p-first", label: w("first"), kind: "yes-no" },
      stops: { ...(yes ? { yes: w("yes") } : {}), ...(no ? { no: w("no") } : {}) },
    },
    { id: "p-one", label: w("one"), kind: "choice", options: options("1") },
    {
      ...{ id: "p-some", label: w("some"), kind: "choices", options: options("2") },
      when: { question: "p-first", has: ["yes"] },
    },
  ];
  const section = { id: "p-sec", name: w("section"), slug: "s", questions };
  return parseForm({
    format: 1,
    id: "p-form",
    version: 1,
    for: "eligibility",
    name: w("f"),
    sections: [section],
    rules: [],
  });
};

type Given = { readonly first?: boolean; readonly one?: OptionId; readonly some?: readonly OptionId[] };
const given: fc.Arbitrary<Given> = fc.record(
  { first: fc.boolean(), one: fc.constantFrom(...ids), some: fc.subarray([...ids]) },
  { requiredKeys: [] },
);
const answersOf = ({ first, one, some }: Given): Answers => ({
  ...(first === undefined ? {} : { "p-first": first }),
  ...(one === undefined ? {} : { "p-one": `${one}1` }),
  ...(some === undefined ? {} : { "p-some": some.map((id) => `${id}2`) }),
});

test("the answers that stop are those that were given, to questions that are asked, in their order; no other", () => {
  fc.assert(
    fc.property(fc.subarray([...ids]), fc.boolean(), fc.boolean(), given, (stopping, yes, no, typed) => {
      const set = new Set(stopping);
      const { first, one, some = [] } = typed;
      const ofFirst = first ? yes && ["yes"] : first === false && no && ["no"];
      const expected = [
        ...(ofFirst || []),
        ...(one && set.has(one) ? [`${one}1`] : []),
        ...some.filter((id) => first === true && set.has(id)).map((id) => `${id}2`),
      ];
      expect(stopsIn(formOf(set, yes, no), answersOf(typed)).map(({ because }) => because["sv"])).toEqual(expected);
    }),
  );
});

test("an answer that nobody has given or that is no option stops nobody", () => {
  const form = formOf(new Set(ids), true, true);
  expect(stopsIn(form, {})).toEqual([]);
  expect(stopsIn(form, { "p-one": "p-none", "p-unknown": true })).toEqual([]);
});
