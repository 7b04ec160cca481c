import type { Answers, FormProblem, Row, Value } from "../../../platform/forms/answers.ts";
import type { Column, Question } from "../../../platform/forms/document.ts";
import { type Words, wordsIn } from "../../../platform/forms/words.ts";
import type { Programme } from "../../../settings/programme.ts";
import { codeOf } from "../../parts/costs.ts";
import { openRows, rowsIn, textIn, wordsAnswered, wordsWritten } from "../../parts/part.ts";
import { formTexts } from "../settings-forms.texts.ts";
import { textColumns } from "./in-languages.ts";

const t = formTexts.list;

export type Named = Programme["principles"][number];
type Cells = Row["cells"];
/** A row with its short name. */
export type NamedRow = { readonly id: string; readonly cells: Cells };

export const nameColumns = textColumns("p-name", { label: t.title, kind: "line", limit: 300, needed: true });
export const textsColumns = textColumns("p-text", { label: t.text, kind: "text", limit: 4000 });
export const codeColumn: Column = {
  ...{ id: "p-code", label: t.code, hint: t.codeHint },
  ...{ kind: "line", limit: 40, optional: true },
};

type Asked = {
  readonly label: Words;
  readonly hint?: Words;
  readonly row: Words;
  readonly most: number;
  readonly columns: Column[];
};

/** A table whose rows people add. */
export const openTable = (id: string, { label, hint, row, most, columns }: Asked): Question => ({
  ...{ id, label, ...(hint ? { hint } : {}), kind: "table", optional: true },
  ...{ rows: { name: row, least: 0, most }, columns, sums: false },
});

/** A list as the rows of its table; nothing where it is empty. */
export const rowsOf = <T>(
  list: readonly T[],
  cells: (one: T) => Readonly<Record<string, Value | undefined>>,
): Row[] | undefined => (list.length === 0 ? undefined : openRows(list, cells));

/** What has a name, a text and a short name, as cells. */
export const namedCells = ({ id, name, text }: Named): Record<string, Value> => ({
  ...wordsAnswered("p-name", name),
  ...wordsAnswered("p-text", text),
  "p-code": id,
});

/** The rows of a table with the short names that they have or get; none is made twice. */
export function namedRows(answers: Answers, table: string): readonly NamedRow[] {
  const rows = rowsIn(answers, table);
  const taken = rows.map(({ cells }) => textIn(cells, "p-code"));
  return rows.map(({ cells }) => {
    const own = textIn(cells, "p-code");
    const id = own === "" ? codeOf(wordsIn(wordsWritten(cells, "p-name") ?? {}, "sv"), taken) : own;
    taken.push(id);
    return { id, cells };
  });
}

export const namedOf = ({ id, cells }: NamedRow): Named => {
  const text = wordsWritten(cells, "p-text");
  return { id, name: wordsWritten(cells, "p-name") ?? {}, ...(text ? { text } : {}) };
};

/** The row that is meant by its short name, or by what it is called. */
export function rowMeant(rows: readonly NamedRow[], text: string): NamedRow | undefined {
  const isCalled = ({ cells }: NamedRow) =>
    Object.values(wordsWritten(cells, "p-name") ?? {}).some((name) => name.toLowerCase() === text.toLowerCase());
  return rows.find(({ id }) => id === text) ?? rows.find(isCalled);
}

/** What is wrong with the short names of a table. */
export function nameProblems(answers: Answers, table: string): FormProblem[] {
  const rows = rowsIn(answers, table);
  return rows.flatMap(({ id, cells }, at) => {
    const name = textIn(cells, "p-code");
    const field = `${table}.${id}.p-code`;
    if (name !== "" && !/^[a-z][a-z0-9-]{0,39}$/.test(name)) return [{ field, code: "no-short-name" }];
    const isTwice = name !== "" && rows.slice(0, at).some((row) => textIn(row.cells, "p-code") === name);
    return isTwice ? [{ field, code: "code-twice" }] : [];
  });
}
