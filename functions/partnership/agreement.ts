import * as z from "zod";
import { Account } from "../vocabulary/account-plan.ts";
import { ApplicationId } from "../vocabulary/ids.ts";
import { Instant, LocalDay } from "../vocabulary/instant.ts";
import { later } from "../vocabulary/months.ts";
import { minusOre, Ore, ore, sumOre } from "../vocabulary/ore.ts";
import { OrganisationNumber } from "../vocabulary/organisation-number.ts";

/** Who pays: a party, and what it contributes each year of the period. */
export const Party = z.object({
  name: z.string().min(1).max(120),
  /** Absent while nobody knows it. */
  number: OrganisationNumber.optional(),
  yearlyOre: Ore,
});
export type Party = z.infer<typeof Party>;

/** The agreement as one version says it; an amendment is the next. It holds once each party's decision has gained legal force. */
export const Terms = z.object({
  number: z.number().int().min(1),
  from: z.number().int(),
  through: z.number().int(),
  parties: z.array(Party).min(1).max(20),
  /** What is to come from others each year, at least. */
  targetOre: Ore.optional(),
  /** Since which day each party's decision has legal force: the conditions precedent, by the party's name. */
  approvals: z.array(z.object({ party: z.string(), day: LocalDay, by: z.string(), at: Instant })),
  /** Who signs it for each party, and who has: it is signed when all have. */
  signatories: z.array(z.object({ party: z.string(), name: z.string(), signed: LocalDay.optional() })).optional(),
  proposedAt: Instant,
  proposedBy: z.string(),
});
export type Terms = z.infer<typeof Terms>;

/** What was asked for of a party for a year, and what has come of it. */
const Claim = z.object({
  party: z.string(),
  amountOre: Ore,
  receipts: z.array(z.object({ day: LocalDay, amountOre: Ore, by: z.string(), verification: z.string() })).max(50),
});

/** A year's contributions as the host asked for them, by the terms that were in force. */
export const Requisition = z.object({
  year: z.number().int(),
  terms: z.number().int(),
  day: LocalDay,
  dueDay: LocalDay,
  by: z.string(),
  verification: z.string(),
  claims: z.array(Claim).min(1),
});
export type Requisition = z.infer<typeof Requisition>;

const noted = () => ({ by: z.string(), at: Instant });

/** What has come, or was promised, from others than the parties in a year. */
const Funding = z.object({ year: z.number().int(), from: z.string(), amountOre: Ore, day: LocalDay, ...noted() });
/** What the parties have decided to pay for out of the contributions. */
const Decided = z.object({ title: z.string(), amountOre: Ore, day: LocalDay, ...noted() });
export type Decided = z.infer<typeof Decided>;
/** A party's yearly follow-up as it came. */
const FollowUp = z.object({ year: z.number().int(), party: z.string(), day: LocalDay, ...noted() });

/** An agreement by which parties pay contributions to the host, who keeps its ledger here. */
export const Agreement = z.lazy(() =>
  z.object({
    v: z.literal(1),
    /** Counts its changes. */
    version: z.number().int().min(1),
    agreementId: ApplicationId,
    title: z.string().min(1).max(120),
    accounts: z.object({ contributionClaims: Account, contributions: Account, bank: Account }),
    /** Its versions, the first first. */
    terms: z.array(Terms).min(1),
    requisitions: z.array(Requisition),
    funding: z.array(Funding).max(500).optional(),
    decided: z.array(Decided).max(500).optional(),
    followUps: z.array(FollowUp).max(500).optional(),
    /** The day on which it ends for good: what was decided by then stays payable. */
    dissolved: z.object({ day: LocalDay, ...noted() }).optional(),
    changedAt: Instant,
  }),
);
export type Agreement = z.infer<typeof Agreement>;

/** The parties whose decision has no legal force yet. */
export const missingOf = ({ parties, approvals }: Pick<Terms, "parties" | "approvals">): readonly string[] =>
  parties.map(({ name }) => name).filter((name) => !approvals.some(({ party }) => party === name));

/** Since when a version holds; undefined while a party's decision is missing. */
export const inForceSince = (terms: Terms): LocalDay | undefined => {
  if (missingOf(terms).length > 0) return undefined;
  return terms.approvals.map(({ day }) => day).reduce((a, b) => later(a, b));
};

/** The version that holds on a day: the newest that all parties have approved by then. */
export const termsInForce = ({ terms }: Pick<Agreement, "terms">, day: LocalDay): Terms | undefined =>
  terms.findLast((one) => {
    const since = inForceSince(one);
    return since !== undefined && since <= day;
  });

/** What the parties of a version contribute: in a year, and in all its years. */
export function contributedOf({ from, through, parties }: Pick<Terms, "from" | "through" | "parties">) {
  const yearlyOre = sumOre(parties.map((party) => party.yearlyOre));
  return { yearlyOre, allOre: ore(yearlyOre * (through - from + 1)) };
}

export const requisitionedOf = ({ claims }: Pick<Requisition, "claims">): Ore =>
  sumOre(claims.map(({ amountOre }) => amountOre));
const receivedOf = ({ claims }: Pick<Requisition, "claims">): Ore =>
  sumOre(claims.flatMap(({ receipts }) => receipts.map(({ amountOre }) => amountOre)));
/** What a party has not paid yet of what it was asked for. */
export const leftOf = ({ amountOre, receipts }: Requisition["claims"][number]): Ore =>
  minusOre(amountOre, sumOre(receipts.map((one) => one.amountOre)));

/** What of contributions has been posted before, for the running totals of the ledger. */
export const postedOf = ({ requisitions }: Pick<Agreement, "requisitions">) => ({
  "contribution-claim": sumOre(requisitions.map(requisitionedOf)),
  contribution: sumOre(requisitions.map(receivedOf)),
});
