import type { CallInWork } from "../../calls/call.ts";
import type { Answers, FormProblem, Row, Value } from "../../platform/forms/answers.ts";
import type { Form } from "../../platform/forms/document.ts";
import type { Words } from "../../platform/forms/words.ts";
import { type Language, languages } from "../../vocabulary/language.ts";

/** A part of a document in work, as a form of its own: what the document says in answers, and answers in the document. */
export type PartOf<Document> = {
  readonly form: Form;
  readonly answersIn: (document: Document) => Answers;
  /** The document with these answers. They are whole: the form's reading and `problems` found nothing wrong. */
  readonly withAnswers: (document: Document, answers: Answers) => Document;
  /** What is wrong that no kind of question knows. */
  readonly problems?: (answers: Answers, document: Document) => readonly FormProblem[];
};
export type Part = PartOf<CallInWork>;

/** What is wrong in a row of a table: its column and the code, or nothing. */
export type Found = readonly [column: string, code: string] | false;

/** An answer that is text; empty where nothing was answered. */
export const textIn = (answers: Readonly<Record<string, Value>>, id: string): string => {
  const value = answers[id];
  return typeof value === "string" ? value : "";
};
export const numberIn = (answers: Readonly<Record<string, Value>>, id: string, otherwise: number): number => {
  const value = answers[id];
  return typeof value === "number" ? value : otherwise;
};
export const rowsIn = (answers: Answers, id: string): readonly Row[] => {
  const value = answers[id];
  return Array.isArray(value) ? (value as readonly Row[]) : []; // as: the answer of a table is its rows
};

/** A control for each language of a text: `p-title-sv`. */
export const inEach = <T>(make: (lang: Language) => T): T[] => languages.map(make);

/** A text of the call as answers, one for each language that it is written in. */
export const wordsAnswered = (id: string, words: Words | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words ?? {}).map(([lang, text]) => [`${id}-${lang}`, text]));

/** The text that was written in some languages; undefined where it was written in none. */
export function wordsWritten(answers: Readonly<Record<string, Value>>, id: string): Record<string, string> | undefined {
  const written = languages.flatMap((lang) => {
    const text = textIn(answers, `${id}-${lang}`);
    return text === "" ? [] : [[lang, text] as const];
  });
  return written.length === 0 ? undefined : Object.fromEntries(written);
}

/** Leaves out what has no answer: an answer is never "". */
export const answered = (answers: Readonly<Record<string, Value | undefined>>): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter((entry): entry is [string, Value] => entry[1] !== undefined && entry[1] !== ""),
  );

/** Rows of a table that people add: r1, r2 ... */
export const openRows = <T>(
  list: readonly T[],
  cells: (one: T) => Readonly<Record<string, Value | undefined>>,
): Row[] => list.map((one, at) => ({ id: `r${at + 1}`, cells: answered(cells(one)) as Row["cells"] })); // as: a cell is no list
