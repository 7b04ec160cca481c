import type { Frame } from "../calls/frames/frame.ts";
import { type AnswersOf, defineForm } from "../platform/forms/answers-of.ts";
import type { Column } from "../platform/forms/document.ts";
import { resolved } from "../platform/forms/resolve.ts";
import { decisionTexts } from "./decision.texts.ts";

type T = typeof decisionTexts.sv | typeof decisionTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(decisionTexts.sv), en: text(decisionTexts.en) });

const ifGranted = { question: "p-outcome", has: ["p-granted"] };

/** The decider's form: either outcome in one form. The amounts have a column for each of the call's years. */
export const decisionForm = defineForm({
  format: 1,
  id: "p-decision",
  version: 1,
  for: "decision",
  name: both((t) => t.title),
  sections: [
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
          id: "p-conditions",
          kind: "text",
          limit: 5000,
          label: both((t) => t.conditions),
          hint: both((t) => t.conditionsHint),
          when: ifGranted,
        },
        {
          id: "p-basis",
          kind: "text",
          limit: 500,
          label: both((t) => t.legalBasis),
          hint: both((t) => t.legalBasisHint),
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
      ],
    },
    {
      id: "p-formal",
      slug: "beslutet",
      name: both((t) => t.allHeading),
      questions: [
        {
          id: "p-reasons",
          kind: "text",
          limit: 5000,
          label: both((t) => t.reasons),
          hint: both((t) => t.reasonsHint),
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
          id: "p-deciders",
          kind: "text",
          limit: 1000,
          label: both((t) => t.deciders),
          hint: both((t) => t.decidersHint),
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
      ],
    },
  ],
  rules: [],
});
export type DecisionAnswers = AnswersOf<typeof decisionForm>;

/** The control of what is granted for a year. */
export const amountName = (year: number | string): string => `p-amounts.p-row.${year}`;

const yearColumn = (year: number): Column => ({
  id: String(year),
  label: { sv: String(year), en: String(year) },
  kind: "amount",
});

/** The form with a column for each year that has a frame. */
export const decisionFormOf = (frames: readonly Pick<Frame, "year">[]) =>
  resolved(decisionForm, { years: frames.map(({ year }) => yearColumn(year)) });

const amountPattern = /^p-amounts\.p-row\.(\d{4})$/;

/** The form with the years that a post has amounts of, where nobody knows the call: to name what was typed. */
export function decisionFormTyped(names: readonly string[]) {
  const years = names.flatMap((name) => amountPattern.exec(name)?.[1] ?? []);
  return decisionFormOf([...new Set(years)].sort().map((year) => ({ year: Number(year) })));
}
