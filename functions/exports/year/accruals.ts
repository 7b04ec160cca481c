import { LocalDay } from "../../vocabulary/instant.ts";
import { type Ore, ore } from "../../vocabulary/ore.ts";
import { type AccrualPart, accrualParts, accrues, accruesOf, type OpenPilot } from "./open-at-year-end.ts";

/** One verification of the file of accruals: what accrues of a pilot, or its reversal. */
export type AccrualEntry = {
  readonly kind: "accrual" | "reversal";
  readonly number: number;
  readonly day: LocalDay;
  readonly pilot: OpenPilot & { readonly accounts: NonNullable<OpenPilot["accounts"]> };
  readonly lines: readonly { readonly part: AccrualPart; readonly amountOre: Ore }[];
};

/** The series that a version's verifications are numbered in: `U2026-1`. Another version has numbers of its own. */
export const accrualSeries = (year: number, version: number): string => `U${year}-${version}`;

/**
 * The verifications of a year's accruals: per 31 December what is earned and not booked, and on 1 January the same with
 * the other sign, so that what comes of it in the new year is booked as usual. Undefined while a pilot of which something
 * accrues has no account for it.
 */
export function accrualEntries(pilots: readonly OpenPilot[], year: number): readonly AccrualEntry[] | undefined {
  const accruing = pilots.filter(accrues);
  const booked = accruing.flatMap(({ accounts, ...pilot }) => (accounts ? [{ ...pilot, accounts }] : []));
  if (booked.length < accruing.length) return undefined;
  const entriesOf = (kind: AccrualEntry["kind"]) => {
    const isAccrual = kind === "accrual";
    const day = LocalDay.parse(isAccrual ? `${year}-12-31` : `${year + 1}-01-01`);
    const before = isAccrual ? 0 : booked.length;
    return booked.map((pilot, i): AccrualEntry => {
      const amounts = accruesOf(pilot);
      const lines = accrualParts
        .filter((part) => amounts[part] !== 0)
        .map((part) => ({ part, amountOre: isAccrual ? amounts[part] : ore(-amounts[part]) }));
      return { kind, number: before + i + 1, day, pilot, lines };
    });
  };
  return [...entriesOf("accrual"), ...entriesOf("reversal")];
}
