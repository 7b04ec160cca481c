import { emptyBytes, putUtf8, taken } from "./bytes.ts";
import { exportTypes } from "./format.ts";
import { workbookOf } from "./workbook.ts";
import { headingRow, putRow, sharedTexts } from "./xlsx-cells.ts";
import { sheetFoot, sheetHead } from "./xlsx-parts.ts";

/** A list as a workbook has it: a sheet with one row of headings that stays, and a row of texts for each entry. */
export type TableSheet = {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * A workbook of one sheet. A cell is a text whatever it begins with, and never a formula.
 * @example await tableXlsx({ name: "Ärenden", columns: [{ header: "Pilot", width: 40 }], rows: [["Vändpunkten"]] })
 */
export async function tableXlsx({
  name,
  columns,
  rows,
}: TableSheet): Promise<{ readonly type: string; readonly file: Uint8Array }> {
  const shared = sharedTexts();
  const bytes = emptyBytes();
  putUtf8(
    bytes,
    sheetHead(
      columns.map(({ width }) => width),
      1,
    ),
  );
  putUtf8(bytes, headingRow(columns.map(({ header }) => header)));
  for (const row of rows) putRow(bytes, row, shared);
  putUtf8(bytes, sheetFoot({ headings: 1, columns: columns.length, last: rows.length + 1 }));
  return { type: exportTypes.xlsx, file: await workbookOf([{ name, headings: 1, bytes: taken(bytes) }], shared) };
}
