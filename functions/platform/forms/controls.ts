import type { Language } from "../../vocabulary/language.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import type { Place } from "./answers.ts";
import type { Column, Form, Question, Section } from "./document.ts";
import { isGrid, rowLabel } from "./kinds/grid.ts";
import type { Part } from "./kinds/kind.ts";
import { kindTexts } from "./kinds/kinds.texts.ts";
import { rulesOfKind } from "./kinds/kinds.ts";
import { wordsIn } from "./words.ts";

/** A control of a form: its name, and what it is for. */
export type Control = Part & { readonly question: Question; readonly section: Section };

const sectionsOf = (of: Form | Section): readonly Section[] => ("sections" in of ? of.sections : [of]);
export const questionsOf = (of: Form | Section): readonly Question[] =>
  sectionsOf(of).flatMap(({ questions }) => questions);

/**
 * Every control of a form or a section, in the order in which they are asked. Rows that people add are those of what was
 * typed, and empty ones to go on with.
 * @throws RangeError where the call's rows or columns are not in their place (`resolved`)
 * @example controlsOf(form, {}).map(({ field }) => field) // ["p-title", "p-period.from", "p-period.to"]
 */
export const controlsOf = (of: Form | Section, typed: Typed): readonly Control[] =>
  sectionsOf(of).flatMap((section) =>
    section.questions.flatMap((question) =>
      rulesOfKind(question.kind)
        .controls(question, typed)
        .map((part) => ({ ...part, question, section })),
    ),
  );

/** Where in a form a control stands, for records and APIs. A stated sum is the column `stated`, or the row of them. */
export function placeOf({ question: { id: question }, row, column, part }: Control): Place {
  if (row !== undefined) return { question, row, column: column?.id ?? "stated" };
  return part === "stated" ? { question, row: "stated", column: column?.id ?? "total" } : { question };
}

const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** What a control asks for: its column, or else its question. */
export const askingOf = ({ column, question }: Control): Question | Column => column ?? question;

/** What a control is called by an error and a screen reader: `Egen personal, 2027`, `Projektets tid, slut`. */
export function labelOf({ question, row, column, part }: Control, lang: Language): string {
  const t = kindTexts[lang];
  const label = wordsIn(question.label, lang);
  if (!isGrid(question)) return part === undefined ? label : `${label}, ${t[part]}`;
  const columnLabel = column && wordsIn(column.label, lang);
  if (part === "stated") {
    const of = row === undefined ? (columnLabel ?? label) : rowLabel(question, row, lang);
    return `${of}, ${t.stated}`;
  }
  if (row === undefined || columnLabel === undefined) return label;
  return `${rowLabel(question, row, lang)}, ${question.kind === "table" ? columnLabel : small(columnLabel)}`;
}

const lines = (text: string): string => text.replace(/\r\n?/g, "\n");

/** What a form or a section keeps of what a browser sends: its own controls, as they were typed, line breaks as LF. */
export function keptOf(typed: Typed, of: Form | Section): Typed {
  const kept: Record<string, string | readonly string[]> = {};
  for (const { field } of controlsOf(of, typed)) {
    const value = typed[field];
    if (value !== undefined) kept[field] = typeof value === "string" ? lines(value) : value.map(lines);
  }
  return kept;
}
