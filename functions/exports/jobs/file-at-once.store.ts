import type { ExportFormat } from "../../ledger/stored-file.ts";
import type { Table } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { exportTooLarge } from "../exports.refusals.ts";
import type { ExportContext, ExportScope } from "../formats/format.ts";
import { gathered } from "../formats/gathered.ts";
import { linesIn } from "./scope.store.ts";
import { comesAtOnce } from "./scope.ts";
import { writeFile } from "./write-file.ts";

type Asked = Pick<ExportContext, "at" | "organisation"> & {
  readonly scope: ExportScope;
  readonly format: ExportFormat;
};
type AtOnce = { readonly name: string; readonly type: string; readonly file: Uint8Array };

/**
 * A file of the ledger's lines at once. What does not fit in an answer is refused as soon as that is known, never cut off.
 * @throws Refusal export-too-large
 */
export async function fileAtOnce(
  table: Pick<Table, "get" | "query">,
  { scope: asked, format, at, organisation }: Asked,
  write = writeFile,
): Promise<AtOnce> {
  const { scope, pages, lines, preliminary } = await linesIn(table, asked);
  if (!comesAtOnce(format, lines)) refuse(exportTooLarge);
  const { name, type, chunks } = await write(format, { scope, preliminary, at, organisation }, pages);
  return { name, type, file: (await gathered(chunks)) ?? refuse(exportTooLarge) };
}
