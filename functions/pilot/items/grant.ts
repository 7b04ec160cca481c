import * as z from "zod";
import { AccountCode, LedgerCodes } from "../../vocabulary/account-plan.ts";
import { ApplicationId, CallId } from "../../vocabulary/ids.ts";
import { Instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";
import { minOre, minusOre, Ore, zeroOre } from "../../vocabulary/ore.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { entitlement, Rate } from "../../vocabulary/rate.ts";
import { CostAmounts, YearAmount } from "./decision.ts";

/** The most characters of why more time is asked for or given, and how often that can be for one report. */
export const extensionLimits = { reason: 500, ofOne: 6 } as const;

/** More time for a report: asked for by the holder and answered by the staff, or given by them unasked. */
export const ReportExtension = z.object({
  /** The last day as it was then. */
  from: LocalDay,
  asked: z.object({ at: Instant, by: z.string(), to: LocalDay, reason: z.string() }).optional(),
  /** Without a day it is a no. */
  answer: z.object({ at: Instant, by: z.string(), to: LocalDay.optional(), reason: z.string() }).optional(),
});
export type ReportExtension = z.infer<typeof ReportExtension>;

/** When a report is due and which months it should cover; `number` is that of the timer `report-due-{number}`. */
export const ReportDue = z.object({
  number: z.number().int().min(1),
  /** The last month the report covers. */
  through: Month,
  dueDay: LocalDay,
  mailAt: Instant,
  /** The last day before more time was given; absent while nobody has. */
  plannedDay: LocalDay.optional(),
  /** What was asked for and answered about more time, the first first. */
  extensions: z.array(ReportExtension).optional(),
});
export type ReportDue = z.infer<typeof ReportDue>;

/** What a pilot was granted, and the sums that guard its payments. */
export const Grant = z.lazy(() =>
  z.object({
    v: z.literal(2),
    version: z.number().int().min(1),
    applicationId: ApplicationId,
    callId: CallId,
    callVersion: z.number().int(),
    title: z.string(),
    organisation: z.string(),
    organisationNumber: OrganisationNumber,
    organisationType: z.string(),
    municipality: z.string(),
    /** The unit of the authority itself that it was granted to, as it was then; its manager acknowledges the assignment. */
    unit: z
      .object({
        code: AccountCode,
        name: z.string(),
        costCentre: AccountCode,
        /** Who has acknowledged the assignment, and when. */
        acknowledged: z.object({ at: Instant, by: z.string() }).optional(),
      })
      .optional(),
    /** What lines from now on are booked on, where the pilot has codes of its own. */
    ledgerCodes: LedgerCodes.optional(),
    amountOre: Ore,
    years: z.array(YearAmount),
    /** The exact share of the costs that is paid. */
    rate: Rate,
    /** The share as the terms put it; never used in arithmetic. */
    displayedRate: z.string(),
    capOre: Ore,
    startDay: LocalDay,
    endDay: LocalDay,
    conditions: z.string(),
    /** The budget by kind of cost and year, where an amendment has changed it. */
    costs: z.array(CostAmounts).optional(),
    /** What the project is to do, where an amendment has changed it. */
    aim: z.string().optional(),
    contact: z.object({ name: z.string(), email: z.email(), language: z.enum(languages) }),
    /** The generation of the holder's links; raising it revokes every earlier one. */
    linkGeneration: z.number().int(),
    linkExpiresAt: Instant,
    reportsDue: z.array(ReportDue),
    decidedOn: LocalDay,
    grantedAt: Instant,
    /** Kept until the final report is accepted. */
    holdbackOre: Ore,
    /** The final report is accepted. */
    ended: z.boolean(),
    /** Costs accepted so far, over all reports and corrections. */
    acceptedOre: Ore,
    /** Payments that are due and not paid. */
    dueOre: Ore,
    /** Payments made. */
    paidOre: Ore,
    /** Advances decided and not paid. */
    advanceDueOre: Ore,
    /** Advances paid. */
    advancedOre: Ore,
    /** Of the paid advances, what has been settled against costs. */
    settledOre: Ore,
    /** Claimed back. */
    reclaimedOre: Ore,
    /** Of what is claimed back, what has come. */
    repaidOre: Ore,
    /** Booked as a debt to the holder at the second attest, of payments and of advances; less what was cancelled. */
    payableOre: Ore.optional(),
    advancePayableOre: Ore.optional(),
    /** Of what is claimed back, what will not come: two people have written it off. */
    writtenOffOre: Ore.optional(),
    /** Since when something is claimed back that has not come. */
    reclaimedSince: Instant.optional(),
    /** Of the grant, what has been given up at the end. */
    releasedOre: Ore,
    /** What grants of this pilot before this one came to that lapsed: the ledger has them committed and given up. */
    lapsedOre: Ore.optional(),
    /** What earlier holders were paid of it: another has taken the project over. It is in the sums above. */
    formerOre: Ore.optional(),
    /** It ends before its time: how, from when on, and whether costs until the last day may still be claimed. */
    ending: z
      .object({
        kind: z.enum(["declined", "terminated", "lapsed"]),
        at: Instant,
        /** Until when a claim of the last costs can come; absent where no more can be claimed. */
        claimsUntil: LocalDay.optional(),
        /** All that was paid has been looked at, and the grant is settled for good. */
        settledAt: Instant.optional(),
      })
      .optional(),
    changedAt: Instant,
  }),
);
export type Grant = z.infer<typeof Grant>;

type Entitling = Pick<Grant, "rate" | "capOre" | "acceptedOre">;

/** What all accepted costs entitle to: min(rate x costs, cap). */
export const entitledTo = ({ rate, capOre, acceptedOre }: Entitling): Ore => entitlement(rate, acceptedOre, capOre);

/** What of it can be paid now: before the end, the grant without what is held back, or given up already, is the most. */
export const payableOf = (
  grant: Entitling & Pick<Grant, "holdbackOre" | "ended"> & Partial<Pick<Grant, "releasedOre">>,
): Ore => {
  if (grant.ended) return entitledTo(grant);
  const { capOre, holdbackOre, releasedOre = zeroOre } = grant;
  return minOre(entitledTo(grant), minOre(minusOre(capOre, holdbackOre), minusOre(capOre, releasedOre)));
};

/** Of what is claimed back, what has not come and is not written off. */
export const openClaimOf = ({
  reclaimedOre,
  repaidOre,
  writtenOffOre = zeroOre,
}: Pick<Grant, "reclaimedOre" | "repaidOre" | "writtenOffOre">): Ore =>
  minusOre(minusOre(reclaimedOre, repaidOre), writtenOffOre);

/** What of a grant its lines are booked by. */
export type BookedGrant = Pick<Grant, "organisationNumber" | "organisationType" | "ledgerCodes" | "unit">;
/** By which accounts and codes are found (`bookedOn`). */
export const bookedAs = ({ organisationNumber, organisationType, ledgerCodes, unit }: BookedGrant) => ({
  organisationNumber,
  organisationType,
  ...(ledgerCodes ? { ledgerCodes } : {}),
  ...(unit ? { unitCostCentre: unit.costCentre } : {}),
});

/** A grant whose project was carried out, or is: what was declined or lapsed was never one. */
export const isProject = ({ ending }: Pick<Grant, "ending">): boolean =>
  ending === undefined || ending.kind === "terminated";

/** A grant that has ended before its time, and whose money is not settled yet. */
export const isEnding = ({ ending }: Pick<Grant, "ending">): boolean =>
  ending !== undefined && ending.settledAt === undefined;
