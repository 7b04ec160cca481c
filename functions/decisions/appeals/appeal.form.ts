import type { Appeal } from "../../calls/appeal.ts";
import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import type { Form, Question } from "../../platform/forms/document.ts";
import { appealTexts } from "./appeal.texts.ts";

type T = typeof appealTexts.sv | typeof appealTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(appealTexts.sv), en: text(appealTexts.en) });

const ifLate = { question: "p-timely", has: ["p-late"] };
const ifNotLate = { question: "p-timely", has: ["p-in-time", "p-not-decided"] };
const ifRuled = {
  question: "p-outcome",
  has: ["p-upheld", "p-annulled", "p-changed", "p-sent-back", "p-not-tried"],
};

/** What is known of an appeal: every step in one form, filled in as it happens. */
export const appealForm = defineForm({
  format: 1,
  id: "p-appeal",
  version: 1,
  for: "decision",
  name: both((t) => t.title),
  sections: [
    {
      id: "p-the-appeal",
      slug: "overklagande",
      name: both((t) => t.title),
      questions: [
        { id: "p-from", kind: "line", limit: 200, label: both((t) => t.from), hint: both((t) => t.fromHint) },
        {
          id: "p-via",
          kind: "choice",
          label: both((t) => t.via),
          options: [
            { id: "p-here", label: both((t) => t.vias.here) },
            { id: "p-court", label: both((t) => t.vias.court) },
          ],
        },
        { id: "p-received", kind: "day", label: both((t) => t.received) },
        {
          id: "p-timely",
          kind: "choice",
          label: both((t) => t.timely),
          hint: both((t) => t.timelyHint),
          options: [
            { id: "p-in-time", label: both((t) => t.timelinesses["in-time"]) },
            { id: "p-late", label: both((t) => t.timelinesses.late) },
            { id: "p-not-decided", label: both((t) => t.timelinesses["not-decided"]) },
          ],
        },
        { id: "p-dismissed", kind: "day", label: both((t) => t.dismissedDay), when: ifLate, optional: true },
        {
          id: "p-dismissal",
          kind: "line",
          limit: 200,
          label: both((t) => t.dismissal),
          hint: both((t) => t.dismissalHint),
          when: ifLate,
          optional: true,
        },
        { id: "p-due", kind: "day", label: both((t) => t.due), hint: both((t) => t.dueHint), when: ifNotLate },
        { id: "p-handed-over", kind: "day", label: both((t) => t.handedOver), when: ifNotLate, optional: true },
        {
          id: "p-stay-from",
          kind: "day",
          label: both((t) => t.stayFrom),
          hint: both((t) => t.stayHint),
          optional: true,
        },
        {
          id: "p-stay-to",
          kind: "day",
          label: both((t) => t.stayTo),
          hint: both((t) => t.stayToHint),
          when: { question: "p-stay-from", answered: true },
          optional: true,
        },
        {
          id: "p-outcome",
          kind: "choice",
          label: both((t) => t.outcome),
          options: [
            { id: "p-none", label: both((t) => t.noOutcome) },
            { id: "p-upheld", label: both((t) => t.outcomes.upheld) },
            { id: "p-annulled", label: both((t) => t.outcomes.annulled) },
            { id: "p-changed", label: both((t) => t.outcomes.changed) },
            { id: "p-sent-back", label: both((t) => t.outcomes["sent-back"]) },
            { id: "p-not-tried", label: both((t) => t.outcomes["not-tried"]) },
            { id: "p-mistaken", label: both((t) => t.outcomes.mistaken) },
          ],
        },
        { id: "p-outcome-day", kind: "day", label: both((t) => t.outcomeDay), when: ifRuled },
        {
          id: "p-outcome-by",
          kind: "line",
          limit: 200,
          label: both((t) => t.outcomeBy),
          hint: both((t) => t.outcomeByHint),
          when: ifRuled,
        },
        { id: "p-outcome-reference", kind: "line", limit: 40, label: both((t) => t.outcomeReference), when: ifRuled },
        {
          id: "p-reason",
          kind: "text",
          limit: 500,
          label: both((t) => t.why),
          hint: both((t) => t.whyHint),
          optional: true,
        },
      ],
    },
  ],
  rules: [],
});
export type AppealAnswers = AnswersOf<typeof appealForm>;

/** What only a state authority's regime knows: the authority itself dismisses what is late, and the court may change the decision. */
const ofAdministrative: ReadonlySet<string> = new Set(["p-dismissed", "p-dismissal"]);

function inOtherRegimes(question: Question): Question {
  if (question.id === "p-due" || question.id === "p-handed-over") {
    const { when: _, ...always } = question;
    return always;
  }
  if (question.kind !== "choice" || question.id !== "p-outcome") return question;
  return { ...question, options: question.options.filter(({ id }) => id !== "p-changed") };
}

/** The form as a call's regime asks it: where the court decides what is late, everything is handed over to it. */
export function appealFormOf(kind: Appeal["kind"]): Form {
  if (kind === "administrative-appeal") return appealForm;
  return {
    ...appealForm,
    sections: appealForm.sections.map((section) => ({
      ...section,
      questions: section.questions.filter(({ id }) => !ofAdministrative.has(id)).map(inOtherRegimes),
    })),
  };
}
