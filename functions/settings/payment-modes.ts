import * as z from "zod";
import { Month } from "../vocabulary/instant.ts";

/**
 * How what is paid reaches the authority's books.
 * - `on-payment`: it is booked on the day the bank paid. So it is where nothing is said.
 * - `payables-file`: the supplier ledger takes a file of payables, books and pays; the ledger file holds neither.
 * - `liability`: a debt from the day of the second attest, which the payment settles.
 * - `bank-file`: as `liability`, with a file for the bank.
 */
export const paymentModes = ["on-payment", "payables-file", "liability", "bank-file"] as const;
export type PaymentMode = (typeof paymentModes)[number];

/** Which mode from which month on, the earliest first. */
export const PaymentModes = z.lazy(() => z.array(z.object({ mode: z.enum(paymentModes), from: Month })).max(60));
export type PaymentModes = z.infer<typeof PaymentModes>;

/**
 * The mode of a month: that of the last change until then.
 * @example modeIn([{ mode: "liability", from: "2027-03" }], "2027-02") // "on-payment"
 */
export const modeIn = (modes: PaymentModes, month: Month): PaymentMode =>
  modes.filter(({ from }) => from <= month).reduce<(typeof modes)[number] | undefined>(latest, undefined)?.mode ??
  "on-payment";

const latest = (a: PaymentModes[number] | undefined, b: PaymentModes[number]) => (a && a.from > b.from ? a : b);

/** Whether what two have attested is booked as a debt at once. */
export const booksDebts = (mode: PaymentMode): boolean => mode === "liability" || mode === "bank-file";

/** The first month in which two plans differ; undefined where they never do. */
export function firstDifference(before: PaymentModes, after: PaymentModes): Month | undefined {
  const months = [...before, ...after].map(({ from }) => from).sort();
  return months.find((month) => modeIn(before, month) !== modeIn(after, month));
}
