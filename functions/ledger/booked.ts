import { type Ore, ore } from "../vocabulary/ore.ts";
import { type CountedKind, countedKinds, countsAs } from "./kinds.ts";
import type { Beside, PostedLine, Totals } from "./verification.ts";

/** What is promised or the holder's: it stands on memorandum accounts, on both sides. */
const memorandumKinds: readonly CountedKind[] = ["commitment", "decommitment", "accepted-cost"];

/** What the authority books: nothing else touches its result and its balance. */
export const bookedKinds: readonly CountedKind[] = countedKinds.filter((kind) => !memorandumKinds.includes(kind));

/** Whether a line is the authority's own bookkeeping; a correction is when what it corrects is. */
export const isBooked = (line: Pick<PostedLine, "kind" | "corrects">): boolean =>
  !memorandumKinds.includes(countsAs(line));

/** Whether a line belongs in the authority's ledger at all: what its supplier ledger books comes to it from there. */
export const isOfLedger = ({ elsewhere }: Pick<PostedLine, "elsewhere">): boolean => elsewhere !== true;

/**
 * What the authority books of some sums, in öre: all of it, and how much of that is the cost of its grants, which is what
 * its result shows: payments, internal bookings and settled advances less what is claimed back, and what of that was
 * written off. What is booked as a debt is a cost on that day and none when it is paid, and what the supplier ledger books
 * is neither.
 * @example bookedOf({ payment: ore(500_00), "repayment-claim": ore(100_00) }) // { allOre: 600_00, grantsOre: 400_00 }
 */
export function bookedOf({ elsewhereOre = ore(0), settledOre = ore(0), ...sums }: Totals & Beside): {
  readonly allOre: Ore;
  readonly grantsOre: Ore;
} {
  const of = (kind: CountedKind): number => sums[kind] ?? 0;
  return {
    allOre: ore(bookedKinds.reduce((sum, kind) => sum + of(kind), 0) - elsewhereOre),
    grantsOre: ore(
      of("payment") -
        settledOre +
        of("payable") +
        of("internal-booking") +
        of("advance-settled") -
        of("repayment-claim") +
        of("write-off"),
    ),
  };
}
