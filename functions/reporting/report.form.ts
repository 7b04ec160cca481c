import { claimTexts } from "../claims/claim/claim.texts.ts";
import { type AnswersOf, defineForm } from "../platform/forms/answers-of.ts";
import { reportTexts } from "./report.texts.ts";

type T = typeof reportTexts.sv | typeof reportTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(reportTexts.sv), en: text(reportTexts.en) });
type C = typeof claimTexts.sv | typeof claimTexts.en;
const ofClaim = (text: (t: C) => string) => ({ sv: text(claimTexts.sv), en: text(claimTexts.en) });

/**
 * What the product asks in every report and computes with: the months, the costs of each month, and VAT. It is no part of
 * a call's document, so that no call can write it into something that money cannot be counted by; the call's own
 * questions follow it (`report-table.ts`).
 */
export const claimForm = defineForm({
  format: 1,
  id: "p-claim",
  version: 1,
  for: "act",
  name: both((t) => t.costs),
  sections: [
    {
      id: "p-time",
      slug: "rapportens-period",
      name: both((t) => t.period),
      questions: [{ id: "p-period", kind: "period", of: "months", label: both((t) => t.period) }],
    },
    {
      id: "p-money",
      slug: "rapportens-kostnader",
      name: both((t) => t.costs),
      questions: [
        {
          id: "p-costs",
          kind: "table",
          label: both((t) => t.costs),
          hint: both((t) => t.costsHint),
          optional: true,
          rows: { from: "categories" },
          columns: { from: "months" },
          sums: true,
        },
      ],
    },
    {
      id: "p-tax",
      slug: "rapportens-moms",
      name: ofClaim((t) => t.vatRow),
      questions: [
        {
          id: "p-vat",
          kind: "choice",
          label: ofClaim((t) => t.vat),
          hint: ofClaim((t) => t.vatHint),
          options: [
            { id: "p-net", label: ofClaim((t) => t.vats.net) },
            { id: "p-gross", label: ofClaim((t) => t.vats.gross) },
          ],
        },
      ],
    },
  ],
  rules: [],
});
export type ClaimAnswers = AnswersOf<typeof claimForm>;
