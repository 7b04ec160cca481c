import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { areAlike, overlap } from "../../vocabulary/likeness.ts";
import { fingerprintOf } from "../../vocabulary/voucher.ts";
import type { ClaimedVoucher } from "../items/vouchers.ts";
import type { Claimed } from "./vouchers.store.ts";

/** A pilot as it is compared with others. */
export type Compared = {
  readonly applicationId: ApplicationId;
  readonly title: string;
  readonly organisation: string;
  readonly organisationNumber: string;
  readonly startDay: LocalDay;
  readonly endDay: LocalDay;
};
type Claims = Omit<Claimed, "v">;

/** A voucher of this pilot that a report of the other one claims too. */
export type SharedVoucher = ClaimedVoucher & { readonly theirReport: number };
/** Why another pilot may be the same project or the same costs. */
export type Why = {
  /** The same organisation, in a period that overlaps. */
  readonly sameOrganisation: boolean;
  readonly alikeTitle: boolean;
  readonly vouchers: readonly SharedVoucher[];
};
export type Double = Why & { readonly applicationId: ApplicationId };

type Mine = Compared & { readonly vouchers: readonly ClaimedVoucher[] };

/** What a reader should look at first. */
const weight = ({ sameOrganisation, alikeTitle, vouchers }: Why): number =>
  (vouchers.length > 0 ? 4 : 0) + (alikeTitle ? 2 : 0) + (sameOrganisation ? 1 : 0);

function sharedWith(mine: readonly ClaimedVoucher[], theirs: readonly Claims[]): SharedVoucher[] {
  const claimed = new Map(theirs.flatMap(({ report, vouchers }) => vouchers.map((voucher) => [voucher, report])));
  return mine.flatMap((voucher) => {
    const fingerprint = fingerprintOf(voucher);
    const theirReport = fingerprint === undefined ? undefined : claimed.get(fingerprint);
    return theirReport === undefined ? [] : [{ ...voucher, theirReport }];
  });
}

/** Pilots that may be the same project or claim the same costs, the strongest reasons first, for a person to judge. */
export function doublesOf(mine: Mine, others: readonly Compared[], claimed: readonly Claims[]): readonly Double[] {
  const known = new Map(others.map((other) => [other.applicationId, other]));
  const ids = new Set([...known.keys(), ...claimed.map(({ applicationId }) => applicationId)]);
  ids.delete(mine.applicationId);
  return [...ids]
    .map((applicationId): Double => {
      const other = known.get(applicationId);
      const theirs = claimed.filter((one) => one.applicationId === applicationId);
      return {
        applicationId,
        sameOrganisation: other?.organisationNumber === mine.organisationNumber && overlap(other, mine),
        alikeTitle: other !== undefined && areAlike(other.title, mine.title),
        vouchers: sharedWith(mine.vouchers, theirs),
      };
    })
    .filter((one) => weight(one) > 0)
    .sort((a, b) => weight(b) - weight(a) || (a.applicationId < b.applicationId ? -1 : 1));
}
