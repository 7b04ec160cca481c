import type { ComponentChildren } from "preact";
import { useTexts } from "../page-context.ts";
import { uiTexts } from "./ui.texts.ts";

/** A heading; figures stand to the right under theirs. */
export type Column = string | Readonly<{ label: string; numeric: true }>;
export const numeric = (label: string): Column => ({ label, numeric: true });
/** A cell that leads somewhere. */
export const linkCell = (href: string, text: ComponentChildren) => <a href={href}>{text}</a>;
type Cells = readonly ComponentChildren[];

type DataTableProps = Readonly<{
  id: string;
  caption: string;
  captionHidden?: boolean | undefined;
  columns: readonly Column[];
  rows: readonly Cells[];
  footer?: Cells | undefined;
  empty?: string | undefined;
}>;

const cellClass = (kind: "header" | "cell", column: Column | undefined): string =>
  `govuk-table__${kind}${typeof column === "object" ? ` govuk-table__${kind}--numeric` : ""}`;
const labelOf = (column: Column): string => (typeof column === "string" ? column : column.label);

/**
 * Figures and lists; the first cell of a row is its header. On a telephone each row is a card, and every cell says what it
 * is; where there is room, wide ones scroll in a region that takes the keyboard. The roles are written out because a table
 * laid out in blocks is no longer a table to every screen reader.
 */
export function DataTable({ id, caption, captionHidden, columns, rows, footer, empty }: DataTableProps) {
  if (rows.length === 0 && empty !== undefined) return <p class="pg-empty">{empty}</p>;
  const captionId = `${id}-caption`;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the roles keep the table a table when its rows are blocks.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable with the keyboard.
    <section class="pg-scroll" aria-labelledby={captionId} tabIndex={0}>
      <table class="govuk-table pg-cards" id={id} role="table">
        <caption
          id={captionId}
          class={captionHidden === true ? "govuk-visually-hidden" : "govuk-table__caption govuk-table__caption--m"}
        >
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={labelOf(column)} scope="col" class={cellClass("header", column)} role="columnheader">
                {labelOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((cells, index) => (
            <Row key={index} cells={cells} columns={columns} />
          ))}
        </tbody>
        {footer !== undefined && (
          <tfoot role="rowgroup">
            <Row cells={footer} columns={columns} />
          </tfoot>
        )}
      </table>
    </section>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above.
  );
}

function Row({ cells, columns }: Readonly<{ cells: Cells; columns: readonly Column[] }>) {
  const [header, ...rest] = cells;
  const named = (column: Column | undefined) => column && labelOf(column);
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the roles keep the row a row when it is laid out as a block.
    <tr role="row">
      <th scope="row" class={cellClass("header", columns[0])} role="rowheader">
        {header}
      </th>
      {rest.map((cell, index) => (
        <td
          key={index}
          class={cellClass("cell", columns[index + 1])}
          role="cell"
          data-label={named(columns[index + 1])}
        >
          {cell}
        </td>
      ))}
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above.
  );
}

type PaginationProps = Readonly<{
  previous?: string | undefined;
  next?: string | undefined;
  label?: string | undefined;
}>;

/** To the page before and the page after; nothing when all is on one page. */
export function Pagination({ previous, next, label }: PaginationProps) {
  const texts = useTexts(uiTexts);
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="pg-pagination" aria-label={label ?? texts.pages}>
      {previous !== undefined && (
        <a href={previous} rel="prev">
          <span aria-hidden="true">← </span>
          {texts.previous}
        </a>
      )}
      {next !== undefined && (
        <a href={next} rel="next">
          {texts.next}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
