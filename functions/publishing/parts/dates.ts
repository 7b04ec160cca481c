import type { CallInWork } from "../../calls/call.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { type Ore, ore } from "../../vocabulary/ore.ts";
import { partTexts } from "../publishing-forms.texts.ts";
import { momentAnswered, momentIn, momentProblems, timeQuestion } from "./moments.ts";
import { answered, numberIn, openRows, type Part, rowsIn } from "./part.ts";

const t = partTexts.dates;

/** When the call opens and closes, for which years it is, and what it may grant in each. */
export const datesPart: Part = {
  form: defineForm({
    format: 1,
    id: "p-call-dates",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-dates",
        name: t.name,
        slug: "datum",
        questions: [
          { id: "p-opens", label: t.opens, hint: t.opensHint, kind: "day", optional: true },
          timeQuestion("opens"),
          { id: "p-closes", label: t.closes, hint: t.closesHint, kind: "day", optional: true },
          timeQuestion("closes"),
          { id: "p-months", label: t.months, kind: "number", decimals: 0, least: 1, most: 60, unit: t.monthsUnit },
          {
            id: "p-frames",
            label: t.frames,
            hint: t.framesHint,
            kind: "table",
            optional: true,
            rows: { name: t.year, least: 0, most: 10 },
            columns: [
              { id: "p-year", label: t.year, kind: "number", decimals: 0, least: 2000, most: 2100 },
              { id: "p-amount", label: t.amount, kind: "amount", least: ore(0), optional: true },
            ],
            sums: false,
          },
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ opensAt, closesAt, maximumMonths, years, frames }) => {
    const all = [...new Set([...years, ...frames.map(({ year }) => year)])].sort((a, b) => a - b);
    return answered({
      ...momentAnswered("opens", opensAt),
      ...momentAnswered("closes", closesAt),
      "p-months": maximumMonths,
      "p-frames":
        all.length === 0
          ? undefined
          : openRows(all, (year) => ({
              "p-year": year,
              "p-amount": frames.find((frame) => frame.year === year)?.amountOre,
            })),
    });
  },

  withAnswers: ({ opensAt, closesAt, ...call }, answers): CallInWork => {
    const opens = momentIn("opens", answers, opensAt);
    const closes = momentIn("closes", answers, closesAt);
    const rows = rowsIn(answers, "p-frames").map(({ cells }) => ({ year: cells["p-year"], amount: cells["p-amount"] }));
    return {
      ...call,
      ...(opens ? { opensAt: opens } : {}),
      ...(closes ? { closesAt: closes } : {}),
      maximumMonths: numberIn(answers, "p-months", call.maximumMonths),
      years: rows.map(({ year }) => Number(year)),
      frames: rows.flatMap(
        ({ year, amount }) => (typeof amount === "number" ? [{ year: Number(year), amountOre: amount as Ore }] : []), // as: an amount is read as öre
      ),
    };
  },

  problems: (answers) => {
    const seen = new Set<unknown>();
    const years = rowsIn(answers, "p-frames").flatMap(({ id, cells }): FormProblem[] => {
      const year = cells["p-year"];
      if (!seen.has(year)) {
        seen.add(year);
        return [];
      }
      return [{ field: `p-frames.${id}.p-year`, code: "year-twice", facts: { year: String(year) } }];
    });
    return [...momentProblems(answers), ...years];
  },
};
