import { aidTexts } from "./aid.texts.ts";

const both = (text: (t: typeof aidTexts.sv | typeof aidTexts.en) => string) => ({
  sv: text(aidTexts.sv),
  en: text(aidTexts.en),
});
const when = {
  all: [
    { question: "p-outcome", has: ["p-granted"] },
    { question: "p-aid", has: ["p-de-minimis"] },
  ],
};

/** What only a call that lets grants go above the ceiling asks. */
export const aboveQuestion = "p-aid-above";

/** What de minimis aid asks of a decision besides: to whom it counts, and what the register says. */
export const aidQuestions = [
  {
    id: "p-aid-group",
    kind: "text",
    limit: 500,
    label: both((t) => t.group),
    hint: both((t) => t.groupHint),
    when,
    optional: true,
  },
  {
    id: "p-aid-sector",
    kind: "line",
    limit: 10,
    label: both((t) => t.sector),
    hint: both((t) => t.sectorHint),
    when,
  },
  { id: "p-aid-read", kind: "day", label: both((t) => t.registerDay), when },
  {
    id: "p-aid-register",
    kind: "number",
    decimals: 2,
    least: 0,
    unit: both((t) => t.euro),
    label: both((t) => t.registerSum),
    hint: both((t) => t.registerSumHint),
    when,
  },
  { id: "p-aid-reader", kind: "line", limit: 120, label: both((t) => t.registerBy), when },
  {
    id: aboveQuestion,
    kind: "text",
    limit: 1000,
    label: both((t) => t.above),
    hint: both((t) => t.aboveHint),
    when,
    optional: true,
  },
] as const;

export const aidQuestionIds: readonly string[] = aidQuestions.map(({ id }) => id);
