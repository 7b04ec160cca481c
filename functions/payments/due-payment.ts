import type { Grant } from "../pilot/items/grant.ts";
import type { Actor } from "../pilot/items/lifecycle.ts";
import type { Payment } from "../pilot/items/payment.ts";
import type { RegistrationNumber } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";

type Due = Pick<Payment, "paymentId" | "kind" | "amountOre" | "reference"> &
  Partial<Pick<Payment, "reason" | "enteredBefore">> & {
    readonly registrationNumber: RegistrationNumber | undefined;
    readonly by: Actor;
    readonly at: Instant;
  };

/** A payment that has just become due: two people are to attest it. */
export function duePayment(grant: Grant, { registrationNumber, by, at, ...due }: Due): Payment {
  const { applicationId, callId, title, organisation } = grant;
  return {
    v: 1,
    version: 1,
    applicationId,
    callId,
    ...(registrationNumber ? { registrationNumber } : {}),
    title,
    organisation,
    ...due,
    status: "entered",
    enteredBy: { id: by.id, name: by.name },
    enteredAt: at,
    attests: [],
    changedAt: at,
  };
}
