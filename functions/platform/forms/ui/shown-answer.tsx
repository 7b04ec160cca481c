import { formatBytes } from "../../../vocabulary/file-name.ts";
import { usePage } from "../../web/page-context.ts";
import { Paragraphs } from "../../web/ui/lines.tsx";
import type { ShownAnswer, ShownFile, ShownTable } from "../shown.ts";
import { formsUiTexts } from "./forms-ui.texts.ts";

type AnswerProps = Readonly<{
  answer: ShownAnswer;
  /** What a table is called. */
  label: string;
}>;

/** An answer to be read. */
export function Answer({ answer, label }: AnswerProps) {
  const { t } = usePage(formsUiTexts);
  switch (answer.kind) {
    case "nothing":
      return <p class="pg-empty">{t.nothing}</p>;
    case "line":
      return <p>{answer.text}</p>;
    case "text":
      return <Paragraphs text={answer.text} />;
    case "list":
      return (
        <ul>
          {answer.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "level":
      return <Level answer={answer} />;
    case "table":
      return <ReadTable table={answer.table} label={label} />;
    case "files":
      return <Files files={answer.files} />;
  }
}

function Level({ answer: { label, means, reason } }: { answer: Extract<ShownAnswer, { kind: "level" }> }) {
  return (
    <>
      <p>
        <strong>{label}</strong>
        {means !== undefined && <span class="pg-answer__means"> {means}</span>}
      </p>
      <Paragraphs text={reason} />
    </>
  );
}

function Files({ files }: Readonly<{ files: readonly ShownFile[] }>) {
  const { t, lang } = usePage(formsUiTexts);
  if (files.length === 0) return <p class="pg-empty">{t.noFiles}</p>;
  return (
    <ul>
      {files.map(({ name, bytes, href }, at) => (
        <li key={at}>
          {href === undefined ? name : <a href={href}>{name}</a>}, {formatBytes(bytes, lang)}
        </li>
      ))}
    </ul>
  );
}

type ReadTableProps = Readonly<{ table: ShownTable; label: string }>;

/** A table where it has room, and a card for each row where it has not: no figure is ever cut. */
function ReadTable({ table: { columns, rows, footer }, label }: ReadTableProps) {
  const cellClass = (at: number) => `pg-read__cell${columns[at]?.numeric ? " pg-read__cell--figure" : ""}`;
  const wide = columns.length <= 6 ? "few" : columns.length <= 9 ? "some" : "cards";
  const row = (cells: readonly string[], key: string | number, isSum = false) => (
    // biome-ignore-start lint/a11y/noRedundantRoles: the roles keep the row a row when it is laid out as a block.
    <tr key={key} role="row" class={`pg-read__row${isSum ? " pg-read__row--sum" : ""}`}>
      {cells.map((cell, at) =>
        at === 0 ? (
          <th key={at} role="rowheader" scope="row" class="pg-read__name">
            {cell}
          </th>
        ) : (
          <td key={at} role="cell" class={`${cellClass(at)}${cell === "" ? " pg-read__cell--none" : ""}`}>
            <span class="pg-read__label" aria-hidden="true">
              {columns[at]?.label}
            </span>
            <span>{cell}</span>
          </td>
        ),
      )}
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above.
  );
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the roles keep the table a table when its rows are blocks.
    <div class="pg-grid-box">
      <table class={`govuk-table pg-read pg-read--${wide}`} role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column, at) => (
              <th key={column.label} role="columnheader" scope="col" class={cellClass(at)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{rows.map((cells, index) => row(cells, index))}</tbody>
        {footer && <tfoot role="rowgroup">{row(footer, "footer", true)}</tfoot>}
      </table>
    </div>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above.
  );
}
