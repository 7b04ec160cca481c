import type { ComponentChildren } from "preact";
import { usePage } from "../page-context.ts";
import { type BudgetCell, BudgetInput } from "./budget-input.tsx";
import { uiTexts } from "./ui.texts.ts";

export type BudgetColumn = Readonly<{ key: string; label: string }>;

type TypedRow = Readonly<{ cells: readonly BudgetCell[] }>;
/** A flat rate of another row: shown, not typed. A budget states it in whole kronor, a report of booked costs to the öre. */
type ComputedRow = Readonly<{ computed: readonly string[]; rate: string; of: number; inKronor?: boolean | undefined }>;

/** One category: typed year by year, or computed at a flat rate of the row with index `of`. */
export type BudgetRow = Readonly<{ label: string; sum: string; stated?: BudgetCell | undefined }> &
  (TypedRow | ComputedRow);

type CellProps = Readonly<{ label: string; children: ComponentChildren }>;

/** A figure that is not typed, with its heading beside it when rows are blocks. */
export function BudgetFigure({ label, children }: CellProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: keeps the cell a cell when rows are laid out as blocks.
    <td role="cell" class="pg-budget__figure">
      <span class="pg-budget__label" aria-hidden="true">
        {label}
      </span>
      {children}
    </td>
  );
}

type BudgetTableRowProps = Readonly<{
  columns: readonly BudgetColumn[];
  row: BudgetRow;
  sumLabel: string;
  withStated: boolean;
}>;

/** A category's amounts, their sum, and the sum the applicant states where the form asks for it. */
export function BudgetTableRow({ columns, row, sumLabel, withStated }: BudgetTableRowProps) {
  const { lang } = usePage();
  const flat =
    "computed" in row
      ? { "data-rate": row.rate, "data-of": row.of, "data-in-kronor": row.inKronor === true ? "" : undefined }
      : {};
  const parts = "computed" in row ? undefined : row.cells.map((cell) => cell.name).join(" ");
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the roles keep the row a row when it is laid out as a block.
    <tr role="row" class="pg-budget__row" data-budget-row {...flat}>
      <th role="rowheader" scope="row" class="pg-budget__category">
        {row.label}
      </th>
      {columns.map((column, index) => (
        <BudgetTableCell key={column.key} row={row} column={column} index={index} />
      ))}
      <BudgetFigure label={sumLabel}>
        <output aria-live="off" for={parts} data-row-sum>
          {row.sum}
        </output>
      </BudgetFigure>
      {withStated && (
        <td role="cell">
          {row.stated !== undefined && <BudgetInput cell={row.stated} row={row.label} column={uiTexts[lang].stated} />}
        </td>
      )}
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above.
  );
}

type BudgetTableCellProps = Readonly<{ row: BudgetRow; column: BudgetColumn; index: number }>;

function BudgetTableCell({ row, column, index }: BudgetTableCellProps) {
  if ("computed" in row) {
    return (
      <BudgetFigure label={column.label}>
        <output aria-live="off" data-amount={index}>
          {row.computed[index] ?? ""}
        </output>
      </BudgetFigure>
    );
  }
  const cell = row.cells[index];
  return (
    // biome-ignore lint/a11y/noRedundantRoles: keeps the cell a cell when rows are laid out as blocks.
    <td role="cell">
      {cell !== undefined && <BudgetInput cell={cell} row={row.label} column={column.label} part={index} />}
    </td>
  );
}
