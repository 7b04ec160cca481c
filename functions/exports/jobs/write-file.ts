import type { ExportFormat } from "../../ledger/stored-file.ts";
import type { Clock } from "../../platform/clock.ts";
import type { Table } from "../../platform/table/table.ts";
import type { ExportContext, ExportFile, Pages } from "../formats/format.ts";
import type { ExportStore } from "./stored-files.store.ts";

/** Writes lines in a format. */
export type WriteFile = (
  format: ExportFormat,
  context: ExportContext,
  pages: Pages,
) => ExportFile | Promise<ExportFile>;

/** The writers are read when a file is first made: most requests need none. */
export const writeFile: WriteFile = async (...file) => (await import("../formats/exports.ts")).exportFile(...file);

/** What files are made with in the background. */
export type Making = {
  readonly table: Table;
  readonly write: WriteFile;
  readonly files: Pick<ExportStore, "put">;
  readonly clock: Clock;
};
