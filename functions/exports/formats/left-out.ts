import { isBooked } from "../../ledger/booked.ts";
import type { ExportContext, Pages } from "./format.ts";

/** Whether a ledger file of this authority is without what stands on memorandum accounts. */
export const isLeftOut = ({ organisation }: Pick<ExportContext, "organisation">): boolean =>
  organisation.memorandum === "left-out";

/**
 * The lines that the authority books, alone. Verifications keep their numbers, so those that have nothing else are
 * missing from the file, and the file says so.
 */
export async function* bookedAlone(pages: Pages): Pages & AsyncGenerator {
  for await (const lines of pages) {
    const booked = lines.filter(isBooked);
    if (booked.length > 0) yield booked;
  }
}
