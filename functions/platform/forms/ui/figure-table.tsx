import type { ComponentChildren } from "preact";
import { layoutOf } from "./grid.ts";

type Props = Readonly<{
  label: string;
  /** Over the names of the rows. */
  heading: string;
  columns: readonly string[];
  rows: readonly Readonly<{
    name: string;
    cells: readonly ComponentChildren[];
    /** It says what the others come to. */
    isSum?: boolean | undefined;
  }>[];
  /** For the script that keeps it. */
  balance?: string | undefined;
}>;

const asColumn = (id: string) => ({ id, label: id, cell: { kind: "amount" } }) as const;

/** Figures on a page to write on: a table where it has room, else a card for each row, as the tables to fill in are. */
export function FigureTable({ label, heading, columns, rows, balance }: Props) {
  const layout = layoutOf({ columns: columns.map(asColumn), sums: false });
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the roles keep the table a table when its rows are blocks.
    <div class="pg-grid-box">
      <table class={`govuk-table pg-grid pg-grid--${layout}`} role="table" aria-label={label} data-balance={balance}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="pg-grid__head">
              {heading}
            </th>
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col" class="pg-grid__head pg-grid__head--figure">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ name, cells, isSum }) => (
            <tr key={name} role="row" class={`pg-grid__row${isSum === true ? " pg-grid__row--sum" : ""}`}>
              <th role="rowheader" scope="row" class="pg-grid__name">
                {name}
              </th>
              {cells.map((cell, at) => (
                <td key={columns[at]} role="cell" class="pg-grid__figure">
                  <span class="pg-grid__label" aria-hidden="true">
                    {columns[at]}
                  </span>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above.
  );
}
