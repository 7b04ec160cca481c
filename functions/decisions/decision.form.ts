import { type AnswersOf, defineForm } from "../platform/forms/answers-of.ts";
import { decisionTexts } from "./decision.texts.ts";
import { formalSection, groundQuestions } from "./decision-formal.form.ts";
import { aidQuestions } from "./state-aid/aid-questions.form.ts";

type T = typeof decisionTexts.sv | typeof decisionTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(decisionTexts.sv), en: text(decisionTexts.en) });

const outcomeIs = (...has: readonly string[]) => ({ question: "p-outcome", has: [...has] });
const ifGranted = outcomeIs("p-granted");

/** The form of officer and decider: every outcome in one form. The amounts have a column for each of the call's years. */
export const decisionForm = defineForm({
  format: 1,
  id: "p-decision",
  version: 2,
  for: "decision",
  name: both((t) => t.title),
  sections: [
    {
      id: "p-change",
      slug: "andring",
      name: both((t) => t.changeHeading),
      questions: [
        {
          id: "p-how",
          kind: "choice",
          label: both((t) => t.how),
          options: [
            { id: "p-correction", label: both((t) => t.changeKinds.correction) },
            { id: "p-change-of", label: both((t) => t.changeKinds.change) },
            { id: "p-reconsideration", label: both((t) => t.changeKinds.reconsideration) },
          ],
        },
        {
          id: "p-why",
          kind: "text",
          limit: 2000,
          label: both((t) => t.why),
          hint: both((t) => t.whyHint),
        },
      ],
    },
    {
      id: "p-what",
      slug: "utfall",
      name: both((t) => t.outcome),
      questions: [
        {
          id: "p-outcome",
          kind: "choice",
          label: both((t) => t.outcome),
          options: [
            { id: "p-granted", label: both((t) => t.granted) },
            { id: "p-rejected", label: both((t) => t.rejected) },
            { id: "p-dismissed", label: both((t) => t.dismissed) },
            { id: "p-written-off", label: both((t) => t.writtenOff) },
            { id: "p-postponed", label: both((t) => t.postponed) },
            { id: "p-reopened", label: both((t) => t.reopened) },
          ],
        },
        {
          id: "p-dismissal",
          kind: "choice",
          label: both((t) => t.dismissalCause),
          when: outcomeIs("p-dismissed"),
          options: [
            { id: "p-late", label: both((t) => t.causes.late) },
            { id: "p-not-entitled", label: both((t) => t.causes["not-entitled"]) },
            { id: "p-incomplete", label: both((t) => t.causes.incomplete) },
            { id: "p-other", label: both((t) => t.causes.other) },
          ],
        },
        {
          id: "p-closing",
          kind: "choice",
          label: both((t) => t.closingCause),
          when: outcomeIs("p-written-off"),
          options: [
            { id: "p-withdrawn", label: both((t) => t.causes.withdrawn) },
            { id: "p-moot", label: both((t) => t.causes.moot) },
          ],
        },
      ],
    },
    {
      id: "p-grant",
      slug: "bidraget",
      name: both((t) => t.grantHeading),
      lead: both((t) => t.grantHint),
      questions: [
        {
          id: "p-amounts",
          kind: "table",
          label: both((t) => t.amounts),
          hint: both((t) => t.amountsHint),
          when: ifGranted,
          rows: [{ id: "p-row", label: both((t) => t.amountRow) }],
          columns: { from: "years" },
          sums: true,
        },
        {
          id: "p-above",
          kind: "declaration",
          label: both((t) => t.above),
          hint: both((t) => t.aboveHint),
          text: both((t) => t.aboveText),
          when: ifGranted,
          optional: true,
        },
        {
          id: "p-refused",
          kind: "text",
          limit: 2000,
          label: both((t) => t.refused),
          hint: both((t) => t.refusedHint),
          when: ifGranted,
          optional: true,
        },
        {
          id: "p-conditions",
          kind: "text",
          limit: 5000,
          label: both((t) => t.conditions),
          hint: both((t) => t.conditionsHint),
          when: ifGranted,
        },
        {
          id: "p-aid",
          kind: "choice",
          label: both((t) => t.stateAid),
          when: ifGranted,
          options: [
            { id: "p-none", label: both((t) => t.stateAidKinds.none) },
            { id: "p-de-minimis", label: both((t) => t.stateAidKinds["de-minimis"]) },
            { id: "p-other", label: both((t) => t.stateAidKinds.other) },
          ],
        },
        {
          id: "p-aid-note",
          kind: "text",
          limit: 1000,
          label: both((t) => t.stateAidNote),
          hint: both((t) => t.stateAidNoteHint),
          when: { all: [ifGranted, { question: "p-aid", has: ["p-de-minimis", "p-other"] }] },
        },
        ...aidQuestions,
      ],
    },
    {
      id: "p-ground",
      slug: "underlag",
      name: both((t) => t.groundHeading),
      questions: [
        ...groundQuestions(both((t) => t.reasonsHint)),
        {
          id: "p-basis",
          kind: "text",
          limit: 500,
          label: both((t) => t.legalBasis),
          hint: both((t) => t.legalBasisHint),
          when: outcomeIs("p-granted", "p-rejected", "p-dismissed", "p-written-off"),
        },
      ],
    },
    formalSection,
  ],
  rules: [],
});
export type DecisionAnswers = AnswersOf<typeof decisionForm>;

/** The control of what is granted for a year. */
export const amountName = (year: number | string): string => `p-amounts.p-row.${year}`;
