import { type Agreed, agreedGoals, type Goal, targetNow } from "../../pilot/goals/goals.ts";
import type { GoalTarget } from "../../pilot/items/goal-target.ts";
import type { FormProblem, Value } from "../../platform/forms/answers.ts";
import { answeredRows } from "../../platform/forms/computed.ts";
import type { Form, GivenRow, Question } from "../../platform/forms/document.ts";
import { formatNumber, numberRules } from "../../platform/forms/kinds/number.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { type Language, languages } from "../../vocabulary/language.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { amendmentPartsTexts } from "./amendment-parts.texts.ts";

/** The table of targets in the forms of amendments. */
const targetTable = "p-targets";
const column = "p-target";
/** What of a form is about the goals. */
const ofGoals: ReadonlySet<string> = new Set(["p-goals", targetTable, "p-goals-why"]);

const targetName = (goal: string): string => `${targetTable}.${goal}.${column}`;

/** The goals of a project whose targets can be changed: those that have one. */
export const targetGoals = ({ call, submission, decisions }: Agreed): readonly Goal[] =>
  agreedGoals({ call, submission, decisions }).filter((goal) => targetNow(goal) !== undefined);

const said = (target: string | number, unit: string, lang: Language): string =>
  [formatNumber(target, lang), unit].filter((part) => part !== "").join(" ");

/** Each goal as a row, with what is to be reached now. */
export const targetRows = (goals: readonly Goal[]): readonly GivenRow[] =>
  goals.map((goal) => ({
    id: goal.id,
    label: goal.name,
    hint: Object.fromEntries(
      languages.map((lang) => [lang, amendmentPartsTexts[lang].targetNow(said(targetNow(goal) ?? 0, goal.unit, lang))]),
    ),
  }));

const cellPattern = /^p-targets\.([^.]+)\.p-target$/;
/** The rows that a post has targets of, where nobody knows the case. */
export const targetsTyped = (names: readonly string[]): readonly GivenRow[] =>
  names.flatMap((name) => cellPattern.exec(name)?.[1] ?? []).map((id) => ({ id, label: { sv: id } }));

function withRows(question: Question, rows: readonly GivenRow[]): Question {
  if (question.kind === "choices" && rows.length === 0)
    return { ...question, options: question.options.filter(({ id }) => id !== "p-goals") };
  return question.kind === "table" && question.id === targetTable ? { ...question, rows: [...rows] } : question;
}

/** The form with the project's goals in their place; without all that is about them where there are none. */
export const withTargets = (form: Form, rows: readonly GivenRow[]): Form => ({
  ...form,
  sections: form.sections.map((section) => ({
    ...section,
    questions: section.questions
      .filter(({ id }) => rows.length > 0 || !ofGoals.has(id))
      .map((question) => withRows(question, rows)),
  })),
});

/** The targets as they are now, as they are typed. */
export const typedTargets = (goals: readonly Goal[]): Typed =>
  Object.fromEntries(
    goals.map((goal) => [targetName(goal.id), numberRules.write(String(targetNow(goal) ?? 0), asked)]),
  );
const asked = { kind: "number", decimals: 2 } as Parameters<typeof numberRules.write>[1]; // as: a figure is written alike whoever asks

const named = ({ id, name, unit }: Goal, target: string): GoalTarget => ({
  ...{ goal: id, name: wordsIn(name, "sv"), target },
  ...(unit === "" ? {} : { unit }),
});

/** The targets that change, as they are now. */
export const targetsBefore = (goals: readonly Goal[], after: readonly GoalTarget[]): GoalTarget[] =>
  goals
    .filter(({ id }) => after.some(({ goal }) => goal === id))
    .map((goal) => named(goal, String(targetNow(goal) ?? 0)));

/** The targets that an answer changes. */
export function targetsIn(answer: Value | undefined, goals: readonly Goal[]): GoalTarget[] {
  const typed = new Map(answeredRows(answer).map(({ id, cells }) => [id, cells[column]]));
  return goals.flatMap((goal) => {
    const target = typed.get(goal.id);
    return target === undefined || Number(target) === targetNow(goal) ? [] : [named(goal, String(target))];
  });
}

/** A change of what is to be reached changes something. */
export function targetsRule(answer: Value | undefined, goals: readonly Goal[]): readonly FormProblem[] {
  const [first] = goals;
  const isWhole = answeredRows(answer).length === goals.length;
  return first && isWhole && targetsIn(answer, goals).length === 0
    ? [{ field: targetName(first.id), code: "targets-same" }]
    : [];
}

type Changed = { readonly before: readonly GoalTarget[]; readonly after?: readonly GoalTarget[] | undefined };

/** Each target that changes, from what to what. */
export const targetsInWords = ({ before, after = [] }: Changed, lang: Language): readonly string[] =>
  after.map(({ goal, name, unit = "", target }) => {
    const was = before.find((one) => one.goal === goal)?.target ?? "";
    return amendmentPartsTexts[lang].targetRow(name, said(was, unit, lang), said(target, unit, lang));
  });
