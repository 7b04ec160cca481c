import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import { formalSection, groundSection } from "../decision-formal.form.ts";
import { hearingQuestions } from "../termination/termination.forms.form.ts";
import { recoveryTexts } from "./recovery.texts.ts";

type T = typeof recoveryTexts.sv | typeof recoveryTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(recoveryTexts.sv), en: text(recoveryTexts.en) });

const dueDay = {
  id: "p-due-day",
  kind: "day",
  label: both((t) => t.dueDay),
  hint: both((t) => t.dueDayHint),
} as const;

/** Why money is to come back and by when, and how the holder is heard. */
export const recoveryProposalForm = defineForm({
  format: 1,
  id: "p-recovery-proposal",
  version: 1,
  for: "act",
  name: both((t) => t.propose),
  sections: [
    {
      id: "p-section",
      slug: "aterkrav",
      name: both((t) => t.propose),
      questions: [
        {
          id: "p-proposal",
          kind: "text",
          limit: 5000,
          label: both((t) => t.proposal),
          hint: both((t) => t.proposalHint),
        },
        {
          id: "p-material",
          kind: "text",
          limit: 2000,
          optional: true,
          label: both((t) => t.material),
          hint: both((t) => t.materialHint),
        },
        ...hearingQuestions,
        dueDay,
      ],
    },
  ],
  rules: [],
});

/** The form of officer and decider for a recovery: the amount is the one that was proposed. */
export const recoveryForm = defineForm({
  format: 1,
  id: "p-recovery",
  version: 1,
  for: "decision",
  name: both((t) => t.title),
  sections: [
    { id: "p-what", slug: "aterkrav", name: both((t) => t.whatHeading), questions: [dueDay] },
    groundSection({ reasons: both((t) => t.reasonsHint), basis: both((t) => t.legalBasisHint) }),
    formalSection,
  ],
  rules: [],
});
export type RecoveryAnswers = AnswersOf<typeof recoveryForm>;
