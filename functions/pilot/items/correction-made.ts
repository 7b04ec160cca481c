import * as z from "zod";
import { Instant, Month } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";
import { noteLimits, reasonCodes } from "./cut.ts";

/** One line's accepted amount before and after a correction, and its line in the correction's verification. */
const LineChange = z.object({
  id: z.number().int().min(1),
  fromOre: Ore,
  toOre: Ore,
  line: z.number().int().min(1),
});

/** An accepted line that was corrected afterwards, with the computed line that followed it, and what that led to. */
export const Correction = z.object({
  at: Instant,
  by: z.string(),
  reason: z.enum(reasonCodes),
  note: z.string().max(noteLimits.one),
  /** The line the officer corrected comes first. */
  changes: z.array(LineChange).min(1),
  paymentOre: Ore,
  settledOre: Ore,
  reclaimedOre: Ore,
  /** Where it was posted: the month is a later one when its own was closed. */
  verification: z.string(),
  month: Month,
});
export type Correction = z.infer<typeof Correction>;

/** A report is one item: it holds so many corrections. */
export const mostCorrections = 60;
