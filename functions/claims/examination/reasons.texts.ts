import type { ReasonCode } from "../../pilot/items/report.ts";
import type { Texts } from "../../vocabulary/language.ts";

/** Why less than claimed is accepted, as the officer chooses and the holder reads it. */
export const reasonNames: Texts<Record<ReasonCode, string>> = {
  sv: {
    "not-eligible": "Kostnaden är inte bidragsgrundande",
    "outside-period": "Kostnaden ligger utanför projektperioden",
    "not-proven": "Kostnaden är inte styrkt",
    "over-budget": "Kostnaden överstiger budgeten",
    "claimed-before": "Kostnaden är redan rekvirerad",
    "private-or-ordinary": "Kostnaden är privat eller hör till ordinarie verksamhet",
    arithmetic: "Beloppet är felräknat",
    other: "Annat skäl",
  },
  en: {
    "not-eligible": "The cost is not eligible",
    "outside-period": "The cost is outside the project period",
    "not-proven": "The cost is not proven",
    "over-budget": "The cost exceeds the budget",
    "claimed-before": "The cost has been claimed before",
    "private-or-ordinary": "The cost is private or of ordinary operations",
    arithmetic: "The amount is miscalculated",
    other: "Another reason",
  },
};
