import { csvFile } from "./csv.ts";
import type { ExportContext, ExportFile, ExportFormat, Pages, Writer } from "./format.ts";
import { jsonlFile } from "./jsonl.ts";
import { sieFile } from "./sie.ts";

const notYet: Writer = () => {
  throw new RangeError("this format is not written yet");
};

const writers: Readonly<Record<ExportFormat, Writer>> = {
  csv: csvFile,
  jsonl: jsonlFile,
  sie: sieFile,
  xlsx: notYet,
};

/** A file of the ledger's lines in one of the formats, written page by page as its chunks are taken. */
export const exportFile = (format: ExportFormat, context: ExportContext, pages: Pages): ExportFile =>
  writers[format](context, pages);
