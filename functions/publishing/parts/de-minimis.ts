import { aboveCeiling, type DeMinimisRules, usualDeMinimis } from "../../calls/de-minimis.ts";
import type { Answers } from "../../platform/forms/answers.ts";
import type { Question, When } from "../../platform/forms/document.ts";
import { deMinimisTexts as t } from "./de-minimis.texts.ts";
import { numberIn, textIn } from "./part.ts";

/** Also where nothing is left out, and so nothing answered. */
const when: When = {
  any: [{ not: { question: "p-leaves", answered: true } }, { not: { question: "p-leaves", has: ["p-state-aid"] } }],
};

/** How a call's de minimis aid is held against its ceiling. Nobody need answer: the regulation's figures hold then. */
export const deMinimisQuestions: readonly Question[] = [
  {
    id: "p-aid-above",
    label: t.above,
    hint: t.aboveHint,
    kind: "choice",
    options: aboveCeiling.map((one) => ({ id: `p-${one}`, label: t.ways[one] })),
    optional: true,
    when,
  },
  {
    id: "p-aid-ceiling",
    label: t.ceiling,
    hint: t.ceilingHint,
    kind: "number",
    decimals: 0,
    least: 1,
    most: 10_000_000,
    unit: t.euro,
    optional: true,
    when,
  },
  {
    id: "p-aid-days",
    label: t.days,
    hint: t.daysHint,
    kind: "number",
    decimals: 0,
    least: 1,
    most: 100,
    optional: true,
    when,
  },
];

export const deMinimisAnswered = (rules: DeMinimisRules | undefined) =>
  rules && { "p-aid-above": `p-${rules.above}`, "p-aid-ceiling": rules.ceilingEuro, "p-aid-days": rules.entryDays };

/** The rules that were answered, the usual ones in the place of what was left empty; none where all was. */
export function deMinimisWritten(answers: Answers): DeMinimisRules | undefined {
  if (deMinimisQuestions.every(({ id }) => answers[id] === undefined)) return undefined;
  const above = aboveCeiling.find((one) => `p-${one}` === textIn(answers, "p-aid-above"));
  return {
    ceilingEuro: numberIn(answers, "p-aid-ceiling", usualDeMinimis.ceilingEuro),
    above: above ?? usualDeMinimis.above,
    entryDays: numberIn(answers, "p-aid-days", usualDeMinimis.entryDays),
  };
}
