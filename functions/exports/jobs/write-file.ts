import type { ExportContext, ExportFile, ExportFormat, Pages } from "../formats/format.ts";

/** Writes lines in a format. The writers are read when they are first needed. */
export type WriteFile = (
  format: ExportFormat,
  context: ExportContext,
  pages: Pages,
) => ExportFile | Promise<ExportFile>;
