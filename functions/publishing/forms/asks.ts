import type { Answers, Row, Value } from "../../platform/forms/answers.ts";
import type { Column, Form, Question } from "../../platform/forms/document.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { typedOf } from "../../platform/forms/typed-of.ts";
import type { Words } from "../../platform/forms/words.ts";
import { type Language, languages } from "../../vocabulary/language.ts";
import type { Problem, Read, Typed } from "../../vocabulary/typed.ts";
import { languageNames } from "../publishing-forms.texts.ts";
import { type AskedName, askedTexts } from "./asked.texts.ts";
import { editorTexts } from "./editor.texts.ts";

/**
 * What an editor is asked about one side of a part of a form: the questions, what they are answered with now, and what
 * the answers make of the part.
 */
export type Asks = {
  readonly questions: readonly Question[];
  readonly answers: Readonly<Record<string, Value | undefined>>;
  /** The keys of the part that the answers say; undefined takes a key away. */
  readonly read: (answers: Answers, offered: readonly Language[]) => Readonly<Record<string, unknown>>;
  /** What no kind of question can say is wrong. What must be written is asked for in the first language offered. */
  readonly wrong?: ((answers: Answers, lang: Language, offered: readonly Language[]) => readonly Problem[]) | undefined;
};

export const both = (name: AskedName): Words => ({ sv: askedTexts.sv[name], en: askedTexts.en[name] });
export const option = (id: string, name: AskedName) => ({ id, label: both(name) });

/** Several sides as one. */
export const together = (all: readonly Asks[]): Asks => ({
  questions: all.flatMap(({ questions }) => questions),
  answers: Object.assign({}, ...all.map(({ answers }) => answers)),
  read: (answers, offered) => Object.assign({}, ...all.map(({ read }) => read(answers, offered))),
  wrong: (answers, lang, offered) => all.flatMap(({ wrong }) => wrong?.(answers, lang, offered) ?? []),
});

/** The product's own form of what is asked. */
export const formOf = ({ questions }: Asks): Form => ({
  format: 1,
  id: "p-editor",
  version: 1,
  for: "act",
  name: both("settings"),
  sections: [{ id: "p-part", slug: "del", name: both("settings"), questions: [...questions] }],
  rules: [],
});

/** What stands in the form before anybody has typed. */
export function typedNow(asks: Asks): Typed {
  const answered = Object.entries(asks.answers).filter(([, value]) => value !== undefined);
  return typedOf(formOf(asks), Object.fromEntries(answered) as Answers); // as: those without a value are gone
}

/**
 * What was typed as the keys of the part, or what is wrong with it.
 * @param offered the languages that the site is offered in, the first one first
 */
export function readAsks(
  asks: Asks,
  typed: Typed,
  lang: Language,
  offered: readonly Language[] = languages,
): Read<Readonly<Record<string, unknown>>> {
  const form = formOf(asks);
  const { answers, problems } = readForm(form, typed);
  const unread = inWords(form, typed, problems, lang);
  // What a control is already said to lack is not said twice.
  const apart = (asks.wrong?.(answers, lang, offered) ?? []).filter(
    (one) => !unread.some(({ field }) => field === one.field),
  );
  const wrong = [...unread, ...apart];
  return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, value: asks.read(answers, offered) };
}

type Cells = Row["cells"];
const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && "cells" in value;
/** The rows of a table that have anything in them. */
export const rowsIn = (answers: Answers, question: string): readonly Row[] => {
  const value = answers[question];
  return Array.isArray(value) ? value.filter(isRow) : [];
};

/** The cells of a row; none where it was left empty. */
export const cellsOf = (answers: Answers, question: string, row: string): Cells =>
  rowsIn(answers, question).find(({ id }) => id === row)?.cells ?? {};

export const textIn = (cells: Cells, column: string): string | undefined => {
  const value = cells[column];
  return typeof value === "string" && value !== "" ? value : undefined;
};

/** A text in those languages that it is written in; undefined where it is in none. */
export function wordsIn(cells: Cells, prefix = "p-"): Words | undefined {
  const written = languages.flatMap((language) => {
    const text = textIn(cells, `${prefix}${language}`);
    return text === undefined ? [] : [[language, text] as const];
  });
  return written.length === 0 ? undefined : Object.fromEntries(written);
}

/** Cells of a text, one a language. */
export const cellsFor = (words: Words | undefined, prefix = "p-"): Record<string, string> =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const text = words?.[language];
      return text === undefined ? [] : [[`${prefix}${language}`, text]];
    }),
  );

/** A row of an answer, unless it has no cells. */
export const rowOf = (id: string, cells: Cells): readonly Row[] =>
  Object.keys(cells).length > 0 ? [{ id, cells }] : [];

/** A column for each language. */
export const languageColumns = (kind: "line" | "text", limit: number): Column[] =>
  languages.map((language) => ({ id: `p-${language}`, label: both(language), kind, limit, optional: true }));

/** A text that must be there is missing in the language in which the site begins. */
export function unwritten(
  cells: Cells,
  { at, name, lang, offered }: { at: string; name: string; lang: Language; offered: readonly Language[] },
): readonly Problem[] {
  const [first = languages[0]] = offered;
  if (textIn(cells, `p-${first}`) !== undefined) return [];
  const inWhich = offered.length > 1 ? languageNames.named[first][lang] : undefined;
  return [{ field: `${at}.p-${first}`, text: editorTexts[lang].wrong.write(name, inWhich) }];
}

type Text = {
  readonly id: string;
  /** The key of the part that it is. */
  readonly key: string;
  readonly label: AskedName;
  readonly longest: number;
  readonly needed?: true;
};

/** Texts of a part: a row each, the languages side by side. */
export function wordsAsks(texts: readonly Text[], part: Readonly<Record<string, unknown>>): Asks {
  const id = "p-words";
  const of = (key: string) => part[key] as Words | undefined; // as: the keys of texts are texts
  return {
    questions: [
      {
        ...{ id, kind: "table", label: both("words"), hint: both("wordsHint"), sums: false },
        rows: texts.map((text) => option(text.id, text.label)),
        columns: languageColumns("text", 2000),
      },
    ],
    answers: { [id]: texts.flatMap(({ id: row, key }) => rowOf(row, cellsFor(of(key)))) },
    read: (answers) => Object.fromEntries(texts.map((text) => [text.key, wordsIn(cellsOf(answers, id, text.id))])),
    wrong: (answers, lang, offered) =>
      texts.flatMap(({ id: row, label, longest, needed }): Problem[] => {
        const cells = cellsOf(answers, id, row);
        const t = editorTexts[lang];
        const name = askedTexts[lang][label];
        const tooLong = languages.filter((language) => (textIn(cells, `p-${language}`) ?? "").length > longest);
        return [
          ...(needed ? unwritten(cells, { at: `${id}.${row}`, name, lang, offered }) : []),
          ...tooLong.map((language) => ({ field: `${id}.${row}.p-${language}`, text: t.wrong.tooLong(name, longest) })),
        ];
      }),
  };
}
