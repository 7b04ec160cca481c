import type { CallInWork } from "../../calls/call.ts";
import { type EvaluationPlan, longTermYears, mostStages } from "../../calls/evaluation-plan.ts";
import type { Answers, FormProblem } from "../../platform/forms/answers.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { partIdOf } from "../../platform/forms/ids.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { languageNames } from "../publishing-forms.texts.ts";
import { evaluatingTexts as t } from "./evaluating.texts.ts";
import {
  answered,
  inEach,
  numberIn,
  openRows,
  type Part,
  rowsIn,
  textIn,
  wordsAnswered,
  wordsWritten,
} from "./part.ts";

const usualDays = 30;
const has = (option: string) => ({ question: "p-occasions", has: [option] });
const chosenIn = (answers: Answers, id: string): readonly string[] => {
  const value = answers[id];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
};

/** The goal's question keeps its id through all versions: it follows from its words. */
const goalId = (name: Readonly<Record<string, string>>) => partIdOf(`goal ${wordsIn(name, "sv")}`);
/** As the plan of a new call has a programme's goals. */
export const goalOf = (name: Record<string, string>) => ({ id: goalId(name), name });

const goalsIn = (answers: Answers) =>
  rowsIn(answers, "p-goals").flatMap(({ cells }) => {
    const name = wordsWritten(cells, "p-goal");
    return name ? [goalOf(name)] : [];
  });

function stagesIn(answers: Answers): EvaluationPlan["stages"] {
  const days = rowsIn(answers, "p-ends").flatMap(({ cells }) => LocalDay.safeParse(cells["p-end"]).data ?? []);
  const number = answers["p-number"];
  return {
    by: textIn(answers, "p-by") === "p-officer" ? "officer" : "holder",
    days: typeof number === "number" ? [] : [...new Set(days)].toSorted(),
    ...(typeof number === "number" ? { number } : {}),
    ...(answers["p-joined"] === undefined ? {} : { joined: true }),
  };
}

/** The plan that was answered; none where nothing is asked for and no goal is named. */
function planIn(answers: Answers): EvaluationPlan | undefined {
  const asked = chosenIn(answers, "p-occasions");
  const goals = goalsIn(answers);
  if (asked.length === 0 && goals.length === 0) return undefined;
  const years = chosenIn(answers, "p-years").map((id) => Number(id.replace("p-years-", "")));
  const stages = asked.includes("p-stage") ? stagesIn(answers) : undefined;
  return {
    answerDays: numberIn(answers, "p-days", usualDays),
    ...(stages ? { stages } : {}),
    ...(asked.includes("p-self") ? { self: true } : {}),
    ...(asked.includes("p-external") ? { external: { monthsBefore: numberIn(answers, "p-months", 0) } } : {}),
    ...(asked.includes("p-long-term") ? { longTermYears: years } : {}),
    ...(goals.length > 0 ? { goals } : {}),
  };
}

/** A goal that stands there twice would be one question. */
function goalProblems(answers: Answers): readonly FormProblem[] {
  const rows = rowsIn(answers, "p-goals");
  return rows.flatMap(({ id, cells }, place) => {
    const name = textIn(cells, "p-goal-sv");
    const before = rows.slice(0, place).some((row) => name !== "" && textIn(row.cells, "p-goal-sv") === name);
    return before ? [{ field: `p-goals.${id}.p-goal-sv`, code: "goal-twice" }] : [];
  });
}

/** Which evaluations the call asks of its pilots, when, and of whom. */
export const evaluatingPart: Part = {
  form: defineForm({
    format: 1,
    id: "p-call-evaluating",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-evaluating",
        name: t.name,
        slug: "utvarderingar",
        questions: [
          {
            ...{ id: "p-occasions", label: t.occasions, hint: t.occasionsHint, kind: "choices", optional: true },
            options: [
              { id: "p-stage", label: t.stage },
              { id: "p-self", label: t.self },
              { id: "p-external", label: t.external },
              { id: "p-long-term", label: t.longTerm },
            ],
          },
          {
            ...{ id: "p-days", label: t.days, kind: "number", decimals: 0, least: 7, most: 180, unit: t.daysUnit },
            when: { question: "p-occasions", answered: true },
          },
          {
            ...{ id: "p-by", label: t.by, kind: "choice", when: has("p-stage") },
            options: [
              { id: "p-holder", label: t.holder },
              { id: "p-officer", label: t.officer },
            ],
          },
          {
            ...{ id: "p-number", label: t.number, hint: t.numberHint, kind: "number", decimals: 0, optional: true },
            ...{ least: 1, most: mostStages, when: has("p-stage") },
          },
          {
            ...{ id: "p-ends", label: t.ends, hint: t.endsHint, kind: "table", optional: true, when: has("p-stage") },
            rows: { name: t.end, least: 0, most: mostStages },
            columns: [{ id: "p-end", label: t.endDay, kind: "day" }],
            sums: false,
          },
          {
            ...{ id: "p-joined", label: t.joined, kind: "choices", optional: true, when: has("p-stage") },
            options: [{ id: "p-with-final", label: t.joinedText }],
          },
          {
            ...{ id: "p-months", label: t.months, kind: "number", decimals: 0, least: 0, most: 36, unit: t.monthsUnit },
            when: has("p-external"),
          },
          {
            ...{ id: "p-years", label: t.years, kind: "choices", when: has("p-long-term") },
            options: longTermYears.map((years) => ({ id: `p-years-${years}`, label: t.year(years) })),
          },
          {
            ...{ id: "p-goals", label: t.goals, hint: t.goalsHint, kind: "table", optional: true },
            rows: { name: t.goal, least: 0, most: 60 },
            columns: inEach((lang) => ({
              ...{ id: `p-goal-${lang}`, label: languageNames.of(t.goal, lang), kind: "line" as const, limit: 300 },
              ...(lang === "sv" ? {} : { optional: true as const }),
            })),
            sums: false,
          },
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ evaluationPlan: plan }) => {
    if (!plan) return {};
    const { stages, self, external, longTermYears: years, goals = [], answerDays } = plan;
    const asked = [
      ...(stages ? ["p-stage"] : []),
      ...(self ? ["p-self"] : []),
      ...(external ? ["p-external"] : []),
      ...(years ? ["p-long-term"] : []),
    ];
    return answered({
      ...(asked.length > 0 ? { "p-occasions": asked, "p-days": answerDays } : {}),
      "p-by": stages && `p-${stages.by}`,
      "p-number": stages?.number,
      "p-ends": stages && stages.days.length > 0 ? openRows(stages.days, (day) => ({ "p-end": day })) : undefined,
      "p-joined": stages?.joined && ["p-with-final"],
      "p-months": external?.monthsBefore,
      "p-years": years && years.length > 0 ? years.map((one) => `p-years-${one}`) : undefined,
      "p-goals": goals.length > 0 ? openRows(goals, ({ name }) => wordsAnswered("p-goal", name)) : undefined,
    });
  },

  withAnswers: ({ evaluationPlan: _, ...call }: CallInWork, answers) => {
    const evaluationPlan = planIn(answers);
    return { ...call, ...(evaluationPlan ? { evaluationPlan } : {}) };
  },

  problems: goalProblems,
};
