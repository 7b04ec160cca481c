import { useTexts } from "../page-context.ts";
import { type BudgetCell, type BudgetColumn, type BudgetRow, BudgetTableRow } from "./budget-row.tsx";
import { BudgetStatedRow, BudgetSumRow } from "./budget-sums.tsx";
import { uiTexts } from "./ui.texts.ts";

type BudgetTableProps = Readonly<{
  id: string;
  caption: string;
  hint?: string | undefined;
  rowHeading: string;
  columns: readonly BudgetColumn[];
  rows: readonly BudgetRow[];
  columnSums: readonly string[];
  total: string;
  sumLabel?: string | undefined;
  statedSums?: readonly BudgetCell[] | undefined;
  statedTotal?: BudgetCell | undefined;
}>;

/**
 * Amounts by category and year with their sums. On a narrow screen each category becomes a block; the roles are written
 * out because a table laid out in blocks is no longer a table to every screen reader.
 */
export function BudgetTable(props: BudgetTableProps) {
  const { id, caption, hint, rowHeading, columns, rows, columnSums, total, statedSums, statedTotal } = props;
  const texts = useTexts(uiTexts);
  const sumLabel = props.sumLabel ?? texts.sum;
  const withStated = rows.some((row) => row.stated !== undefined);
  const headings = [rowHeading, ...columns.map((column) => column.label), sumLabel];
  const shared = { columns, sumLabel, withStated };
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the roles keep the table a table when its rows are blocks.
    <table id={id} class="govuk-table pg-budget" role="table" data-budget>
      <caption class="govuk-table__caption govuk-table__caption--m">
        {caption}
        {hint !== undefined && <span class="govuk-hint pg-budget__hint">{hint}</span>}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {(withStated ? [...headings, texts.stated] : headings).map((heading) => (
            <th key={heading} role="columnheader" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <BudgetTableRow key={row.label} {...shared} row={row} />
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <BudgetSumRow {...shared} columnSums={columnSums} total={total} />
        {statedSums !== undefined && <BudgetStatedRow {...shared} sums={statedSums} total={statedTotal} />}
      </tfoot>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above.
  );
}
