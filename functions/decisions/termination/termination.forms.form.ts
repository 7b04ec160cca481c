import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import type { Section } from "../../platform/forms/document.ts";
import { formalSection, groundSection } from "../decision-formal.form.ts";
import { terminationTexts } from "./termination.texts.ts";

type T = typeof terminationTexts.sv | typeof terminationTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(terminationTexts.sv), en: text(terminationTexts.en) });

/** Why the holder is not heard before something is decided against them. */
export const notHeardQuestion = {
  id: "p-not-heard",
  kind: "text",
  limit: 2000,
  label: both((t) => t.notHeard),
  hint: both((t) => t.notHeardHint),
} as const satisfies Section["questions"][number];

/** By when a proposal can be answered. */
export const replyDayQuestion = {
  id: "p-reply-day",
  kind: "day",
  label: both((t) => t.replyDay),
  hint: both((t) => t.replyDayHint),
} as const satisfies Section["questions"][number];

/** How the holder is heard before something is decided against them, or why not (förvaltningslagen 25 §). */
export const hearingQuestions = [
  {
    id: "p-heard",
    kind: "choice",
    label: both((t) => t.heard),
    options: [
      { id: "p-yes", label: both((t) => t.heardYes) },
      { id: "p-no", label: both((t) => t.heardNo) },
    ],
  },
  { ...replyDayQuestion, when: { question: "p-heard", has: ["p-yes"] } },
  { ...notHeardQuestion, when: { question: "p-heard", has: ["p-no"] } },
] as const satisfies Section["questions"];

/** Why a grant is to end, and how the holder is heard. */
export const proposalForm = defineForm({
  format: 1,
  id: "p-termination-proposal",
  version: 1,
  for: "act",
  name: both((t) => t.propose),
  sections: [
    {
      id: "p-section",
      slug: "uppsagning",
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
      ],
    },
  ],
  rules: [],
});

/** What the holder answers on a proposal; an officer notes there what came in another way. */
export const replyForm = defineForm({
  format: 1,
  id: "p-termination-reply",
  version: 1,
  for: "act",
  name: both((t) => t.reply),
  sections: [
    {
      id: "p-section",
      slug: "svar",
      name: both((t) => t.reply),
      questions: [
        {
          id: "p-reply",
          kind: "text",
          limit: 10000,
          label: both((t) => t.yourReply),
          hint: both((t) => t.yourReplyHint),
        },
      ],
    },
  ],
  rules: [],
});

/** The form of officer and decider for a termination. */
export const terminationForm = defineForm({
  format: 1,
  id: "p-termination",
  version: 1,
  for: "decision",
  name: both((t) => t.title),
  sections: [
    {
      id: "p-what",
      slug: "uppsagning",
      name: both((t) => t.whatHeading),
      questions: [
        { id: "p-last-day", kind: "day", label: both((t) => t.lastDay), hint: both((t) => t.lastDayHint) },
        { id: "p-claims", kind: "yes-no", label: both((t) => t.claims), hint: both((t) => t.claimsHint) },
      ],
    },
    groundSection({ reasons: both((t) => t.reasonsHint), basis: both((t) => t.legalBasisHint) }),
    formalSection,
  ],
  rules: [],
});
export type TerminationAnswers = AnswersOf<typeof terminationForm>;
