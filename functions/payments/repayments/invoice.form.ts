import { defineForm } from "../../platform/forms/answers-of.ts";
import { recoveryMoneyTexts } from "./recovery-money.texts.ts";

const { sv, en } = recoveryMoneyTexts;

/** The number that an invoice has in the authority's own ledger. */
export const invoiceForm = defineForm({
  format: 1,
  id: "p-invoice",
  version: 1,
  for: "act",
  name: { sv: sv.noteInvoice, en: en.noteInvoice },
  sections: [
    {
      id: "p-section",
      slug: "faktura",
      name: { sv: sv.noteInvoice, en: en.noteInvoice },
      questions: [
        {
          id: "p-reference",
          kind: "line",
          limit: 50,
          label: { sv: sv.reference, en: en.reference },
          hint: { sv: sv.referenceHint, en: en.referenceHint },
        },
      ],
    },
  ],
  rules: [],
});
