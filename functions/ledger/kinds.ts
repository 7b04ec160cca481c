/** What a line can be about. The totals of a pilot, a month or a call are kept for each of these by itself. */
export const countedKinds = [
  "commitment",
  "decommitment",
  "accepted-cost",
  "payment",
  "advance",
  "advance-settled",
  "repayment-claim",
  "repayment",
  "payable",
  "advance-payable",
  "write-off",
  "contribution-claim",
  "contribution",
  "internal-booking",
] as const;
/** Money in: what parties of a partnership are asked for, and what they pay. It is of no pilot. */
export const contributionKinds: readonly (typeof countedKinds)[number][] = ["contribution-claim", "contribution"];
export type CountedKind = (typeof countedKinds)[number];

/** Every kind of line; a correction counts as the kind of the line that it points at. */
export const ledgerKinds = [...countedKinds, "correction"] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

type OfKind = { readonly kind: LedgerKind; readonly corrects?: { readonly kind: CountedKind } | undefined };

/** @throws RangeError when a correction points at nothing */
export function countsAs({ kind, corrects }: OfKind): CountedKind {
  if (kind !== "correction") return kind;
  if (!corrects) throw new RangeError("a correction points at the line that it corrects");
  return corrects.kind;
}
