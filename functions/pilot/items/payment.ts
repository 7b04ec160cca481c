import * as z from "zod";
import { ApplicationId, BatchId, CallId, PaymentId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";

/** How far a payment has come: due, attested by one, by two, in a batch, paid; or not to be made after all. */
export const paymentStatuses = ["entered", "attested-once", "attested", "batched", "paid", "cancelled"] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];

const person = () => z.object({ id: z.string(), name: z.string() });

/**
 * Money that is due to a holder. It is attested by two people, neither of whom is one whose act made it due, put into a
 * batch, and paid; only then is it in the ledger.
 */
export const Payment = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    paymentId: PaymentId,
    applicationId: ApplicationId,
    callId: CallId,
    registrationNumber: RegistrationNumber.optional(),
    title: z.string(),
    organisation: z.string(),
    kind: z.enum(["payment", "advance"]),
    amountOre: Ore,
    /** The fact that made it due: `report/2`. */
    reference: z.string(),
    /** Why, where it needs a reason: an advance does. */
    reason: z.string().optional(),
    status: z.enum(paymentStatuses),
    enteredBy: person(),
    enteredAt: Instant,
    /** Who made the payments due that this one takes the place of: what they did is part of it. */
    enteredBefore: z.array(person().extend({ at: Instant })).optional(),
    attests: z.array(person().extend({ at: Instant })),
    batchId: BatchId.optional(),
    /** The day the bank paid it. */
    paidOn: LocalDay.optional(),
    changedAt: Instant,
  }),
);
export type Payment = z.infer<typeof Payment>;

/** Nobody has sent it to the bank: it can still be cancelled. */
export const isOpen = ({ status }: Pick<Payment, "status">): boolean =>
  status === "entered" || status === "attested-once" || status === "attested";
