import type { Texts } from "../vocabulary/language.ts";
import type { LedgerKind } from "./kinds.ts";

/** What each kind of line is called in lists and exports. */
export const kindNames = {
  sv: {
    commitment: "Beviljat bidrag",
    decommitment: "Återfört bidrag",
    "accepted-cost": "Godkänd kostnad",
    payment: "Utbetalning",
    advance: "Förskott",
    "advance-settled": "Avräknat förskott",
    "repayment-claim": "Återkrav",
    repayment: "Återbetalning",
    payable: "Skuld för utbetalning",
    "advance-payable": "Skuld för förskott",
    "write-off": "Avskrivet återkrav",
    "contribution-claim": "Rekvirerat bidrag från part",
    contribution: "Bidrag från part",
    "internal-booking": "Intern bokning",
    correction: "Rättelse",
  },
  en: {
    commitment: "Commitment",
    decommitment: "Decommitment",
    "accepted-cost": "Accepted cost",
    payment: "Payment",
    advance: "Advance",
    "advance-settled": "Advance settled",
    "repayment-claim": "Repayment claim",
    repayment: "Repayment",
    payable: "Payable",
    "advance-payable": "Payable of an advance",
    "write-off": "Claim written off",
    "contribution-claim": "Contribution requisitioned",
    contribution: "Contribution received",
    "internal-booking": "Internal booking",
    correction: "Correction",
  },
} as const satisfies Texts<Record<LedgerKind, string>>;
