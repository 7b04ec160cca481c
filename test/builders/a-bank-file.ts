import { BatchRow } from "../../functions/payments/batches/batch.ts";
import { BankFile } from "../../functions/settings/bank-file.ts";
import { BatchId } from "../../functions/vocabulary/ids.ts";
import { instant } from "../../functions/vocabulary/instant.ts";

/** Who pays, by a number that no organisation has. */
export const thePayer = { name: "Region Exempel", number: "232199-9993" };
export const theBatch = { batchId: BatchId.parse("20270115-120000-abcd"), createdAt: instant("2027-01-15T12:00:00Z") };

/** How a bank takes files; the IBAN is the example of the standard's Swedish page. */
export const aBankFile = (given: Partial<BankFile> = {}): BankFile =>
  BankFile.parse({
    ...{ version: "001.001.03", from: { kind: "iban", iban: "SE4550000000058398257466" }, bic: "AAAASE22" },
    ...given,
  });

/** A payment of a batch that waits for the bank. */
export const aBankRow = (given: Partial<BatchRow> = {}): BatchRow =>
  BatchRow.parse({
    ...{ paymentId: "a".repeat(16), applicationId: "b".repeat(16), callId: "kraftsamling-piloter-2026" },
    ...{ title: "Vändpunkten", organisation: "Föreningen Exempel", kind: "payment", amountOre: 1_234_50 },
    ...{ giro: { kind: "bankgiro", number: "9912346" }, message: "Bidrag", state: "sent", dueOn: "2027-01-29" },
    ...given,
  });
