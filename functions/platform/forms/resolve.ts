import type { Column, Form, From, GivenRow, QuestionOf } from "./document.ts";
import { isNote, rowNote } from "./kinds/own-columns.ts";

/** What a call's conditions put in the place of `from`: its categories of cost, its sources, its years or months. */
export type Given = { readonly [source in From["from"]]?: readonly (GivenRow | Column)[] };

const listOf = (given: Given, { from }: From, question: string) => {
  const list = given[from];
  if (list === undefined) throw new RangeError(`${question} needs ${from}, which the call's conditions do not give`);
  return list;
};

/** A row or year as a column of amounts; a cell that is left empty is nothing. */
const asColumn = (part: GivenRow | Column): Column =>
  "kind" in part ? part : { id: part.id, label: part.label, hint: part.hint, kind: "amount", optional: true };
const asRow = (part: GivenRow | Column): GivenRow =>
  "kind" in part ? { id: part.id, label: part.label, hint: part.hint } : part;

function table(question: QuestionOf<"table">, given: Given): QuestionOf<"table"> {
  const { id, rows, columns, notes } = question;
  const all = "from" in columns ? listOf(given, columns, id).map(asColumn) : columns;
  const isExplained = notes === undefined || all.some(isNote);
  return {
    ...question,
    rows: "from" in rows ? listOf(given, rows, id).map(asRow) : rows,
    columns: isExplained ? all : [rowNote, ...all],
  };
}

/**
 * A form with the call's rows and columns in their place; the form itself when it asks for none.
 * @throws RangeError where a table asks for what is not given
 * @example resolved(form, { years: [{ id: partIdOf("2027"), label: { sv: "2027" } }] })
 */
export const resolved = (form: Form, given: Given): Form => ({
  ...form,
  sections: form.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => (question.kind === "table" ? table(question, given) : question)),
  })),
});
