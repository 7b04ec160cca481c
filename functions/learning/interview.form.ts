import { type AnswersOf, defineForm } from "../platform/forms/answers-of.ts";
import type { Words } from "../platform/forms/words.ts";
import { analysisLimits } from "./analysis.ts";
import { type Code, givenCodes } from "./codes.ts";
import { learningTexts } from "./learning.texts.ts";

type T = typeof learningTexts.sv | typeof learningTexts.en;
const both = (text: (t: T) => string): Words => ({ sv: text(learningTexts.sv), en: text(learningTexts.en) });

const form = <const Questions extends Parameters<typeof defineForm>[0]["sections"][number]["questions"]>(
  id: `p-${string}`,
  name: Words,
  questions: Questions,
) =>
  defineForm({
    ...{ format: 1, id, version: 1, for: "act", name, rules: [] },
    sections: [{ id: "p-section", slug: "intervju", name, questions }],
  });

/** An interview as it was written down, or as much of it as a page holds: a longer one is written as two. */
export const interviewForm = form(
  "p-interview",
  both((t) => t.interview),
  [
    { id: "p-day", kind: "day", label: both((t) => t.day) },
    { id: "p-asked", kind: "line", limit: 120, label: both((t) => t.asked), hint: both((t) => t.askedHint) },
    { id: "p-consent", kind: "line", limit: 300, label: both((t) => t.consent), hint: both((t) => t.consentHint) },
    {
      id: "p-text",
      kind: "text",
      limit: analysisLimits.text,
      label: both((t) => t.text),
      hint: both((t) => t.textHint),
    },
  ],
);
export type InterviewAnswers = AnswersOf<typeof interviewForm>;

/** Words of an interview, and what they are about. */
export const passageForm = (own: readonly Code[]) =>
  form(
    "p-passage",
    both((t) => t.mark),
    [
      {
        id: "p-words",
        kind: "text",
        limit: analysisLimits.words,
        label: both((t) => t.words),
        hint: both((t) => t.wordsHint),
      },
      {
        id: "p-codes",
        kind: "choices",
        label: both((t) => t.about),
        options: [
          ...givenCodes.map((id) => ({ id, label: both((t) => t.codes[id]) })),
          ...own.map(({ id, name }) => ({ id, label: { sv: name, en: name } })),
        ],
      },
    ],
  );

/** The authority's own codes. */
export const codesForm = form(
  "p-own-codes",
  both((t) => t.ownCodes),
  [
    {
      id: "p-codes",
      kind: "table",
      label: both((t) => t.ownCodes),
      hint: both((t) => t.ownCodesHint),
      optional: true,
      rows: { name: both((t) => t.code), least: 0, most: 30 },
      columns: [{ id: "p-name", kind: "line", limit: 60, label: both((t) => t.codeName) }],
      sums: false,
    },
  ],
);

/** Consent is taken back. */
export const withdrawForm = form(
  "p-withdraw",
  both((t) => t.withdraw),
  [{ id: "p-reason", kind: "text", limit: 500, label: both((t) => t.why), hint: both((t) => t.whyHint) }],
);
