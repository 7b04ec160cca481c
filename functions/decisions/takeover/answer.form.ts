import { defineForm } from "../../platform/forms/answers-of.ts";
import { offerTexts } from "./offer.texts.ts";

const offered = (text: (t: typeof offerTexts.sv | typeof offerTexts.en) => string) => ({
  sv: text(offerTexts.sv),
  en: text(offerTexts.en),
});

/** What who is to take over answers. */
export const takeoverAnswerForm = defineForm({
  format: 1,
  id: "p-takeover-answer",
  version: 1,
  for: "act",
  name: offered((t) => t.offerTitle),
  sections: [
    {
      id: "p-section",
      slug: "svar",
      name: offered((t) => t.offerTitle),
      questions: [
        {
          id: "p-answer",
          kind: "choice",
          label: offered((t) => t.yourAnswer),
          options: [
            { id: "p-yes", label: offered((t) => t.yes) },
            { id: "p-no", label: offered((t) => t.no) },
          ],
        },
        {
          id: "p-others",
          kind: "choice",
          label: offered((t) => t.yourOthers),
          hint: offered((t) => t.yourOthersHint),
          options: [
            { id: "p-end", label: offered((t) => t.yourOthersEnd) },
            { id: "p-stay", label: offered((t) => t.yourOthersStay) },
          ],
          when: { question: "p-answer", has: ["p-yes"] },
        },
        {
          id: "p-declared",
          kind: "number",
          decimals: 2,
          least: 0,
          unit: offered((t) => t.euro),
          label: offered((t) => t.declared),
          hint: offered((t) => t.declaredHint),
          when: { question: "p-answer", has: ["p-yes"] },
        },
        {
          id: "p-reason",
          kind: "text",
          limit: 1000,
          optional: true,
          label: offered((t) => t.declineReason),
          hint: offered((t) => t.declineReasonHint),
          when: { question: "p-answer", has: ["p-no"] },
        },
      ],
    },
  ],
  rules: [],
});

/** Without what only de minimis aid asks where the grant is none. */
export const answerFormFor = (isAid: boolean): typeof takeoverAnswerForm =>
  isAid
    ? takeoverAnswerForm
    : ({
        ...takeoverAnswerForm,
        sections: takeoverAnswerForm.sections.map((section) => ({
          ...section,
          questions: section.questions.filter(({ id }) => id !== "p-declared"),
        })),
      } as unknown as typeof takeoverAnswerForm); // as: the same form, with a question that may be hidden left out
