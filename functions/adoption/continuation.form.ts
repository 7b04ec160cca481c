import { defineForm } from "../platform/forms/answers-of.ts";
import { continuationTexts } from "./continuation.texts.ts";
import type { Goal } from "./goal.ts";

type T = typeof continuationTexts.sv | typeof continuationTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(continuationTexts.sv), en: text(continuationTexts.en) });

const goalColumn = (goals: readonly Goal[]) => {
  const named = { id: "p-goal", label: both((t) => t.goal) } as const;
  if (goals.length === 0) return { ...named, kind: "line", limit: 300 } as const;
  return { ...named, kind: "choice", options: goals.map(({ id, name }) => ({ id: `p-${id}`, label: name })) } as const;
};

/** What is decided about going on: the value to each of the programme's goals, and what that rests on. */
export const continuationForm = (goals: readonly Goal[], isAgain: boolean) =>
  defineForm({
    format: 1,
    id: "p-continuation",
    version: 1,
    for: "act",
    name: both((t) => t.title),
    sections: [
      {
        id: "p-section",
        slug: "fortsattning",
        name: both((t) => t.title),
        questions: [
          {
            id: "p-outcome",
            kind: "choice",
            label: both((t) => t.outcome),
            options: [
              { id: "p-ordinary", label: both((t) => t.outcomes.ordinary) },
              { id: "p-further", label: both((t) => t.outcomes.further) },
              { id: "p-end", label: both((t) => t.outcomes.end) },
            ],
          },
          {
            id: "p-values",
            kind: "table",
            label: both((t) => t.values),
            hint: both((t) => t.valuesHint),
            rows: { name: both((t) => t.goal), least: 1, most: 20 },
            columns: [
              goalColumn(goals),
              { id: "p-value", kind: "text", limit: 1500, label: both((t) => t.value) },
              { id: "p-evidence", kind: "text", limit: 1500, label: both((t) => t.evidence) },
            ],
            sums: false,
          },
          { id: "p-reasons", kind: "text", limit: 3000, label: both((t) => t.reasons), optional: true },
          {
            id: "p-decider",
            kind: "line",
            limit: 150,
            label: both((t) => t.decider),
            hint: both((t) => t.deciderHint),
          },
          { id: "p-day", kind: "day", label: both((t) => t.day) },
          {
            id: "p-again",
            kind: "text",
            limit: 500,
            label: both((t) => t.again),
            ...(isAgain ? {} : { optional: true as const }),
          },
        ],
      },
    ],
    rules: [],
  });
