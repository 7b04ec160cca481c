import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Ore } from "../../vocabulary/ore.ts";
import { fingerprintOf } from "../../vocabulary/voucher.ts";
import type { CostLine, Report } from "./report.ts";

/** A verification of the holder's behind a claimed cost: two that are alike are perhaps the same. */
export type ClaimedVoucher = {
  /** The number of the report that claims it. */
  readonly report: number;
  readonly line: number;
  readonly name: string;
  readonly day: LocalDay;
  readonly amountOre: Ore;
};

/** The verifications of the reports that are in, examined or not. */
export const vouchersOf = (reports: readonly Report[]): readonly ClaimedVoucher[] =>
  reports.flatMap(({ number, status, content }) =>
    content && (status === "submitted" || status === "accepted")
      ? content.costs.flatMap(({ id, voucher, amountOre }) =>
          voucher ? [{ report: number, line: id, name: voucher.name, day: voucher.day, amountOre }] : [],
        )
      : [],
  );

/**
 * What a claimed amount is known again by: one verification may well be split over several lines. Undefined where the
 * verification has no number.
 */
export const voucherMark = ({ amountOre, ...voucher }: Pick<ClaimedVoucher, "name" | "day" | "amountOre">) => {
  const fingerprint = fingerprintOf(voucher);
  return fingerprint === undefined ? undefined : `${fingerprint}|${amountOre}`;
};

/** The mark of a line; undefined of a line that has no verification, or one without a number. */
export const markOf = ({ voucher, amountOre }: Pick<CostLine, "voucher" | "amountOre">): string | undefined =>
  voucher && voucherMark({ ...voucher, amountOre });
