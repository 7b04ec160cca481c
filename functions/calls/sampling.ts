import * as z from "zod";
import { Ore } from "../vocabulary/ore.ts";
import { Rate } from "../vocabulary/rate.ts";

/**
 * Which claims are looked at more closely: a share of them by chance, and each that claims as much as an amount or more.
 * A call without it draws none.
 */
export const Sampling = z.object({ share: Rate, fromOre: Ore.optional() });
export type Sampling = z.infer<typeof Sampling>;

/** Why a claim is looked at more closely. */
export const sampleCauses = ["chance", "amount"] as const;
export type SampleCause = (typeof sampleCauses)[number];

/** What was drawn of a claim, with the rule and the seed that it was drawn by: anybody can draw it again. */
export const Sample = z.object({
  cause: z.enum(sampleCauses).optional(),
  rule: Sampling,
  seed: z.string().max(200),
});
export type Sample = z.infer<typeof Sample>;

/**
 * A seed as a number from 0 to 1, evenly spread: FNV-1a, and the last mixing of MurmurHash3.
 * @source http://www.isthe.com/chongo/tech/comp/fnv/ and https://github.com/aappleby/smhasher (both in the public domain)
 */
export function chanceOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(seed)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

type Claim = { readonly claimedOre: Ore; readonly seed: string; readonly before: Sample | undefined };

/**
 * What is drawn of a claim when it is handed in. What was drawn before stays, also after a return: a claim is not drawn
 * until it is left out. One that has grown to the amount since is looked at for that.
 * @example drawn({ share: "1" }, { claimedOre: ore(1), seed: "a", before: undefined }).cause // "chance"
 */
export function drawn(rule: Sampling | undefined, { claimedOre, seed, before }: Claim): Sample | undefined {
  const known = before ?? (rule && { rule, seed });
  if (!known || known.cause) return known;
  const { share, fromOre } = known.rule;
  if (fromOre !== undefined && claimedOre >= fromOre) return { ...known, cause: "amount" };
  if (before) return before;
  return chanceOf(seed) < Number(share) ? { ...known, cause: "chance" } : known;
}
