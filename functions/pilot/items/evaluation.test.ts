import { expect, test } from "vitest";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { examplesOf } from "../../../test/stored/shapes.ts";
import { readForm } from "../../platform/forms/read.ts";
import { typedOf } from "../../platform/forms/typed-of.ts";
import { Evaluation } from "./evaluation.ts";

const first = examplesOf("evaluation")
  .map(({ item }) => item)
  .filter((item) => Object(item).v === 1);
const lifted = (status: string) => {
  const item = first.find((one) => Object(one).status === status);
  return { item: Object(item), read: Evaluation.parse(item) };
};
const form = theCall.forms.evaluation;

test("what was signed while the form was code is read as answers to the form that replaced it, and nothing is lost", () => {
  const { read } = lifted("signed");
  if (read.status !== "signed") throw new Error("not signed");
  const { answers } = read;
  expect(readForm(form, typedOf(form, answers))).toMatchObject({ answers, problems: [] });
  expect(Object.keys(answers)).toHaveLength(form.sections.flatMap(({ questions }) => questions).length);
  expect(read).toMatchObject({ version: 2, signedBy: "Handläggaren" });
});

test("a draft from when the form was code says under the new names what was signed of it", () => {
  const { item, read } = lifted("draft");
  if (read.status !== "draft") throw new Error("no draft");
  const { answers, problems } = readForm(form, read.typed);
  expect(problems).toEqual([]);
  expect(Object.keys(read.typed)).toHaveLength(Object.keys(item.typed).length);
  expect(lifted("signed").read).toMatchObject({ answers });
});

test("a draft with names that nobody knows keeps them", () => {
  const { item } = lifted("draft");
  const typed = { unheard: "Ord", dimensions: "", "decisive.gone.judgement": "no" };
  const read = Evaluation.parse({ ...item, typed });
  expect(Object.values(Object(read).typed)).toContain("Ord");
  expect(Object.keys(Object(read).typed)).toHaveLength(3);
});
