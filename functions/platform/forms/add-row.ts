import type { Typed } from "../../vocabulary/typed.ts";
import { type GridQuestion, gridOf, rowsOf } from "./kinds/grid.ts";
import { rowParts } from "./kinds/grid-parts.ts";

/**
 * What was typed, with every row that the page showed and one empty row more: for the button that adds a row where no
 * script does. The same where there is no room, or no rows are added.
 */
export function withRowAdded(question: GridQuestion, typed: Typed): Typed {
  const grid = gridOf(question);
  const shown = rowsOf(question, typed).filter(({ given }) => !given);
  if (!grid.open || shown.length >= grid.open.most) return typed;
  const last = Math.max(0, ...shown.map(({ id }) => Number(id.slice(1))));
  const added = [...shown, { id: `r${last + 1}` }].flatMap((row) => rowParts(question.id, grid, row).slice(0, 1));
  return { ...Object.fromEntries(added.map(({ field }) => [field, ""])), ...typed };
}
