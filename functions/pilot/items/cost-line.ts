import * as z from "zod";
import { LocalDay, Month } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";
import { vatStatuses } from "../../vocabulary/vat.ts";

export const voucherLimits = { name: 60, text: 80 } as const;

/** The holder's own verification behind a cost. Its text may name people: it is shown to the holder and the officer only. */
const Voucher = z.object({
  name: z.string().max(voucherLimits.name),
  day: LocalDay,
  text: z.string().max(voucherLimits.text),
});

/**
 * One line of a claim: booked costs of a category in a month as the holder typed them, one verification out of the
 * holder's SIE file (a credit note is less than nothing), or what a flat rate makes of a month's other lines.
 */
export const CostLine = z.object({
  /** Its number in the report, which people call it by. */
  id: z.number().int().min(1),
  categoryId: z.string(),
  month: Month,
  amountOre: Ore,
  vat: z.enum(vatStatuses),
  voucher: Voucher.optional(),
  /** Nobody claims it by itself: it follows the lines of the category it is a share of. */
  computed: z.literal(true).optional(),
});
export type CostLine = z.infer<typeof CostLine>;

/** At most so many lines of a claim are booked costs; those that are computed come besides. */
export const mostBookedLines = 450;
/** More would not fit one verification of the ledger with what the claim settles. */
export const mostLines = 490;
