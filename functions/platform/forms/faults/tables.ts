import type { Column, Form, GivenRow, QuestionOf } from "../document.ts";
import { isMoney } from "../kinds/grid-parts.ts";
import { type Fault, faultAt, type Placed, placedIn } from "./fault.ts";

/** More cells than this are no form any more: a page of them is slow to write and to read. */
const mostCells = 400;

type Table = QuestionOf<"table">;

/** Computed columns name columns of money that stand before them. */
function columnFaults(placed: Placed, columns: readonly Column[]): readonly Fault[] {
  return columns.flatMap((column, at) => {
    if (column.kind !== "computed") return [];
    const wrong = column.of.flatMap((id) => {
      const named = columns.findIndex((one) => one.id === id);
      const other = columns[named];
      if (!other) return [faultAt(placed, "computed-absent", { part: id }, column)];
      if (named >= at) return [faultAt(placed, "computed-later", { part: other.label["sv"] ?? id }, column)];
      return isMoney(other) ? [] : [faultAt(placed, "computed-kind", { part: other.label["sv"] ?? id }, column)];
    });
    const isRateless = column.how === "share" && column.rate === undefined;
    return isRateless ? [...wrong, faultAt(placed, "share-without-rate", undefined, column)] : wrong;
  });
}

/** Computed rows name a row that stands before them. */
const rowFaults = (placed: Placed, rows: readonly GivenRow[]): readonly Fault[] =>
  rows.flatMap((row, at) => {
    if (!row.share) return [];
    const named = rows.findIndex(({ id }) => id === row.share?.of);
    if (named < 0) return [faultAt(placed, "computed-absent", { part: row.share.of }, row)];
    return named < at ? [] : [faultAt(placed, "computed-later", { part: rows[named]?.label["sv"] ?? "" }, row)];
  });

function cellsOf({ rows, columns }: Table): number {
  const down = Array.isArray(rows) ? rows.length : "most" in rows ? rows.most : 1;
  return down * (Array.isArray(columns) ? columns.length : 1);
}

export const tableFaults = (form: Form): readonly Fault[] =>
  placedIn(form).flatMap((placed) => {
    const { question } = placed;
    if (question.kind !== "table") return [];
    const { rows, columns, stated, sums } = question;
    const cells = cellsOf(question);
    return [
      ...(Array.isArray(columns) ? columnFaults(placed, columns) : []),
      ...(Array.isArray(rows) ? rowFaults(placed, rows) : []),
      ...(cells > mostCells ? [faultAt(placed, "too-many-cells", { cells, most: mostCells })] : []),
      ...(stated && !sums ? [faultAt(placed, "stated-without-sums")] : []),
    ];
  });
