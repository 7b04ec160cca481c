import type { ExportFormat } from "../../ledger/stored-file.ts";
import type { ExportContext, ExportFile, Pages } from "../formats/format.ts";

/** Writes lines in a format. The writers are read when they are first needed. */
export type WriteFile = (
  format: ExportFormat,
  context: ExportContext,
  pages: Pages,
) => ExportFile | Promise<ExportFile>;
