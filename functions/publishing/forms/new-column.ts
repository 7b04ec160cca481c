import type { Column } from "../../platform/forms/document.ts";
import { newQuestion } from "../../platform/forms/edit/new-parts.ts";
import type { PartId } from "../../platform/forms/ids.ts";
import { isFlat } from "../../platform/forms/kinds/flat-rules.ts";
import { isMoney } from "../../platform/forms/kinds/grid-parts.ts";
import type { Words } from "../../platform/forms/words.ts";

/**
 * A column of a kind with the least that it needs. One that is computed is the sum of the amounts before it; where there
 * are none it is an amount, since there is nothing to compute with.
 */
export function newColumn(kind: string, id: PartId, label: Words, before: readonly Column[]): Column {
  const money = before.filter(isMoney).map((column) => column.id);
  if (kind === "computed" && money.length > 0) return { id, label, kind, how: "sum", of: money };
  const question = newQuestion(kind === "computed" ? "amount" : (kind as "line"), label); // as: a kind of the list
  return isFlat(question) ? ({ ...question, id } as Column) : { id, label, kind: "line", limit: 150 }; // as: flat kinds are columns
}
