import { isBooked, isOfLedger } from "../../ledger/booked.ts";
import type { ExportContext, Pages } from "./format.ts";

/** Whether a ledger file of this authority is without what stands on memorandum accounts. */
export const isLeftOut = ({ organisation }: Pick<ExportContext, "organisation">): boolean =>
  organisation.memorandum === "left-out";

/**
 * The lines of a ledger file: never what the supplier ledger books, and without memorandum accounts those alone that the
 * authority books. Verifications keep their numbers, so those that have nothing else are missing from the file, and the
 * file says so where memorandum accounts are left out.
 */
export async function* ofLedgerFile(pages: Pages, leftOut: boolean): Pages & AsyncGenerator {
  for await (const lines of pages) {
    const held = lines.filter((line) => isOfLedger(line) && (!leftOut || isBooked(line)));
    if (held.length > 0) yield held;
  }
}
