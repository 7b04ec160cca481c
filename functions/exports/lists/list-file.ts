import { type CsvColumn, csvHead, csvPage } from "../../vocabulary/csv.ts";
import { tableXlsx } from "../formats/table-sheet.writer.ts";

/** A column of texts, and how wide it is where columns have a width. */
export type ListColumn<Row> = Extract<CsvColumn<Row>, { text: unknown }> & { readonly width: number };

/** A list as a file. */
export type List<Row> = {
  /** Of the file, without its ending. */
  readonly fileName: string;
  readonly sheet: string;
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
};
type ListFile = { readonly name: string; readonly type: string; readonly file: Uint8Array };

/** A list as Swedish Excel opens it, or as a workbook. The same rows give the same bytes. */
export async function listFile<Row>(list: List<Row>, format: "csv" | "xlsx"): Promise<ListFile> {
  const { fileName, sheet, columns, rows } = list;
  const name = `${fileName}.${format}`;
  if (format === "xlsx") {
    const cells = rows.map((row) => columns.map(({ text }) => text(row)));
    return { name, ...(await tableXlsx({ name: sheet, columns, rows: cells })) };
  }
  const file = new TextEncoder().encode(csvHead(columns) + csvPage(columns, rows));
  return { name, type: "text/csv; charset=utf-8", file };
}
