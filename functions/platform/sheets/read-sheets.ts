import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import type { ReadSheets } from "./sheet.ts";

/** How a workbook begins: as a package, or as the older kind of file that Office wraps a locked one in. */
const begins = [
  [0x50, 0x4b],
  [0xd0, 0xcf],
] as const;

/** A spreadsheet or a CSV file as its sheets, by what it is and not by what it is called. */
export const readSheets = (content: Uint8Array): ReadSheets =>
  begins.some((bytes) => bytes.every((byte, i) => content[i] === byte)) ? readXlsx(content) : readCsv(content, "");
