import { claimTexts } from "../claims/claim/claim.texts.ts";
import { type AnswersOf, defineForm } from "../platform/forms/answers-of.ts";
import type { Form } from "../platform/forms/document.ts";
import { reportTexts } from "./report.texts.ts";

type T = typeof reportTexts.sv | typeof reportTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(reportTexts.sv), en: text(reportTexts.en) });
type C = typeof claimTexts.sv | typeof claimTexts.en;
const ofClaim = (text: (t: C) => string) => ({ sv: text(claimTexts.sv), en: text(claimTexts.en) });

const ifFinal = { question: "p-final", has: ["yes"] };
const ifNotFinal = { question: "p-final", has: ["no"] };
const limit = 5000;

/**
 * A report as every call asks for it: the months, the costs of each month, and what has happened. Which questions are
 * asked follows from whether it is the final one.
 */
export const reportForm = defineForm({
  format: 1,
  id: "p-report",
  version: 1,
  for: "report",
  name: both((t) => t.progress),
  sections: [
    {
      id: "p-time",
      slug: "period",
      name: both((t) => t.period),
      questions: [{ id: "p-period", kind: "period", of: "months", label: both((t) => t.period) }],
    },
    {
      id: "p-money",
      slug: "kostnader",
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
      slug: "moms",
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
    {
      id: "p-story",
      slug: "berattelse",
      name: both((t) => t.story),
      lead: both((t) => t.children),
      questions: [
        { id: "p-final", kind: "yes-no", is: "final", label: both((t) => t.isFinal), hint: both((t) => t.isFinalHint) },
        { id: "p-done", kind: "text", limit, label: both((t) => t.questions.done) },
        {
          id: "p-results",
          kind: "text",
          limit,
          label: both((t) => t.questions.results),
          hint: both((t) => t.questionHints.results),
        },
        {
          id: "p-deviations",
          kind: "text",
          limit,
          label: both((t) => t.questions.deviations),
          hint: both((t) => t.questionHints.deviations),
        },
        { id: "p-next", kind: "text", limit, label: both((t) => t.questions.next), when: ifNotFinal },
        { id: "p-lessons", kind: "text", limit, label: both((t) => t.questions.lessons), when: ifFinal },
        {
          id: "p-scaling",
          kind: "text",
          limit,
          label: both((t) => t.questions.scaling),
          hint: both((t) => t.questionHints.scaling),
          when: ifFinal,
        },
        { id: "p-dissemination", kind: "text", limit, label: both((t) => t.questions.dissemination), when: ifFinal },
      ],
    },
  ],
  rules: [],
});
export type ReportAnswers = AnswersOf<typeof reportForm>;

/** What is told in words, of a report that is in: the months and the costs are the claim's own. */
export const storyForm: Form = { ...reportForm, sections: [reportForm.sections[3]] };
