import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import { formalSection, groundSection } from "../decision-formal.form.ts";
import { aboveQuestion, aidQuestions } from "../state-aid/aid-questions.form.ts";
import { amendmentTexts } from "./amendment.texts.ts";
import { amendmentPartsTexts } from "./amendment-parts.texts.ts";

type T = typeof amendmentTexts.sv | typeof amendmentTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(amendmentTexts.sv), en: text(amendmentTexts.en) });

type P = typeof amendmentPartsTexts.sv | typeof amendmentPartsTexts.en;
const parts = (text: (t: P) => string) => ({ sv: text(amendmentPartsTexts.sv), en: text(amendmentPartsTexts.en) });

const answers = [
  { id: "p-granted", label: both((t) => t.partGranted) },
  { id: "p-refused", label: both((t) => t.partRefused) },
  { id: "p-none", label: both((t) => t.partNone) },
] as const;
const granted = (part: string) => ({ question: part, has: ["p-granted"] });
const refused = (part: string) => ({ question: part, has: ["p-refused"] });

const [group, sector, read, register, reader, above] = aidQuestions;
const ofHolder = granted("p-holder");
/** What de minimis aid asks of the new holder's undertaking, as it asks of an applicant's. */
const aidOfHolder = [
  { ...group, when: ofHolder },
  { ...sector, when: ofHolder },
  { ...read, when: ofHolder },
  { ...register, when: ofHolder },
  { ...reader, when: ofHolder },
  { ...above, when: ofHolder },
] as const;

/** What is asked only where the holder is to change, and of that only where the grant is de minimis aid. */
export const holderQuestions: readonly string[] = ["p-holder", "p-holder-why"];
export const aidOfHolderQuestions = (mayExceed: boolean): readonly string[] =>
  aidOfHolder.flatMap(({ id }) => (id === aboveQuestion && !mayExceed ? [] : [id]));

/** The form of officer and decider for an amendment: an answer for each part, and what every decision says. */
export const amendmentForm = defineForm({
  format: 1,
  id: "p-amendment",
  version: 1,
  for: "decision",
  name: both((t) => t.title),
  sections: [
    {
      id: "p-what",
      slug: "andring",
      name: both((t) => t.partsHeading),
      lead: both((t) => t.partsLead),
      questions: [
        {
          id: "p-holder",
          kind: "choice",
          optional: true,
          label: both((t) => t.parts.holder),
          hint: parts((t) => t.holderHint),
          options: [answers[0], answers[1]],
        },
        ...aidOfHolder,
        {
          id: "p-holder-why",
          kind: "text",
          limit: 2000,
          label: both((t) => t.whyRefused),
          when: refused("p-holder"),
        },
        { id: "p-period", kind: "choice", label: both((t) => t.parts.period), options: [...answers] },
        { id: "p-end-day", kind: "day", label: both((t) => t.newEndDay), when: granted("p-period") },
        {
          id: "p-period-why",
          kind: "text",
          limit: 2000,
          label: both((t) => t.whyRefused),
          when: refused("p-period"),
        },
        { id: "p-start", kind: "choice", label: both((t) => t.parts.start), options: [...answers] },
        {
          id: "p-start-day",
          kind: "day",
          label: parts((t) => t.newStartDay),
          hint: parts((t) => t.newStartDayHint),
          when: granted("p-start"),
        },
        {
          id: "p-start-why",
          kind: "text",
          limit: 2000,
          label: both((t) => t.whyRefused),
          when: refused("p-start"),
        },
        { id: "p-budget", kind: "choice", label: both((t) => t.parts.budget), options: [...answers] },
        {
          id: "p-amounts",
          kind: "table",
          label: both((t) => t.newAmounts),
          hint: both((t) => t.newAmountsHint),
          when: granted("p-budget"),
          rows: [{ id: "p-row", label: both((t) => t.amountRow) }],
          columns: { from: "years" },
          sums: true,
        },
        {
          id: "p-budget-why",
          kind: "text",
          limit: 2000,
          label: both((t) => t.whyRefused),
          when: refused("p-budget"),
        },
        { id: "p-costs", kind: "choice", label: both((t) => t.parts.costs), options: [...answers] },
        {
          id: "p-cost-amounts",
          kind: "table",
          label: parts((t) => t.newCosts),
          hint: parts((t) => t.newCostsHint),
          when: granted("p-costs"),
          rows: { from: "categories" },
          columns: { from: "years" },
          sums: true,
        },
        {
          id: "p-costs-why",
          kind: "text",
          limit: 2000,
          label: both((t) => t.whyRefused),
          when: refused("p-costs"),
        },
        { id: "p-aim", kind: "choice", label: both((t) => t.parts.aim), options: [...answers] },
        { id: "p-new-aim", kind: "text", limit: 3000, label: both((t) => t.newAim), when: granted("p-aim") },
        { id: "p-aim-why", kind: "text", limit: 2000, label: both((t) => t.whyRefused), when: refused("p-aim") },
        { id: "p-goals", kind: "choice", label: both((t) => t.parts.goals), options: [...answers] },
        {
          id: "p-targets",
          kind: "table",
          label: parts((t) => t.newTargets),
          hint: parts((t) => t.newTargetsHint),
          when: granted("p-goals"),
          rows: [{ id: "p-row", label: parts((t) => t.targetRowName) }],
          columns: [{ id: "p-target", label: parts((t) => t.target), kind: "number", decimals: 2 }],
          sums: false,
        },
        { id: "p-goals-why", kind: "text", limit: 2000, label: both((t) => t.whyRefused), when: refused("p-goals") },
      ],
    },
    groundSection({ reasons: both((t) => t.reasonsHint), basis: both((t) => t.legalBasisHint) }),
    formalSection,
  ],
  rules: [],
});
export type AmendmentAnswers = AnswersOf<typeof amendmentForm>;
