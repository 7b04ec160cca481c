import type { ExportFormat } from "../../ledger/stored-file.ts";
import type { Clock } from "../../platform/clock.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { ExportContext, ExportScope } from "../formats/format.ts";
import type { Lines } from "./scope.store.ts";
import { comesAtOnce } from "./scope.ts";
import type { WriteFile } from "./write-file.ts";

type Needs = {
  readonly linesOf: (scope: ExportScope) => Promise<Lines>;
  readonly write: WriteFile;
  readonly organisation: ExportContext["organisation"];
  readonly clock: Clock;
};
type Now = { readonly name: string; readonly type: string; readonly file: Uint8Array };

/** An answer of the HTTP API ends at 6 MB, and a file in it takes a third more than its bytes. */
const mostBytes = 4_300_000;

/**
 * A file at once. What does not fit in an answer is refused as soon as that is known, never cut off.
 * @throws Refusal export-too-large
 */
export const exportNow =
  ({ linesOf, write, organisation, clock }: Needs) =>
  async (asked: ExportScope, format: ExportFormat): Promise<Now> => {
    const { scope, pages, lines, preliminary } = await linesOf(asked);
    if (!comesAtOnce(format, lines)) refuse("export-too-large");
    const { name, type, chunks } = await write(format, { scope, preliminary, at: clock(), organisation }, pages);
    const found: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > mostBytes) refuse("export-too-large");
      found.push(chunk);
    }
    return { name, type, file: Buffer.concat(found) };
  };
