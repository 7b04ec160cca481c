import type { ComponentChildren } from "preact";
import { usePage } from "../../web/page-context.ts";
import type { Fields } from "../../web/ui/form.tsx";
import { formsUiTexts } from "./forms-ui.texts.ts";
import { type Grid, type GridColumn, type GridRow, layoutOf } from "./grid.ts";
import { GridInput } from "./grid-cell.tsx";
import { figureColumns, type ShownFigures } from "./grid-figures.ts";

type GridProps = Readonly<{ grid: Grid; label: string; field: Fields; shown: ShownFigures }>;

const isFigure = ({ cell }: GridColumn) => ["amount", "number", "computed"].includes(cell.kind);
const headClass = (column: GridColumn) => `pg-grid__head${isFigure(column) ? " pg-grid__head--figure" : ""}`;

/**
 * Rows and columns to fill in: a table where it has room, else a card for each row. The roles are written out because a
 * table laid out in blocks is no longer a table to every screen reader.
 */
export function GridTable({ grid, label, field, shown }: GridProps) {
  const { t } = usePage(formsUiTexts);
  const { id, columns, rows, sums } = grid;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the roles keep the table a table when its rows are blocks.
    <div class="pg-grid-box">
      <table
        class={`govuk-table pg-grid pg-grid--${layoutOf(grid)}`}
        role="table"
        aria-label={label}
        data-grid={id}
        data-figures={JSON.stringify(figureColumns(grid))}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="pg-grid__head">
              {grid.rowHeading}
            </th>
            {columns.map((column) => (
              <th key={column.id} role="columnheader" scope="col" class={headClass(column)} lang={column.lang}>
                {column.label}
                {column.hint !== undefined && <span class="pg-grid__column-hint">{column.hint}</span>}
              </th>
            ))}
            {sums && (
              <th role="columnheader" scope="col" class="pg-grid__head pg-grid__head--figure">
                {t.sum}
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.id} row={row} grid={grid} field={field} shown={shown} />
          ))}
        </tbody>
        {sums && (
          <tfoot role="rowgroup">
            <SumRow grid={grid} shown={shown} />
          </tfoot>
        )}
      </table>
    </div>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above.
  );
}

function Row({ row, grid, field, shown }: Readonly<{ row: GridRow }> & Omit<GridProps, "label">) {
  const { t } = usePage(formsUiTexts);
  const named = `${grid.id}.${row.id}.name`;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the roles keep the row a row when it is laid out as a block.
    <tr
      role="row"
      class="pg-grid__row"
      data-row={row.id}
      data-row-label={row.label}
      data-share={row.share === undefined ? undefined : JSON.stringify(row.share)}
      data-fixed={row.fixed === undefined ? undefined : JSON.stringify(row.fixed)}
    >
      <th role="rowheader" scope="row" class="pg-grid__name">
        <span lang={row.lang}>{row.label}</span>
        {row.hint !== undefined && <span class="pg-grid__row-hint">{row.hint}</span>}
        {row.isNamed && (
          <GridInput
            field={field(named)}
            row={row.label}
            column={{ id: "name", label: t.resultName, cell: { kind: "line" } }}
          />
        )}
        {grid.note && <Note field={field(`${grid.id}.${row.id}.${grid.note.id}`)} row={row.label} column={grid.note} />}
      </th>
      {grid.columns.map((column) => {
        const isTyped = column.how === undefined && row.share === undefined && row.fixed === undefined;
        if (row.without?.includes(column.id)) return <td key={column.id} role="cell" class="pg-grid__none" />;
        return isTyped || !isFigure(column) ? (
          <td key={column.id} role="cell">
            <GridInput field={field(`${grid.id}.${row.id}.${column.id}`)} row={row.label} column={column} />
          </td>
        ) : (
          <Figure key={column.id} label={column.label}>
            <output aria-live="off" data-figure={column.id}>
              {shown.at(row.id, column.id)}
            </output>
          </Figure>
        );
      })}
      {grid.sums && (
        <Figure label={t.sum}>
          <output aria-live="off" data-row-sum>
            {shown.rowSum(row.id)}
          </output>
        </Figure>
      )}
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above.
  );
}

type NoteProps = Readonly<{ field: ReturnType<Fields>; row: string; column: GridColumn }>;

/** A few words on a row, for those who have any to say: unfolded where some are written. */
function Note({ field, row, column }: NoteProps) {
  const { t } = usePage(formsUiTexts);
  const isOpen = field.value !== "" || field.error !== undefined;
  return (
    <details class="pg-grid__note" open={isOpen}>
      <summary>
        {t.explain}
        <span class="govuk-visually-hidden"> {row}</span>
      </summary>
      <GridInput field={field} row={row} column={column} />
    </details>
  );
}

/** What each column of amounts comes to, and all of them. */
function SumRow({ grid, shown }: Pick<GridProps, "grid" | "shown">) {
  const { t } = usePage(formsUiTexts);
  const summed = new Set(figureColumns(grid).map(({ id }) => id));
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the roles keep the row a row when it is laid out as a block.
    <tr role="row" class="pg-grid__row pg-grid__row--sum">
      <th role="rowheader" scope="row" class="pg-grid__name">
        {t.sum}
      </th>
      {grid.columns.map((column) =>
        summed.has(column.id) ? (
          <Figure key={column.id} label={column.label}>
            <output aria-live="off" data-column-sum={column.id}>
              {shown.columnSum(column.id)}
            </output>
          </Figure>
        ) : (
          <td key={column.id} role="cell" class="pg-grid__none" />
        ),
      )}
      <Figure label={t.sum}>
        <output aria-live="off" data-total>
          {shown.total}
        </output>
      </Figure>
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above.
  );
}

/** A figure that is not typed, with its heading beside it in a card. */
function Figure({ label, children }: Readonly<{ label: string; children: ComponentChildren }>) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: keeps the cell a cell when rows are laid out as blocks.
    <td role="cell" class="pg-grid__figure">
      <span class="pg-grid__label" aria-hidden="true">
        {label}
      </span>
      {children}
    </td>
  );
}
