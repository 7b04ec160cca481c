import * as z from "zod";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, type Item, unchangedSince, type Write } from "../../platform/table/table.ts";
import { ApplicationId, BatchId, CallId, PaymentId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { Instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";

/** How far a payment has come: due, attested by one, by two, in a batch, paid; or not to be made after all. */
export const paymentStatuses = ["entered", "attested-once", "attested", "batched", "paid", "cancelled"] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];

const person = () => z.object({ id: z.string(), name: z.string() });

/** Why a payment that was marked as paid is taken back: the bank sent the money back, or it was marked by mistake. */
export const returnCauses = ["returned", "mistake"] as const;
export type ReturnCause = (typeof returnCauses)[number];

/** What a person of finance says of a payment that was marked as paid; `day` is that on which the money came back. */
const returning = () => ({
  cause: z.enum(returnCauses),
  day: LocalDay,
  reason: z.string(),
  by: person(),
  at: Instant,
});

/** Which payment of which pilot it is, and its amount. */
export const paymentFacts = () => ({
  paymentId: PaymentId,
  applicationId: ApplicationId,
  callId: CallId,
  registrationNumber: RegistrationNumber.optional(),
  title: z.string(),
  organisation: z.string(),
  kind: z.enum(["payment", "advance"]),
  amountOre: Ore,
});

/**
 * Money that is due to a holder. It is attested by two people, neither of whom is one whose act made it due, put into a
 * batch, and paid; only then is it in the ledger.
 */
export const Payment = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    ...paymentFacts(),
    /** The fact that made it due: `report/2`. */
    reference: z.string(),
    /** Why, where it needs a reason: an advance does. */
    reason: z.string().optional(),
    status: z.enum(paymentStatuses),
    enteredBy: person(),
    enteredAt: Instant,
    /** Who made the payments due that this one takes the place of: what they did is part of it. */
    enteredBefore: z.array(person().extend({ at: Instant })).optional(),
    /** `mandate` is the reference by which the person may, where the authority keeps a table of mandates. */
    attests: z.array(person().extend({ at: Instant, mandate: z.string().optional() })),
    batchId: BatchId.optional(),
    /** The part of a large batch in which it lies. */
    batchPart: z.number().int().optional(),
    /** It went to a unit of the authority itself: booked between cost centres, and sent to no bank. */
    booked: z.literal(true).optional(),
    /** The day the bank paid it, or on which it was booked. */
    paidOn: LocalDay.optional(),
    /** The day on which it was booked as a debt, where the authority books that. */
    owedOn: LocalDay.optional(),
    /** Where it was posted as paid; those of the first release do not say. */
    posted: z.object({ verification: z.string(), month: Month }).optional(),
    /** Said by one of finance to have come back, or to have been marked by mistake: another one confirms it. */
    returning: z.object(returning()).optional(),
    /** Each time it was taken back, by two; the oldest first. */
    returned: z
      .array(
        z.object({
          ...returning(),
          paidOn: LocalDay,
          batchId: BatchId,
          confirmedBy: person(),
          confirmedAt: Instant,
        }),
      )
      .optional(),
    changedAt: Instant,
  }),
);
export type Payment = z.infer<typeof Payment>;

/** It has not been sent to the bank, and can still be cancelled. */
export const isOpen = ({ status }: Pick<Payment, "status">): boolean =>
  status === "entered" || status === "attested-once" || status === "attested";

/** One of a pilot's payments. @throws Refusal not-found */
export const paymentOf = (pilot: { readonly payments: readonly Payment[] }, paymentId: PaymentId): Payment =>
  pilot.payments.find((payment) => payment.paymentId === paymentId) ?? refuse("not-found");

/** Only payments that still need an act are listed. */
const listed = ({ status, enteredAt, paymentId }: Payment) =>
  status === "paid" || status === "cancelled" ? {} : indexed.payments(status, enteredAt, paymentId);

const itemOf = (payment: Payment): Item => ({
  ...keys.payment(payment.applicationId, payment.paymentId),
  ...payment,
  ...listed(payment),
});

/** A payment that has become due. */
export const paymentPut = (payment: Payment): Write => ({ table: "pilots", put: itemOf(payment), when: absent });

/** The payment as it becomes, if it is unchanged since; `payment.version` is the one that was seen. */
export const paymentChanged = (payment: Payment): Write => ({
  table: "pilots",
  put: itemOf({ ...payment, version: payment.version + 1 }),
  when: unchangedSince(payment.version),
});

export const paymentCancelled = (payment: Payment, at: Instant): Write =>
  paymentChanged({ ...payment, status: "cancelled", changedAt: at });
