import type { PaymentMode } from "../../settings/payment-modes.ts";
import type { Batch } from "./batch.ts";

/** Who gets a file of a batch, by how payments are booked. */
export const goesTo: Partial<Record<PaymentMode, Pick<Batch, "goesTo">>> = {
  "payables-file": { goesTo: "supplier-ledger" },
  "bank-file": { goesTo: "bank" },
};
