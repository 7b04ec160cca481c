import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import { decisionTexts } from "../decision.texts.ts";
import { formalSection } from "../decision-formal.form.ts";
import { terminationTexts } from "./termination.texts.ts";

type T = typeof terminationTexts.sv | typeof terminationTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(terminationTexts.sv), en: text(terminationTexts.en) });
type D = typeof decisionTexts.sv | typeof decisionTexts.en;
const ofDecision = (text: (t: D) => string) => ({ sv: text(decisionTexts.sv), en: text(decisionTexts.en) });

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
        {
          id: "p-heard",
          kind: "choice",
          label: both((t) => t.heard),
          options: [
            { id: "p-yes", label: both((t) => t.heardYes) },
            { id: "p-no", label: both((t) => t.heardNo) },
          ],
        },
        {
          id: "p-reply-day",
          kind: "day",
          label: both((t) => t.replyDay),
          hint: both((t) => t.replyDayHint),
          when: { question: "p-heard", has: ["p-yes"] },
        },
        {
          id: "p-not-heard",
          kind: "text",
          limit: 2000,
          label: both((t) => t.notHeard),
          hint: both((t) => t.notHeardHint),
          when: { question: "p-heard", has: ["p-no"] },
        },
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
    {
      id: "p-ground",
      slug: "underlag",
      name: ofDecision((t) => t.groundHeading),
      questions: [
        {
          id: "p-background",
          kind: "text",
          limit: 10000,
          label: ofDecision((t) => t.background),
          hint: ofDecision((t) => t.backgroundHint),
          optional: true,
        },
        {
          id: "p-reasons",
          kind: "text",
          limit: 5000,
          label: ofDecision((t) => t.reasons),
          hint: both((t) => t.reasonsHint),
        },
        {
          id: "p-basis",
          kind: "text",
          limit: 500,
          label: ofDecision((t) => t.legalBasis),
          hint: both((t) => t.legalBasisHint),
        },
      ],
    },
    formalSection,
  ],
  rules: [],
});
export type TerminationAnswers = AnswersOf<typeof terminationForm>;
