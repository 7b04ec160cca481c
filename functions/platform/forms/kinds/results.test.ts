import { expect, test } from "vitest";
import { goalsQuestion, resultsQuestion } from "../../../../test/builders/some-goals.ts";
import type { QuestionOf } from "../document.ts";
import { rulesOfKind } from "./kinds.ts";
import { splitColumns, splitsOf } from "./result-columns.ts";

const read = (question: QuestionOf<"results">, typed: Record<string, string>) => {
  const named = Object.fromEntries(Object.entries(typed).map(([name, text]) => [`${question.id}.${name}`, text]));
  const { value, problems } = rulesOfKind("results").read(question, named);
  const said = problems.map(({ field, code }) => `${field.slice(question.id.length + 1)} ${code}`);
  return { value, said };
};

const measured = { "r1.name": "Barn", "r1.level": "p-output", "r1.source": "Lista", "r1.unit": "barn" };

test("a number without a baseline is refused at its field; a narrative needs none", () => {
  const number = { ...measured, "r1.kind": "p-number", "r1.target": "20" };
  expect(read(goalsQuestion, number).said).toEqual(["r1.baseline missing"]);
  expect(read(goalsQuestion, { ...number, "r1.baseline": "0" }).said).toEqual([]);
  const told = { "r1.name": "Röster", "r1.level": "p-outcome", "r1.source": "Samtal" };
  expect(read(goalsQuestion, { ...told, "r1.kind": "p-narrative" }).said).toEqual([]);
  expect(read(goalsQuestion, { ...told, "r1.kind": "p-document" }).said).toEqual([]);
});

test("until it is chosen how a result is told, only that is missing of it", () => {
  expect(read(goalsQuestion, measured).said).toEqual(["r1.kind missing"]);
});

const agreed = (kind: "number" | "narrative"): QuestionOf<"results"> => ({
  ...resultsQuestion,
  ask: [...resultsQuestion.ask],
  splits: undefined,
  given: [{ id: "own-1", label: { sv: "Barn" }, kind, optional: true }],
});

test("an agreed result may be left empty in a report; one that is told of has its value, its day and its source", () => {
  expect(read(agreed("number"), {})).toEqual({ value: undefined, said: [] });
  expect(read(agreed("number"), { "own-1.actual": "12" }).said).toEqual(["own-1.day missing", "own-1.source missing"]);
  const told = { "own-1.told": "De vågar mer.", "own-1.day": "2027-02-01", "own-1.source": "Samtal" };
  expect(read(agreed("narrative"), told)).toMatchObject({ value: [{ id: "own-1" }], said: [] });
  expect(read(agreed("narrative"), { "own-1.day": "2027-02-01" }).said).toEqual([
    "own-1.source missing",
    "own-1.told missing",
  ]);
});

test("groups come to the value with those not stated, who are spread on no others", () => {
  const value = { "own-1.actual": "24", "own-1.day": "2027-02-01", "own-1.source": "Lista" };
  const groups = { "own-1.gender-girls": "12", "own-1.gender-boys": "9" };
  expect(read(agreed("number"), { ...value, ...groups }).said).toEqual(["own-1.gender-unstated split-differs"]);
  const whole = read(agreed("number"), { ...value, ...groups, "own-1.gender-unstated": "3" });
  expect(whole.said).toEqual([]);
  expect(whole.value).toMatchObject([{ cells: { "gender-girls": 12, "gender-boys": 9, "gender-unstated": 3 } }]);
});

test("gender is counted in three groups, other ways in those that the form has, each with those not stated", () => {
  const labels = splitsOf(resultsQuestion).map((split) => splitColumns(split).map(({ label }) => label["sv"]));
  expect(labels).toEqual([
    ["Flickor och kvinnor", "Pojkar och män", "Icke-binära", "Kön: ej uppgivet"],
    ["Ålder: under 13 år", "Ålder: 13 år och äldre", "Ålder: ej uppgivet"],
  ]);
});

test("a result may lead to any other of the form, those that people add too", () => {
  const { said } = read(goalsQuestion, { "r1.leads": "r7" });
  expect(said).toContain("r1.leads option");
  expect(read(goalsQuestion, { "r1.leads": "r6" }).said).not.toContain("r1.leads option");
});
