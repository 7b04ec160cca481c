import * as z from "zod";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { minOre, minusOre, Ore, ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import type { Grant } from "./grant.ts";

const Written = z.object({ at: Instant, by: z.string(), text: z.string() });

/** A part of what was decided that is not to be paid after all: its number in the recovery, from 1 on. */
const Credit = z.object({
  number: z.number().int().min(1),
  at: Instant,
  amountOre: Ore,
  /** A court has set the decision aside; absent where more was accepted. */
  why: z.literal("annulled").optional(),
});
export type Credit = z.infer<typeof Credit>;

/**
 * Money that is to come back: what the holder was sent and until when they could answer, or why they were not heard first
 * (förvaltningslagen 25 §). It is decided in the one record of decisions. What was decided never changes: what lowers it
 * is a credit.
 */
export const Recovery = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    /** Its place among the recoveries of the case, from 1 on. */
    number: z.number().int().min(1),
    /** Why the money is to come back, on what material, how much, and when it would be due. */
    proposal: Written,
    material: z.string().optional(),
    amountOre: Ore,
    dueDay: LocalDay,
    /** The last day to answer; absent where the holder was not heard, and why. */
    replyDay: LocalDay.optional(),
    notHeard: z.string().optional(),
    reply: Written.optional(),
    /** What was decided: the number of the decision, the day to pay, and how much of all claims was covered before it. */
    decided: z.object({ decision: z.number().int(), at: Instant, dueDay: LocalDay, fromOre: Ore }).optional(),
    /** The number of the invoice in the authority's own ledger. */
    invoice: z.object({ reference: z.string(), at: Instant, by: z.string() }).optional(),
    credits: z.array(Credit).optional(),
    /** It was taken back before it was decided. */
    withdrawn: Instant.optional(),
  }),
);
export type Recovery = z.infer<typeof Recovery>;
export type DecidedRecovery = Recovery & { readonly decided: NonNullable<Recovery["decided"]> };

export const isDecided = (recovery: Recovery): recovery is DecidedRecovery => recovery.decided !== undefined;

/** The proposal that waits for a decision. */
export const openRecovery = (recoveries: readonly Recovery[]): Recovery | undefined =>
  recoveries.find(({ decided, withdrawn }) => decided === undefined && withdrawn === undefined);

export const creditedOf = ({ credits = [] }: Pick<Recovery, "credits">): Ore =>
  sumOre(credits.map(({ amountOre }) => amountOre));

type Claims = Pick<Grant, "reclaimedOre" | "repaidOre" | "writtenOffOre">;

/** What has come or was written off of all claims: it fills them from the first krona on. */
const filledOf = ({ repaidOre, writtenOffOre = zeroOre }: Claims): Ore => ore(repaidOre + writtenOffOre);

/**
 * All that is claimed back is one length, from the first krona to the last: each decision covers a stretch of it above the
 * one before, what comes fills it from below, and a credit takes its top away.
 */
const topOf = (recovery: DecidedRecovery): Ore =>
  ore(recovery.decided.fromOre + recovery.amountOre - creditedOf(recovery));

/** Up to where decisions cover; one of which nothing is left covers nothing. */
const coveredBy = (recoveries: readonly Recovery[]): Ore =>
  ore(
    Math.max(
      0,
      ...recoveries
        .filter(isDecided)
        .map((one) => ({ from: one.decided.fromOre, top: topOf(one) }))
        .flatMap(({ from, top }) => (top > from ? [top] : [])),
    ),
  );

/** From where on the next decision covers: what no decision covers and has not come, either, lies above. */
export const nextFrom = (grant: Claims, recoveries: readonly Recovery[]): Ore =>
  ore(Math.max(coveredBy(recoveries), filledOf(grant)));

/** Of what is claimed back, what is not decided and has not come. */
export const undecidedOf = (grant: Claims, recoveries: readonly Recovery[]): Ore =>
  ore(Math.max(0, grant.reclaimedOre - nextFrom(grant, recoveries)));

/** What is left to pay of a recovery: of its stretch, what is above all that has come. */
export const leftOfRecovery = (grant: Claims, recovery: DecidedRecovery): Ore =>
  ore(Math.max(0, minOre(topOf(recovery), grant.reclaimedOre) - Math.max(recovery.decided.fromOre, filledOf(grant))));

/** The day on which the oldest of what is left was, or is, to be paid. */
export const dueDayOf = (grant: Claims, recoveries: readonly Recovery[]): LocalDay | undefined =>
  recoveries.filter(isDecided).find((one) => leftOfRecovery(grant, one) > 0)?.decided.dueDay;

/** Whether a recovery that a court has set aside has been credited. */
export const isCreditedAsAnnulled = ({ credits = [] }: Pick<Recovery, "credits">): boolean =>
  credits.some(({ why }) => why === "annulled");

export type Credited = { readonly recovery: DecidedRecovery; readonly credit: Credit };

const withCredit = (recovery: DecidedRecovery, credit: Omit<Credit, "number">): Credited => {
  const { credits = [] } = recovery;
  const numbered = { number: credits.length + 1, ...credit };
  return {
    recovery: { ...recovery, version: recovery.version + 1, credits: [...credits, numbered] },
    credit: numbered,
  };
};

/**
 * What is left to pay of a decision that no longer holds is credited; undefined where nothing is left of it, or where a
 * later decision covers what lies above it: what comes fills the length from below, and would fill the gap first.
 */
export function creditOfAnnulled(
  grant: Claims,
  recoveries: readonly Recovery[],
  recovery: DecidedRecovery,
  at: Instant,
): Credited | undefined {
  const amountOre = leftOfRecovery(grant, recovery);
  const isBelowAnother = coveredBy(recoveries) > topOf(recovery);
  return amountOre === 0 || isBelowAnother ? undefined : withCredit(recovery, { at, amountOre, why: "annulled" });
}

/**
 * What is credited of decided recoveries when less is claimed back than they say: the newest first, each by so much as lies
 * above the claim.
 */
export function creditsAt(recoveries: readonly Recovery[], reclaimedOre: Ore, at: Instant): readonly Credited[] {
  return recoveries.filter(isDecided).flatMap((recovery) => {
    const amountOre = minusOre(topOf(recovery), ore(Math.max(reclaimedOre, recovery.decided.fromOre)));
    return amountOre <= 0 ? [] : [withCredit(recovery, { at, amountOre })];
  });
}
