import { useTexts } from "../page-context.ts";
import { type BudgetCell, type BudgetColumn, BudgetFigure, BudgetInput } from "./budget-row.tsx";
import { uiTexts } from "./ui.texts.ts";

type BudgetSumRowProps = Readonly<{
  columns: readonly BudgetColumn[];
  columnSums: readonly string[];
  total: string;
  sumLabel: string;
  withStated: boolean;
}>;

/** What each year comes to, and all of them. */
export function BudgetSumRow({ columns, columnSums, total, sumLabel, withStated }: BudgetSumRowProps) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the roles keep the row a row when it is laid out as a block.
    <tr role="row" class="pg-budget__row pg-budget__row--sum">
      <th role="rowheader" scope="row" class="pg-budget__category">
        {sumLabel}
      </th>
      {columns.map((column, index) => (
        <BudgetFigure key={column.key} label={column.label}>
          <output aria-live="off" data-column-sum={index}>
            {columnSums[index] ?? ""}
          </output>
        </BudgetFigure>
      ))}
      <BudgetFigure label={sumLabel}>
        <output aria-live="off" data-total>
          {total}
        </output>
      </BudgetFigure>
      {withStated && <td role="cell" class="pg-budget__none" />}
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above.
  );
}

type BudgetStatedRowProps = Readonly<{
  columns: readonly BudgetColumn[];
  sums: readonly BudgetCell[];
  total?: BudgetCell | undefined;
  sumLabel: string;
  withStated: boolean;
}>;

/** The sums as the applicant's own budget states them; they may differ by the rounding of each figure. */
export function BudgetStatedRow({ columns, sums, total, sumLabel, withStated }: BudgetStatedRowProps) {
  const label = useTexts(uiTexts).stated;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the roles keep the row a row when it is laid out as a block.
    <tr role="row" class="pg-budget__row">
      <th role="rowheader" scope="row" class="pg-budget__category">
        {label}
      </th>
      {columns.map((column, index) => {
        const cell = sums[index];
        return (
          <td key={column.key} role="cell">
            {cell !== undefined && <BudgetInput cell={cell} row={label} column={column.label} />}
          </td>
        );
      })}
      <td role="cell">{total !== undefined && <BudgetInput cell={total} row={label} column={sumLabel} />}</td>
      {withStated && <td role="cell" class="pg-budget__none" />}
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above.
  );
}

type GrantSumProps = Readonly<{
  label: string;
  value: string;
  rate: string;
  capOre: string;
  costs: string;
  explanation?: string | undefined;
}>;

/** The grant that a cost budget leads to, min(rate x costs, cap); `costs` is the id of the budget table it follows. */
export function GrantSum({ label, value, rate, capOre, costs, explanation }: GrantSumProps) {
  return (
    <div class="pg-grant">
      <p class="pg-grant__label">{label}</p>
      <p class="pg-grant__value">
        <output data-grant data-rate={rate} data-cap={capOre} data-costs={costs}>
          {value}
        </output>
      </p>
      {explanation !== undefined && <p class="pg-grant__explanation">{explanation}</p>}
    </div>
  );
}
