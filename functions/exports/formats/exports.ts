import type { ExportFormat } from "../../ledger/stored-file.ts";
import { csvFile } from "./csv.writer.ts";
import type { ExportContext, ExportFile, Pages, Writer } from "./format.ts";
import { jsonlFile } from "./jsonl.writer.ts";
import { sieFile } from "./sie.writer.ts";
import { xlsxFile } from "./xlsx.writer.ts";

const writers: Readonly<Record<ExportFormat, Writer>> = {
  csv: csvFile,
  jsonl: jsonlFile,
  sie: sieFile,
  xlsx: xlsxFile,
};

/** A file of the ledger's lines in one of the formats, written page by page as its chunks are taken. */
export const exportFile = (format: ExportFormat, context: ExportContext, pages: Pages): ExportFile =>
  writers[format](context, pages);
