import type { Answers, FormProblem } from "../../../platform/forms/answers.ts";
import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { ProgrammeInWork } from "../../../settings/programme.ts";
import { answered, type PartOf, rowsIn, textIn, wordsAnswered, wordsWritten } from "../../parts/part.ts";
import { formTexts } from "../settings-forms.texts.ts";
import { textColumns } from "./in-languages.ts";
import {
  codeColumn,
  nameColumns,
  namedCells,
  namedOf,
  namedRows,
  nameProblems,
  openTable,
  rowMeant,
  rowsOf,
  textsColumns,
} from "./named-rows.ts";

const t = formTexts.frame;
const tables = ["p-lenses", "p-columns", "p-dimensions", "p-steps", "p-parts"] as const;
const mostParts = 10;

/** The step that each row of the parts is a part of, in the order of the rows. */
function stepsMeant(answers: Answers) {
  const steps = namedRows(answers, "p-steps");
  return rowsIn(answers, "p-parts").map(({ id, cells }) => {
    const of = textIn(cells, "p-of");
    return { id, of, step: of === "" ? undefined : rowMeant(steps, of)?.id };
  });
}

function partProblems(answers: Answers): FormProblem[] {
  const meant = stepsMeant(answers);
  return meant.flatMap(({ id, of, step }, at) => {
    const field = `p-parts.${id}.p-of`;
    if (of === "") return [{ field, code: "of-missing" }];
    if (step === undefined) return [{ field, code: "of-unknown" }];
    const before = meant.slice(0, at).filter((one) => one.step === step).length;
    return before >= mostParts ? [{ field, code: "parts-many" }] : [];
  });
}

/** How the programme is evaluated, in its own words. */
export const framePart: PartOf<ProgrammeInWork> = {
  form: defineForm({
    format: 1,
    id: "p-setting-frame",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-frame",
        name: t.name,
        slug: "utvardering",
        questions: [
          openTable("p-lenses", {
            ...{ label: t.lenses, row: t.lens, most: 10 },
            columns: [
              ...nameColumns,
              ...textColumns("p-question", { label: t.question, kind: "text", limit: 4000, needed: true }),
              codeColumn,
            ],
          }),
          openTable("p-columns", {
            ...{ label: t.columns, hint: t.columnsHint, row: t.column, most: 10 },
            columns: [...nameColumns, ...textsColumns, codeColumn],
          }),
          openTable("p-dimensions", {
            ...{ label: t.dimensions, row: t.dimension, most: 20 },
            columns: [...nameColumns, ...textsColumns, codeColumn],
          }),
          openTable("p-steps", { label: t.steps, row: t.step, most: 12, columns: [...nameColumns, codeColumn] }),
          openTable("p-parts", {
            ...{ label: t.parts, hint: t.partsHint, row: t.part, most: 100 },
            columns: [
              { id: "p-of", label: t.of, hint: t.ofHint, kind: "line", limit: 300, optional: true },
              ...nameColumns,
              ...textsColumns,
              codeColumn,
            ],
          }),
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ frame: { lenses, columns, dimensions, steps } }) =>
    answered({
      "p-lenses": rowsOf(lenses, ({ id, name, question }) => ({
        ...namedCells({ id, name }),
        ...wordsAnswered("p-question", question),
      })),
      "p-columns": rowsOf(columns, namedCells),
      "p-dimensions": rowsOf(dimensions, namedCells),
      "p-steps": rowsOf(steps, ({ id, name }) => namedCells({ id, name })),
      "p-parts": rowsOf(
        steps.flatMap(({ id: step, parts }) => parts.map((part) => ({ step, part }))),
        ({ step, part }) => ({ ...namedCells(part), "p-of": step }),
      ),
    }),

  withAnswers: (programme, answers) => {
    const meant = stepsMeant(answers);
    const parts = namedRows(answers, "p-parts").map((row, at) => ({ step: meant[at]?.step, part: namedOf(row) }));
    const frame = {
      lenses: namedRows(answers, "p-lenses").map(({ id, cells }) => ({
        id,
        name: wordsWritten(cells, "p-name") ?? {},
        question: wordsWritten(cells, "p-question") ?? {},
      })),
      columns: namedRows(answers, "p-columns").map(namedOf),
      dimensions: namedRows(answers, "p-dimensions").map(namedOf),
      steps: namedRows(answers, "p-steps").map((row) => ({
        ...namedOf(row),
        parts: parts.filter(({ step }) => step === row.id).map(({ part }) => part),
      })),
    };
    return { ...programme, frame };
  },

  problems: (answers) => [...tables.flatMap((table) => nameProblems(answers, table)), ...partProblems(answers)],
};
