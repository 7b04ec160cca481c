import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import { amendmentTexts } from "./amendment.texts.ts";
import { amendmentPartsTexts } from "./amendment-parts.texts.ts";

type T = typeof amendmentTexts.sv | typeof amendmentTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(amendmentTexts.sv), en: text(amendmentTexts.en) });
type P = typeof amendmentPartsTexts.sv | typeof amendmentPartsTexts.en;
const parts = (text: (t: P) => string) => ({ sv: text(amendmentPartsTexts.sv), en: text(amendmentPartsTexts.en) });
const asks = (part: string) => ({ question: "p-parts", has: [part] });

/** What the holder asks to have changed, and why. The amounts have a column for each year of the call that has a frame. */
export const amendmentRequestForm = defineForm({
  format: 1,
  id: "p-amendment-request",
  version: 1,
  for: "act",
  name: both((t) => t.askTitle),
  sections: [
    {
      id: "p-request",
      slug: "andring",
      name: both((t) => t.askTitle),
      questions: [
        {
          id: "p-parts",
          kind: "choices",
          label: both((t) => t.askedFor),
          hint: both((t) => t.askedForHint),
          options: [
            { id: "p-period", label: both((t) => t.parts.period) },
            { id: "p-start", label: both((t) => t.parts.start) },
            { id: "p-budget", label: both((t) => t.parts.budget) },
            { id: "p-costs", label: both((t) => t.parts.costs) },
            { id: "p-aim", label: both((t) => t.parts.aim) },
            { id: "p-goals", label: both((t) => t.parts.goals) },
          ],
        },
        {
          id: "p-end-day",
          kind: "day",
          label: both((t) => t.endDay),
          hint: both((t) => t.endDayHint),
          when: asks("p-period"),
        },
        {
          id: "p-start-day",
          kind: "day",
          label: parts((t) => t.startDay),
          hint: parts((t) => t.startDayHint),
          when: asks("p-start"),
        },
        {
          id: "p-amounts",
          kind: "table",
          label: both((t) => t.amounts),
          hint: both((t) => t.amountsHint),
          when: asks("p-budget"),
          rows: [{ id: "p-row", label: both((t) => t.amountRow) }],
          columns: { from: "years" },
          sums: true,
        },
        {
          id: "p-cost-amounts",
          kind: "table",
          label: parts((t) => t.costs),
          hint: parts((t) => t.costsHint),
          when: asks("p-costs"),
          rows: { from: "categories" },
          columns: { from: "years" },
          sums: true,
        },
        {
          id: "p-new-aim",
          kind: "text",
          limit: 3000,
          label: both((t) => t.aim),
          hint: both((t) => t.aimHint),
          when: asks("p-aim"),
        },
        {
          id: "p-targets",
          kind: "table",
          label: parts((t) => t.targets),
          hint: parts((t) => t.targetsHint),
          when: asks("p-goals"),
          rows: [{ id: "p-row", label: parts((t) => t.targetRowName) }],
          columns: [{ id: "p-target", label: parts((t) => t.target), kind: "number", decimals: 2 }],
          sums: false,
        },
        { id: "p-why", kind: "text", limit: 3000, label: both((t) => t.why), hint: both((t) => t.whyHint) },
      ],
    },
  ],
  rules: [],
});
export type AmendmentRequest = AnswersOf<typeof amendmentRequestForm>;
