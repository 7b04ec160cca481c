import type { PaymentStatus } from "../pilot/items/payment.ts";

/** The payments that are listed by state: those that somebody of finance still has to do something with. */
export const listedNames = ["entered", "attested-once", "attested"] as const satisfies readonly PaymentStatus[];
export type ListedName = (typeof listedNames)[number];

/** What an address names; the first list where it names nothing. */
export const listedOf = (text: string | null): ListedName => listedNames.find((name) => name === text) ?? "entered";
