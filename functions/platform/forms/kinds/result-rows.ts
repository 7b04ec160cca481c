import { type Typed, typedText } from "../../../vocabulary/typed.ts";
import type { FormProblem, Row } from "../answers.ts";
import type { Column, QuestionOf, ResultRow } from "../document.ts";
import { type ResultKind, resultKinds } from "../result-asks.ts";
import { splitColumns, splitsOf } from "./result-columns.ts";

/** What is asked only of a result that is measured. */
const measures: ReadonlySet<string> = new Set(["baseline", "target", "actual", "unit"]);

/** Whether a result has figures; one of which nobody has said how it is told may have. */
const isMeasured = (kind: ResultKind | undefined): boolean => kind !== "narrative" && kind !== "document";

/** How a result is told, by the option that was chosen: `p-number`. */
export const kindNamed = (option: unknown): ResultKind | undefined =>
  resultKinds.find((kind) => option === `p-${kind}`);

/** What a result that everybody is asked about is not asked: how it is told where that is known, figures where it has none. */
export function isAskedOf(column: Column, given: Pick<ResultRow, "kind"> | undefined): boolean {
  if (given?.kind === undefined) return true;
  if (column.id === "kind") return false;
  return isMeasured(given.kind) || (!measures.has(column.id) && column.kind !== "number");
}

type InRow = { readonly id: string; readonly given?: Pick<ResultRow, "kind"> | undefined };

/**
 * What a row of results must say: a measured one its figures, one in words what has happened. Until it is chosen how a
 * result is told, nothing else of it is missing but that.
 */
export function demandedOf(question: QuestionOf<"results">, { id, given }: InRow, typed: Typed) {
  const asksKind = question.ask.includes("kind") && given?.kind === undefined;
  const kind = given?.kind ?? (asksKind ? kindNamed(typedText(typed, `${question.id}.${id}.kind`)) : undefined);
  const isUnknown = asksKind && kind === undefined;
  return ({ id: column, optional }: Column): boolean => {
    if (optional) return false;
    if (column === "told") return !isUnknown && !isMeasured(kind);
    return !measures.has(column) || (!isUnknown && isMeasured(kind));
  };
}

/** The groups of each way of counting come to the value; nobody is counted as another than was said. */
export function splitProblems(question: QuestionOf<"results">, row: Row): readonly FormProblem[] {
  const { actual } = row.cells;
  if (actual === undefined) return [];
  return splitsOf(question).flatMap((split): readonly FormProblem[] => {
    const columns = splitColumns(split).map(({ id }) => id);
    const counts = columns.flatMap((id) => (row.cells[id] === undefined ? [] : [Number(row.cells[id])]));
    const sum = counts.reduce((all, one) => all + one, 0);
    if (counts.length === 0 || sum === Number(actual)) return [];
    const field = `${question.id}.${row.id}.${columns.at(-1)}`;
    return [{ field, code: "split-differs", facts: { sum, value: Number(actual) } }];
  });
}
