import type { Figures } from "./figures.ts";
import type { Amount } from "./sums.ts";

export const balanceRows = ["costs", "financing", "difference"] as const;
export type BalanceRow = (typeof balanceRows)[number];

type Sums = Pick<Figures, "columnSum" | "total">;

/** What costs and their financing come to in a column, or in all, and how much more the costs are. */
export const balanceOf =
  (costs: Sums, financing: Sums) =>
  (row: BalanceRow, column: string | undefined): Amount => {
    const of = (sums: Sums): Amount => (column === undefined ? sums.total : sums.columnSum(column));
    const [cost, paid] = [of(costs), of(financing)];
    if (row === "costs") return cost;
    if (row === "financing") return paid;
    return cost === undefined || paid === undefined ? undefined : cost - paid;
  };
