import type { Month } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { monthCsv, monthFileName } from "./month-csv.ts";
import type { LedgerLine } from "./verification.ts";

/** An answer of the HTTP API ends at 6 MB, and a file in it takes a third more than its bytes. */
const mostBytes = 4_300_000;

/**
 * The month as a CSV file. What does not fit in an answer is refused as soon as that is known, never cut off.
 * @throws Refusal export-too-large
 */
export const exportMonth =
  (needs: { readMonth: (month: Month) => AsyncIterable<readonly LedgerLine[]> }) =>
  async (month: Month): Promise<{ name: string; file: Uint8Array }> => {
    const encoder = new TextEncoder();
    const pages: Uint8Array[] = [];
    let bytes = 0;
    for await (const text of monthCsv(needs.readMonth(month))) {
      const page = encoder.encode(text);
      bytes += page.length;
      if (bytes > mostBytes) refuse("export-too-large");
      pages.push(page);
    }
    return { name: monthFileName(month), file: Buffer.concat(pages) };
  };
