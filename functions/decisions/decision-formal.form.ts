import type { Section } from "../platform/forms/document.ts";
import type { Words } from "../platform/forms/words.ts";
import { decisionTexts } from "./decision.texts.ts";

type T = typeof decisionTexts.sv | typeof decisionTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(decisionTexts.sv), en: text(decisionTexts.en) });

const ifBoard = { question: "p-by", has: ["p-board"] };
const ifDelegate = { question: "p-by", has: ["p-delegate"] };

/** What a decision rests on: the background, which no letter has, and the reasons. */
export const groundQuestions = (reasonsHint: Words) =>
  [
    {
      id: "p-background",
      kind: "text",
      limit: 10000,
      label: both((t) => t.background),
      hint: both((t) => t.backgroundHint),
      optional: true,
    },
    { id: "p-reasons", kind: "text", limit: 5000, label: both((t) => t.reasons), hint: reasonsHint },
  ] as const;

/** What a decision about a grant that runs rests on, its rule or condition included. */
export const groundSection = (hints: { readonly reasons: Words; readonly basis: Words }) =>
  ({
    id: "p-ground",
    slug: "underlag",
    name: both((t) => t.groundHeading),
    questions: [
      ...groundQuestions(hints.reasons),
      { id: "p-basis", kind: "text", limit: 500, label: both((t) => t.legalBasis), hint: hints.basis },
    ],
  }) as const satisfies Section;

/** Who decided, when and by which authority, as the law asks of every decision. */
export const formalSection = {
  id: "p-formal",
  slug: "beslutet",
  name: both((t) => t.allHeading),
  questions: [
    {
      id: "p-by",
      kind: "choice",
      label: both((t) => t.by),
      options: [
        { id: "p-board", label: both((t) => t.byBoard), hint: both((t) => t.byBoardHint) },
        { id: "p-delegate", label: both((t) => t.byDelegate), hint: both((t) => t.byDelegateHint) },
      ],
    },
    { id: "p-day", kind: "day", label: both((t) => t.day) },
    {
      id: "p-paragraph",
      kind: "line",
      limit: 40,
      label: both((t) => t.section),
      hint: both((t) => t.sectionHint),
    },
    {
      id: "p-mandate",
      kind: "line",
      limit: 300,
      label: both((t) => t.mandate),
      hint: both((t) => t.mandateHint),
      when: ifDelegate,
    },
    {
      id: "p-deciders",
      kind: "text",
      limit: 1000,
      label: both((t) => t.deciders),
      hint: both((t) => t.decidersHint),
      when: ifBoard,
    },
    {
      id: "p-left",
      kind: "text",
      limit: 1000,
      label: both((t) => t.leftForConflict),
      hint: both((t) => t.leftHint),
      when: ifBoard,
      optional: true,
    },
    { id: "p-rapporteur", kind: "line", limit: 200, label: both((t) => t.rapporteur) },
    {
      id: "p-present",
      kind: "text",
      limit: 1000,
      label: both((t) => t.present),
      hint: both((t) => t.presentHint),
      optional: true,
    },
    {
      id: "p-dissent",
      kind: "text",
      limit: 3000,
      label: both((t) => t.dissent),
      hint: both((t) => t.dissentHint),
      optional: true,
    },
    {
      id: "p-adjusted",
      kind: "day",
      label: both((t) => t.adjusted),
      hint: both((t) => t.laterHint),
      when: ifBoard,
      optional: true,
    },
    {
      id: "p-announced",
      kind: "day",
      label: both((t) => t.announced),
      hint: both((t) => t.laterHint),
      when: ifBoard,
      optional: true,
    },
    {
      id: "p-extract",
      kind: "line",
      limit: 200,
      label: both((t) => t.extract),
      hint: both((t) => t.extractHint),
      when: ifBoard,
      optional: true,
    },
  ],
} as const satisfies Section;
