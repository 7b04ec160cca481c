import type { ComponentChildren } from "preact";
import { usePage } from "../page-context.ts";
import { controlClass, controlProps, HintAndError } from "./field.tsx";
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

/** One amount in a budget table: its path in the schema, what was typed and what is wrong with it. */
export type BudgetCell = Readonly<{ name: string; value: string; error?: string | undefined }>;

type BudgetInputProps = Readonly<{
  cell: BudgetCell;
  row: string;
  column: string;
  /** The column whose sum the amount is part of; a stated sum is part of none. */
  part?: number | undefined;
}>;

/** An input that says its category and year to a screen reader, and its year to everyone when rows are blocks. */
export function BudgetInput({ cell, row, column, part }: BudgetInputProps) {
  const label = `${row}, ${column}`;
  const question = { name: cell.name, label, error: cell.error };
  return (
    <div class={`pg-budget__field${cell.error === undefined ? "" : " pg-budget__field--error"}`}>
      <label class="govuk-label pg-budget__label" for={cell.name}>
        <span class="govuk-visually-hidden">{row}, </span>
        {column}
      </label>
      <HintAndError {...question} />
      <input
        {...controlProps(question)}
        class={controlClass("govuk-input", cell.error, "pg-amount")}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        spellcheck={false}
        value={cell.value}
        data-amount={part}
      />
    </div>
  );
}
