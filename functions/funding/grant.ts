import * as z from "zod";
import { ApplicationId, CallId } from "../vocabulary/ids.ts";
import { Instant, LocalDay, Month } from "../vocabulary/instant.ts";
import { languages } from "../vocabulary/language.ts";
import { minusOre, Ore, ore } from "../vocabulary/ore.ts";
import { OrganisationNumber } from "../vocabulary/organisation-number.ts";
import { entitlement, Rate } from "../vocabulary/rate.ts";
import { YearAmount } from "./decision.ts";

/** When a report is due and which months it should cover; `number` is that of the timer `report-due-{number}`. */
export const ReportDue = z.object({
  number: z.number().int().min(1),
  /** The last month the report covers. */
  through: Month,
  dueDay: LocalDay,
  mailAt: Instant,
});
export type ReportDue = z.infer<typeof ReportDue>;

/** What a pilot was granted, and the sums that guard its payments. */
export const Grant = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    applicationId: ApplicationId,
    callId: CallId,
    callVersion: z.number().int(),
    title: z.string(),
    organisation: z.string(),
    organisationNumber: OrganisationNumber,
    organisationType: z.string(),
    municipality: z.string(),
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
    contact: z.object({ name: z.string(), email: z.email(), language: z.enum(languages) }),
    /** The generation of the holder's links; raising it revokes every earlier one. */
    linkGeneration: z.number().int(),
    linkExpiresAt: Instant,
    reportsDue: z.array(ReportDue),
    decidedOn: LocalDay,
    grantedAt: Instant,
    /** Costs accepted so far, over all reports. */
    acceptedOre: Ore,
    /** Paid so far, over all reports. */
    paidOre: Ore,
    changedAt: Instant,
  }),
);
export type Grant = z.infer<typeof Grant>;

type Sums = Pick<Grant, "rate" | "capOre" | "acceptedOre" | "paidOre">;

/** What all accepted costs entitle to: min(rate x costs, cap). */
export const entitledTo = ({ rate, capOre, acceptedOre }: Omit<Sums, "paidOre">): Ore =>
  entitlement(rate, acceptedOre, capOre);

/** The sums after more costs are accepted, and what is to be paid now: the entitlement of all costs less what is paid. */
export function sumsAfter(grant: Sums, moreOre: Ore): { acceptedOre: Ore; paidOre: Ore; paymentOre: Ore } {
  if (moreOre < 0) throw new RangeError("accepted costs are not taken back by accepting more");
  const acceptedOre = ore(grant.acceptedOre + moreOre);
  const paidOre = entitledTo({ ...grant, acceptedOre });
  return { acceptedOre, paidOre, paymentOre: minusOre(paidOre, grant.paidOre) };
}
