import type { Clock } from "../../platform/clock.ts";
import type { Table } from "../../platform/table/table.ts";
import type { exportFile } from "../formats/exports.ts";
import type { ExportFile } from "../formats/format.ts";
import type { ExportStore } from "./stored-files.store.ts";

/** Writes lines in a format. */
export type WriteFile = (...file: Parameters<typeof exportFile>) => ExportFile | Promise<ExportFile>;

/** The writers are read when a file is first made: most requests need none. */
export const writeFile: WriteFile = async (...file) => (await import("../formats/exports.ts")).exportFile(...file);

/** What files are made with in the background. */
export type Making = {
  readonly table: Table;
  readonly write: WriteFile;
  readonly files: Pick<ExportStore, "put">;
  readonly clock: Clock;
};

/** An answer of the HTTP API ends at 6 MB, and a file in it takes a third more than its bytes. */
export const mostBytes = 4_300_000;

/** The whole file; undefined as soon as it is known not to fit in an answer, and nothing more of it is read. */
export async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const found: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    found.push(chunk);
  }
  return Buffer.concat(found);
}
