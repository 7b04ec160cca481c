import type { Answers, Row, Value } from "../../platform/forms/answers.ts";
import type { Form } from "../../platform/forms/document.ts";
import { answerAs } from "../../platform/forms/role.ts";
import { type Ore, ore } from "../../vocabulary/ore.ts";
import type { Budget, ByYear } from "./budget.ts";

/** The row and the column in which a table keeps the sums that people have stated, and the sum of all. */
export const statedPart = "stated";
export const statedTotal = "total";

const rowsOf = (answer: Value | undefined): readonly Row[] => (Array.isArray(answer) ? (answer as readonly Row[]) : []); // as: the answer of a table is its rows

const amountIn = ({ cells }: Row, column: string): Ore | undefined => {
  const amount = cells[column];
  return typeof amount === "number" ? ore(amount) : undefined;
};

/** The amounts of a row by year, without the sum that was stated for it. */
const byYear = (row: Row): ByYear =>
  Object.fromEntries(
    Object.keys(row.cells).flatMap((column) => {
      const amount = amountIn(row, column);
      return column === statedPart || column === statedTotal || amount === undefined ? [] : [[column, amount]];
    }),
  );

/** The sums of one side as the applicants' own papers have them. */
export type StatedSums = {
  readonly byRow: Readonly<Record<string, Ore>>;
  readonly byYear: ByYear;
  readonly totalOre: Ore | undefined;
};

function statedIn(rows: readonly Row[]): StatedSums {
  const sums = rows.find(({ id }) => id === statedPart);
  const byRow = rows.flatMap((row) => {
    const amount = amountIn(row, statedPart);
    return amount === undefined || row === sums ? [] : [[row.id, amount] as const];
  });
  return {
    byRow: Object.fromEntries(byRow),
    byYear: sums ? byYear(sums) : {},
    totalOre: sums && amountIn(sums, statedTotal),
  };
}

export type StatedBudget = Budget & { readonly stated: { readonly costs: StatedSums; readonly financing: StatedSums } };

/** The budget in the answers to an application's form; a form that asks for none has an empty one. */
export function budgetIn(form: Form, answers: Answers): StatedBudget {
  const [costs, financing] = (["costs", "financing"] as const).map((role) => rowsOf(answerAs(form, answers, role))) as [
    Row[],
    Row[],
  ]; // as: two in, two out
  const typed = (rows: readonly Row[]) =>
    rows.filter(({ id }) => id !== statedPart).map((row) => ({ id: row.id, amounts: byYear(row) }));
  return {
    costs: typed(costs),
    financing: typed(financing),
    stated: { costs: statedIn(costs), financing: statedIn(financing) },
  };
}
