import type { Call } from "../../calls/call.ts";
import type { Answers, Row } from "../../platform/forms/answers.ts";
import type { Form, QuestionOf } from "../../platform/forms/document.ts";
import { isOpenRow, numberOf } from "../../platform/forms/kinds/grid.ts";
import { kindNamed } from "../../platform/forms/kinds/result-rows.ts";
import type { ResultKind } from "../../platform/forms/result-asks.ts";
import { answerAs, askedAs } from "../../platform/forms/role.ts";
import type { Words } from "../../platform/forms/words.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Decision, decisionNumber } from "../items/decision.ts";

/** What was to be reached, and from which day on; the first was agreed with the grant. */
export type Target = { readonly value: number; readonly since?: { readonly day: LocalDay; readonly decision: number } };

/** A result that a project is to have, as it was agreed. */
export type Goal = {
  /** The same in the application, in changes and in reports. */
  readonly id: string;
  readonly name: Words;
  readonly kind: ResultKind | undefined;
  readonly level: string | undefined;
  /** The goal that it leads to. */
  readonly leadsTo: string | undefined;
  readonly baseline: number | undefined;
  readonly unit: string;
  readonly source: string;
  /** The first agreed first; none of a result that has no figures. */
  readonly targets: readonly Target[];
};

type Asked = QuestionOf<"results">;

/** A row's name that no form has for a row that people add: reports and changes ask it as a given one. */
const goalId = (row: string): string => (isOpenRow(row) ? `own-${numberOf(row)}` : row);

const figure = (cell: Row["cells"][string] | undefined): number | undefined =>
  cell === undefined ? undefined : Number(cell);

function goalIn({ given }: Asked, { id, cells }: Row, lang: Language): Goal {
  const known = given.find((row) => row.id === id);
  const target = figure(cells["target"]);
  const leads = cells["leads"];
  return {
    id: goalId(id),
    name: known?.label ?? { [lang]: String(cells["name"] ?? "") },
    kind: known?.kind ?? kindNamed(cells["kind"]),
    level: typeof cells["level"] === "string" ? cells["level"] : undefined,
    leadsTo: typeof leads === "string" ? goalId(leads) : undefined,
    baseline: figure(cells["baseline"]),
    unit: String(cells["unit"] ?? ""),
    source: String(cells["source"] ?? ""),
    targets: target === undefined ? [] : [{ value: target }],
  };
}

/** The goals that an application says, in the order of its form. */
export function goalsAnswered(form: Form, answers: Answers, lang: Language = "sv"): readonly Goal[] {
  const question = askedAs(form, "goals");
  return question ? (answerAs(form, answers, "goals") ?? []).map((row) => goalIn(question, row, lang)) : [];
}

const changesOf = (decisions: readonly Decision[], id: string): readonly Target[] =>
  decisions.flatMap((made): readonly Target[] => {
    if (made.outcome !== "amended" || !made.goals?.granted) return [];
    const changed = made.goals.after?.find(({ goal }) => goal === id);
    return changed ? [{ value: Number(changed.target), since: { day: made.day, decision: decisionNumber(made) } }] : [];
  });

/** What goals are read from. */
export type Agreed = {
  readonly call: Pick<Call, "forms">;
  readonly submission: { readonly answers: Answers; readonly language: Language };
  readonly decisions: readonly Decision[];
};

/**
 * The goals of a project: what the granted application says, with each change of a target from the day it was decided.
 * Nothing of it is stored apart, so that it can never say otherwise than the application and the decisions do.
 */
export const agreedGoals = ({ call, submission, decisions }: Agreed): readonly Goal[] =>
  goalsAnswered(call.forms.application, submission.answers, submission.language).map((goal) => ({
    ...goal,
    targets: goal.targets.length === 0 ? [] : [...goal.targets, ...changesOf(decisions, goal.id)],
  }));

/** What is to be reached now. */
export const targetNow = ({ targets }: Pick<Goal, "targets">): number | undefined => targets.at(-1)?.value;

/** What was to be reached on a day. @example targetOn(goal, LocalDay.parse("2027-03-31")) // 20 */
export const targetOn = ({ targets }: Pick<Goal, "targets">, day: LocalDay): number | undefined =>
  targets.findLast(({ since }) => since === undefined || since.day <= day)?.value;

/** Whether a target says how far something has come: one of nothing, or of what was there, does not. */
const isTelling = (baseline: number | undefined, target: number | undefined): boolean =>
  target !== undefined && target !== 0 && target !== (baseline ?? 0);

/**
 * How much of the way from the baseline to the target has been gone, as a share; undefined where that says nothing.
 * @example shareReached({ baseline: 10, target: 20 }, 15) // 0.5
 */
export function shareReached(
  { baseline = 0, target }: { readonly baseline?: number | undefined; readonly target: number | undefined },
  value: number,
): number | undefined {
  return target !== undefined && isTelling(baseline, target) ? (value - baseline) / (target - baseline) : undefined;
}
