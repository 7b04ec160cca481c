import type { Texts } from "../vocabulary/language.ts";
import type { LedgerKind } from "./verification.ts";

/** What each kind of line is called in lists and exports. */
export const kindNames = {
  sv: { "accepted-cost": "Godkänd kostnad", payment: "Utbetalning" },
  en: { "accepted-cost": "Accepted cost", payment: "Payment" },
} as const satisfies Texts<Record<LedgerKind, string>>;
