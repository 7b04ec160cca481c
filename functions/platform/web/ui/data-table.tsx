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

/** Figures and lists; the first cell of a row is its header. Wide ones scroll in a region that takes the keyboard. */
export function DataTable({ id, caption, captionHidden, columns, rows, footer, empty }: DataTableProps) {
  if (rows.length === 0 && empty !== undefined) return <p class="pg-empty">{empty}</p>;
  const captionId = `${id}-caption`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable with the keyboard.
    <section class="pg-scroll" aria-labelledby={captionId} tabIndex={0}>
      <table class="govuk-table" id={id}>
        <caption
          id={captionId}
          class={captionHidden === true ? "govuk-visually-hidden" : "govuk-table__caption govuk-table__caption--m"}
        >
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={labelOf(column)} scope="col" class={cellClass("header", column)}>
                {labelOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <Row key={index} cells={cells} columns={columns} />
          ))}
        </tbody>
        {footer !== undefined && (
          <tfoot>
            <Row cells={footer} columns={columns} />
          </tfoot>
        )}
      </table>
    </section>
  );
}

function Row({ cells, columns }: Readonly<{ cells: Cells; columns: readonly Column[] }>) {
  const [header, ...rest] = cells;
  return (
    <tr>
      <th scope="row" class={cellClass("header", columns[0])}>
        {header}
      </th>
      {rest.map((cell, index) => (
        <td key={index} class={cellClass("cell", columns[index + 1])}>
          {cell}
        </td>
      ))}
    </tr>
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
