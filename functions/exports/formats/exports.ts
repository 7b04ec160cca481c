import type { ExportFormat } from "../../ledger/stored-file.ts";
import { csvChunks } from "./csv.writer.ts";
import { type ExportContext, type ExportFile, exportTypes, fileName, type Pages, type Writer } from "./format.ts";
import { jsonlChunks } from "./jsonl.writer.ts";
import { isLeftOut, ofLedgerFile } from "./left-out.ts";
import { sieChunks } from "./sie.writer.ts";
import { xlsxChunks } from "./xlsx.writer.ts";

const writers: Readonly<Record<ExportFormat, { readonly ending: string; readonly write: Writer }>> = {
  csv: { ending: "csv", write: csvChunks },
  jsonl: { ending: "jsonl", write: jsonlChunks },
  sie: { ending: "si", write: sieChunks },
  xlsx: { ending: "xlsx", write: xlsxChunks },
};

/**
 * A file of the ledger's lines in one of the formats, written page by page as its chunks are taken. The ledger file is
 * without what the supplier ledger books, and what stands on memorandum accounts where the authority has chosen that; what
 * people and scripts read never is.
 */
export function exportFile(format: ExportFormat, context: ExportContext, pages: Pages): ExportFile {
  const { ending, write } = writers[format];
  let rows = 0;
  const held = format === "sie" ? ofLedgerFile(pages, isLeftOut(context)) : pages;
  const counted = async function* () {
    for await (const lines of held) {
      rows += lines.length;
      yield lines;
    }
  };
  const chunks = write(context, counted());
  return { name: fileName(context, ending), type: exportTypes[format], chunks, rows: () => rows };
}
