import type { Column, Form, Question, QuestionOf } from "../../platform/forms/document.ts";
import type { SectionHead } from "../../platform/forms/edit.ts";
import { isMoney } from "../../platform/forms/kinds/grid-parts.ts";
import { rulesOf } from "../../platform/forms/roles.ts";
import { percentOf } from "../percent.ts";
import {
  type Asks,
  both,
  cellsFor,
  cellsOf,
  languageColumns,
  option,
  rowOf,
  wordsIn as saidIn,
  textIn,
  together,
  wordsAsks,
} from "./asks.ts";
import { editorTexts } from "./editor.texts.ts";
import { limitsAsks } from "./limits-asks.ts";
import { listAsks } from "./options-asks.ts";
import { shareFrom } from "./share.ts";
import { tableAsks } from "./table-asks.ts";
import { useAsks } from "./use-asks.ts";

const texts = [
  { id: "p-label", key: "label", label: "label", longest: 300, needed: true },
  { id: "p-hint", key: "hint", label: "hint", longest: 2000 },
  { id: "p-help", key: "help", label: "help", longest: 2000 },
  { id: "p-example", key: "example", label: "example", longest: 2000 },
] as const;
const unit = { id: "p-unit", key: "unit", label: "unit", longest: 30 } as const;
const declared = { id: "p-text", key: "text", label: "text", longest: 2000, needed: true } as const;

const wordsOf = (question: Question): Asks =>
  wordsAsks(
    [...texts, ...(question.kind === "number" ? [unit] : []), ...(question.kind === "declaration" ? [declared] : [])],
    question,
  );

const answers = ["yes", "no"] as const;

/** Which of yes and no closes the way to an application, in the words why not. */
const stopsAsks = ({ stops }: QuestionOf<"yes-no">): Asks => ({
  questions: [
    {
      ...{ id: "p-stops", kind: "table", label: both("stops"), hint: both("stopsHint"), sums: false, optional: true },
      rows: answers.map((one) => option(`p-${one}`, one)),
      columns: languageColumns("text", 2000),
    },
  ],
  answers: { "p-stops": answers.flatMap((one) => rowOf(`p-${one}`, cellsFor(stops?.[one]))) },
  read: (answered) => {
    const written = answers.flatMap((one) => {
      const why = saidIn(cellsOf(answered, "p-stops", `p-${one}`));
      return why ? [[one, why] as const] : [];
    });
    return { stops: written.length === 0 ? undefined : Object.fromEntries(written) };
  },
});

/** The lists of a question, and of a table its rows, columns and sums. */
function listsOf(form: Form, question: Question): readonly Asks[] {
  const mayStop = form.for === "eligibility";
  const meanings = question.is === undefined ? undefined : rulesOf(question.is).options;
  switch (question.kind) {
    case "choice":
    case "choices":
      return [listAsks({ sort: "options", now: question.options, meanings, mayStop })];
    case "yes-no":
      return mayStop ? [stopsAsks(question)] : [];
    case "scale":
      return [listAsks({ sort: "levels", now: question.levels })];
    case "results":
      return [listAsks({ sort: "given", now: question.given })];
    case "table":
      return [tableAsks(question)];
    default:
      return [];
  }
}

/** All that the page of a question asks; its condition has a page of its own. */
export const questionAsks = (form: Form, question: Question): Asks =>
  together([wordsOf(question), limitsAsks(question), ...listsOf(form, question), useAsks(form, question)]);

type Computed = Extract<Column, { kind: "computed" }>;
const hows = ["sum", "difference", "share"] as const;

function computedAsks(column: Computed, before: readonly Column[]): Asks {
  const whenShare = { question: "p-how", has: ["p-share"] };
  return {
    questions: [
      { id: "p-how", kind: "choice", label: both("how"), options: hows.map((how) => option(`p-${how}`, how)) },
      {
        ...{ id: "p-of-columns", kind: "choices", label: both("ofColumns") },
        options: before.filter(isMoney).map(({ id, label }) => ({ id, label })),
      },
      { id: "p-rate", kind: "line", limit: 20, label: both("rate"), when: whenShare },
    ],
    answers: {
      "p-how": `p-${column.how}`,
      "p-of-columns": column.of,
      "p-rate": column.rate === undefined ? undefined : percentOf(column.rate),
    },
    read: (answers) => ({
      how: hows.find((how) => answers["p-how"] === `p-${how}`),
      of: answers["p-of-columns"],
      rate: shareFrom(String(answers["p-rate"] ?? "")),
    }),
    wrong: (answers, lang) =>
      answers["p-rate"] !== undefined && shareFrom(String(answers["p-rate"])) === undefined
        ? [{ field: "p-rate", text: editorTexts[lang].wrong.rate(editorTexts[lang].column) }]
        : [],
  };
}

const optionalAsks = ({ optional }: Column): Asks => ({
  questions: [
    {
      ...{ id: "p-settings", kind: "choices", label: both("settings"), optional: true },
      options: [option("p-optional", "optional")],
    },
  ],
  answers: { "p-settings": optional ? ["p-optional"] : [] },
  read: (answers) => ({ optional: answers["p-settings"] === undefined ? undefined : true }),
});

/** All that the page of a table's column asks. */
export function columnAsks({ columns }: QuestionOf<"table">, column: Column): Asks {
  const all = Array.isArray(columns) ? columns : [];
  const before = all.slice(
    0,
    all.findIndex(({ id }) => id === column.id),
  );
  const words = [
    { id: "p-label", key: "label", label: "columnLabel", longest: 300, needed: true },
    { id: "p-hint", key: "hint", label: "hint", longest: 2000 },
    ...(column.kind === "number" ? [unit] : []),
  ] as const;
  return together([
    wordsAsks(words, column),
    ...(column.kind === "computed" ? [computedAsks(column, before)] : [limitsAsks(column), optionalAsks(column)]),
    ...(column.kind === "choice" ? [listAsks({ sort: "options", now: column.options })] : []),
  ]);
}

/** All that the page of a section asks of the section itself. */
export const sectionAsks = (section: SectionHead): Asks =>
  together([
    wordsAsks(
      [
        { id: "p-label", key: "name", label: "sectionName", longest: 300, needed: true },
        { id: "p-lead", key: "lead", label: "lead", longest: 2000 },
      ],
      section,
    ),
    {
      questions: [{ id: "p-slug", kind: "line", limit: 40, label: both("slug"), hint: both("slugHint") }],
      answers: { "p-slug": section.slug },
      read: (answers) => ({ slug: answers["p-slug"] }),
      wrong: (answers, lang) =>
        /^[a-z][a-z-]{0,39}$/.test(textIn({ slug: String(answers["p-slug"] ?? "") }, "slug") ?? "a")
          ? []
          : [{ field: "p-slug", text: editorTexts[lang].wrong.slug }],
    },
  ]);

/** What the form itself is called. */
export const nameAsks = (form: Form): Asks =>
  wordsAsks([{ id: "p-label", key: "name", label: "formName", longest: 300, needed: true }], form);
