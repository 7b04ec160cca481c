import * as z from "zod";
import { Ore } from "../../vocabulary/ore.ts";

/** Why less than what was claimed is accepted. */
export const reasonCodes = [
  "not-eligible",
  "outside-period",
  "not-proven",
  "over-budget",
  "claimed-before",
  "private-or-ordinary",
  "arithmetic",
  "other",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** The most characters of the note to one line, and of all notes to one report: it is one item. */
export const noteLimits = { one: 300, all: 15_000 } as const;

/** A line of a claim of which less than claimed was accepted, or nothing. A computed line follows others and has no reason. */
export const Cut = z.object({
  id: z.number().int().min(1),
  acceptedOre: Ore,
  reason: z.enum(reasonCodes).optional(),
  note: z.string().max(noteLimits.one).optional(),
});
export type Cut = z.infer<typeof Cut>;
