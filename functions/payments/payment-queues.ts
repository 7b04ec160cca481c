import type { PaymentStatus } from "../pilot/items/payment.ts";

/** The payments that finance still has to act on, listed by their status. */
export const paymentQueues = ["entered", "attested-once", "attested"] as const satisfies readonly PaymentStatus[];
export type PaymentQueue = (typeof paymentQueues)[number];

/** The queue that an address names; the first one where it names none. */
export const queueNamed = (text: string | null): PaymentQueue =>
  paymentQueues.find((name) => name === text) ?? "entered";
