import type { Language } from "../../../vocabulary/language.ts";
import { formatKronor } from "../../../vocabulary/ore.ts";
import type { Answers } from "../answers.ts";
import { tableOf } from "../computed.ts";
import { wordsIn } from "../words.ts";
import { type GridQuestion, rowLabel } from "./grid.ts";
import { kindTexts } from "./kinds.texts.ts";
import { cellText } from "./show-grid.ts";

/** A cell that has something in it: what it is called, and its text. */
export type NamedCell = { readonly label: string; readonly text: string };

/** Every cell of a question's rows that has something in it, computed ones too, by its place (`r1.name`). */
export function cellTexts(question: GridQuestion, answers: Answers, lang: Language): ReadonlyMap<string, NamedCell> {
  const { rows, sums } = tableOf(question, answers);
  const t = kindTexts[lang];
  const cells: [string, NamedCell][] = [];
  const add = (place: string, label: string, text: string) => {
    if (text !== "") cells.push([place, { label, text }]);
  };
  for (const row of rows) {
    const label = rowLabel(question, row.id, lang);
    add(`${row.id}.name`, `${label}, ${t.results.name}`, row.name ?? "");
    for (const cell of row.cells)
      add(`${row.id}.${cell.column.id}`, `${label}, ${wordsIn(cell.column.label, lang)}`, cellText(cell, lang));
    if (row.stated !== undefined) add(`${row.id}.stated`, `${label}, ${t.stated}`, formatKronor(row.stated, lang));
  }
  const columns = new Map(rows.flatMap((row) => row.cells.map(({ column }) => [column.id, column.label] as const)));
  for (const [id, sum] of Object.entries(sums.stated)) {
    const label = columns.get(id);
    add(`stated.${id}`, `${label ? wordsIn(label, lang) : t.sum}, ${t.stated}`, formatKronor(sum, lang));
  }
  return new Map(cells);
}
