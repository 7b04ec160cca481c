import * as z from "zod";
import { Instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";
import { paidToKinds } from "../../vocabulary/paid-to.ts";
import { returnCauses } from "./payment.ts";

const title = z.string();
const pilot = { title, registrationNumber: z.string().optional() };

/** It goes to a person who has no link of their own. */
const unlinked = z.literal(true).optional();

/** Which report is asked for: what it tells, and about which months. Mails of earlier releases name the day alone. */
const report = {
  kind: z.enum(["claim", "progress", "final"]).optional(),
  from: Month.optional(),
  through: Month.optional(),
};

/** The decision of the case by which less is accepted, and how it is appealed. */
const decidedCut = z.lazy(() =>
  z.object({ number: z.number().int(), appeal: z.string().optional(), final: z.literal(true).optional() }),
);

/** What each mail about a grant that runs says, as data: its link, its reports, its money. */
export const grantTemplates = {
  "project-link": z.lazy(() =>
    z.object({
      title,
      /** It takes the place of all links before it, for this reason. */
      replaces: z.boolean(),
      reason: z.string().optional(),
    }),
  ),
  /** To who is to take a project over: what is offered, and by when to answer. */
  "takeover-offered": z.lazy(() =>
    z.object({
      title,
      organisation: z.string(),
      /** Who has the project today. */
      holder: z.string(),
      lastDay: LocalDay,
      reminder: z.literal(true).optional(),
    }),
  ),
  /** To both sides: how far a change of holder has come. */
  "takeover-told": z.lazy(() =>
    z.object({
      title,
      what: z.enum(["asked", "accepted", "declined", "lapsed", "ended", "done"]),
      /** Who is to take over. */
      organisation: z.string(),
      /** The last day to answer, or the new holder's first. */
      day: LocalDay.optional(),
      reason: z.string().optional(),
      unlinked,
      /** The reader's links have ended with it. */
      former: z.literal(true).optional(),
    }),
  ),
  "report-due": z.lazy(() => z.object({ title, dueDay: LocalDay, ...report })),
  "report-reminder": z.lazy(() => z.object({ title, dueDay: LocalDay, ...report, late: z.literal(true).optional() })),
  "adoption-asked": z.lazy(() =>
    z.object({ title, dueDay: LocalDay, years: z.number().int(), late: z.literal(true).optional() }),
  ),
  "report-extension": z.lazy(() =>
    z.object({
      title,
      /** The holder has asked for more time; it was given; it was not. */
      what: z.enum(["asked", "given", "refused"]),
      /** The day asked for or given; of a no, the one that holds. */
      dueDay: LocalDay,
      /** The last day as it was then. */
      before: LocalDay,
      reason: z.string(),
      ...report,
      unlinked,
    }),
  ),
  "report-received": z.lazy(() => z.object({ title, receivedAt: Instant })),
  "report-to-sign": z.lazy(() =>
    z.object({ title, number: z.number().int(), by: z.string(), reminder: z.literal(true).optional() }),
  ),
  "report-sent-back": z.lazy(() => z.object({ title, number: z.number().int(), by: z.string(), comment: z.string() })),
  "report-returned": z.lazy(() => z.object({ title, comment: z.string() })),
  "report-accepted": z.lazy(() =>
    z.object({
      title,
      acceptedOre: Ore,
      paymentOre: Ore,
      settledOre: Ore.optional(),
      final: z.boolean(),
      /** Nobody has said yet where the money goes: it waits for that. */
      noPayee: z.literal(true).optional(),
      /** The lines of which less than claimed was accepted; what a voucher's text says is in no mail. */
      cuts: z
        .array(z.object({ line: z.number(), what: z.string(), claimedOre: Ore, acceptedOre: Ore, why: z.string() }))
        .optional(),
      moreCuts: z.number().optional(),
      /** The decision of the case by which less was accepted, and how it is appealed. */
      decided: decidedCut.optional(),
    }),
  ),
  "report-corrected": z.lazy(() =>
    z.object({
      title,
      number: z.number(),
      line: z.number(),
      what: z.string(),
      fromOre: Ore,
      toOre: Ore,
      why: z.string(),
      paymentOre: Ore,
      reclaimedOre: Ore,
      /** The decision of the case by which less is accepted than before. */
      decided: decidedCut.optional(),
    }),
  ),
  "lowering-proposed": z.lazy(() =>
    z.object({
      title,
      number: z.number().int(),
      line: z.number().int(),
      what: z.string(),
      fromOre: Ore,
      toOre: Ore,
      why: z.string(),
      replyDay: LocalDay,
    }),
  ),
  "lowering-withdrawn": z.lazy(() =>
    z.object({ title, number: z.number().int(), line: z.number().int(), what: z.string() }),
  ),
  "payee-changed": z.lazy(() =>
    z.object({
      title,
      /** What has become of the number: entered as the first, waiting for a check, approved, not approved. */
      what: z.enum(["entered", "waits", "approved", "rejected"]),
      giro: z.enum(paidToKinds),
      /** The last digits: the whole number is in no mail. */
      ending: z.string(),
    }),
  ),
  "payee-link": z.lazy(() => z.object({ title })),
  "advance-decided": z.lazy(() => z.object({ ...pilot, amountOre: Ore, reason: z.string() })),
  "payment-made": z.lazy(() =>
    z.object({
      ...pilot,
      amountOre: Ore,
      day: LocalDay,
      advance: z.boolean(),
      giro: z.enum(paidToKinds),
      ending: z.string(),
    }),
  ),
  /** A unit of the authority itself has had its money: booked between cost centres. */
  "internal-booked": z.lazy(() => z.object({ ...pilot, amountOre: Ore, day: LocalDay, costCentre: z.string() })),
  "assignment-sent": z.lazy(() => z.object({ ...pilot, unit: z.string() })),
  "payment-returned": z.lazy(() =>
    z.object({
      ...pilot,
      amountOre: Ore,
      day: LocalDay,
      advance: z.boolean(),
      cause: z.enum(returnCauses),
      reason: z.string(),
      /** What becomes of it: due again, still on its way to the bank, or not to be made. */
      becomes: z.enum(["due", "sent", "cancelled"]),
    }),
  ),
  "repayment-claimed": z.lazy(() =>
    z.object({
      ...pilot,
      amountOre: Ore,
      /** Paid, settled or on its way, before the claim. */
      hadOre: Ore,
      claimedBeforeOre: Ore,
      payableOre: Ore,
    }),
  ),
  "repayment-received": z.lazy(() => z.object({ ...pilot, amountOre: Ore, day: LocalDay, leftOre: Ore })),
} as const;
