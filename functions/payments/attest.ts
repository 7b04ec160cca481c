import { isOpen, type Payment, type PaymentStatus } from "../pilot/items/payment.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { type CommonRefusal, type No, refuse } from "../vocabulary/refusal.ts";
import { attesterEntered, attesterTwice } from "./payments.refusals.ts";

export type Attester = { readonly id: string; readonly name: string };

/** Every payment is attested by so many different people, none of whom made it due. */
const attestsNeeded = 2;

const waits = ({ status }: Pick<Payment, "status">) => status === "entered" || status === "attested-once";

/** All whose act is a part of why it is due. */
const enteredBy = ({ enteredBy, enteredBefore = [] }: Pick<Payment, "enteredBy" | "enteredBefore">) => [
  enteredBy,
  ...enteredBefore,
];

/** Why a person may not attest a payment, whatever their roles; undefined when they may. */
export function whyNotAttest(
  payment: Pick<Payment, "status" | "enteredBy" | "enteredBefore" | "attests">,
  { id }: Pick<Attester, "id">,
): CommonRefusal | No | undefined {
  if (enteredBy(payment).some((one) => one.id === id)) return attesterEntered;
  if (payment.attests.some((attest) => attest.id === id)) return attesterTwice;
  return waits(payment) ? undefined : "not-in-this-stage";
}

/**
 * The payment with one more attest, by the mandate with this reference.
 * @throws Refusal attester-entered, attester-twice, not-in-this-stage
 */
export function attested(payment: Payment, { id, name }: Attester, at: Instant, mandate?: string): Payment {
  const why = whyNotAttest(payment, { id });
  if (why) refuse(why);
  const attests = [...payment.attests, { id, name, at, ...(mandate === undefined ? {} : { mandate }) }];
  return { ...payment, attests, status: attests.length < attestsNeeded ? "attested-once" : "attested", changedAt: at };
}

/**
 * An attest covers where the money goes, too. When that changes, those payments that were attested and have not been
 * sent wait for two attests again.
 */
export const attestsTakenBack = (payments: readonly Payment[], at: Instant): readonly Payment[] =>
  payments
    .filter((payment) => isOpen(payment) && payment.attests.length > 0)
    .map((payment) => ({ ...payment, attests: [], status: "entered", changedAt: at }));

/** The payments that finance still has to act on, listed by their status. */
export const paymentQueues = ["entered", "attested-once", "attested"] as const satisfies readonly PaymentStatus[];
export type PaymentQueue = (typeof paymentQueues)[number];

/** The queue that an address names; the first one where it names none. */
export const queueNamed = (text: string | null): PaymentQueue =>
  paymentQueues.find((name) => name === text) ?? "entered";
