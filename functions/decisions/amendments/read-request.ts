import type { CallFrame } from "../../calls/frames/frame.ts";
import type { CostAmounts, YearAmount } from "../../pilot/items/decision.ts";
import type { GoalTarget } from "../../pilot/items/goal-target.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { wholeAnswers } from "../../platform/forms/answers-of.ts";
import { answeredRows } from "../../platform/forms/computed.ts";
import type { Form, GivenRow } from "../../platform/forms/document.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { resolved } from "../../platform/forms/resolve.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { editKronor } from "../../vocabulary/ore.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { amountName } from "../decision.form.ts";
import { yearColumn } from "../decision-form-of.ts";
import { amendmentProblem } from "./amendment-problems.texts.ts";
import { type AmendmentRequest, amendmentRequestForm } from "./amendment-request.form.ts";
import { kindsRule } from "./cost-rules.ts";
import { type CostLines, costsIn, linesOfPilot, withCosts, yearsIn } from "./cost-table.ts";
import { targetGoals, targetRows, targetsIn, targetsRule, withTargets } from "./goal-targets.ts";
import { partRules } from "./part-rules.ts";

/** The form with a column for each year in which the call has money, and with the lines of the budget, where there is one. */
export const requestFormOf = (
  years: readonly { readonly year: number }[],
  lines: CostLines | undefined,
  targets: readonly GivenRow[],
): Form =>
  resolved(withTargets(withCosts(amendmentRequestForm, lines), targets), {
    years: years.map(({ year }) => yearColumn(year)),
  });

/** The amounts of a grant as they are typed; nothing is 0 in the years that have a frame. */
export const typedYears = (years: readonly YearAmount[], frames: readonly { readonly year: number }[]): Typed => ({
  ...Object.fromEntries(frames.map(({ year }) => [amountName(year), "0"])),
  ...Object.fromEntries(years.map(({ year, amountOre }) => [amountName(year), editKronor(amountOre)])),
});

/** What a request is for: as much of it as can be read. */
export type Requested = {
  readonly endDay?: LocalDay | undefined;
  readonly startDay?: LocalDay | undefined;
  readonly years?: readonly YearAmount[] | undefined;
  readonly costs?: readonly CostAmounts[] | undefined;
  readonly aim?: string | undefined;
  readonly targets?: readonly GoalTarget[] | undefined;
  readonly why?: string | undefined;
};

/** Of what a request is made. */
type Asking = Pick<Pilot, "call" | "applied" | "grantIfAny" | "submission" | "decisions">;

/** The form of a project. */
export const requestFormFor = (years: readonly { readonly year: number }[], pilot: Asking): Form =>
  requestFormOf(years, linesOfPilot(pilot), targetRows(targetGoals(pilot)));

/** What a request asks for, whether or not it could be sent today. */
export function requestedIn(typed: Typed, frames: readonly { readonly year: number }[], pilot: Asking): Requested {
  // as: kinds say what values are
  const answers = readForm(requestFormFor(frames, pilot), typed).answers as Partial<AmendmentRequest>;
  const years = yearsIn(answers["p-amounts"]);
  const targets = targetsIn(answers["p-targets"], targetGoals(pilot));
  return {
    endDay: answers["p-end-day"],
    startDay: answers["p-start-day"],
    ...(years.length > 0 ? { years } : {}),
    ...(answeredRows(answers["p-cost-amounts"]).length > 0
      ? { costs: costsIn(answers["p-cost-amounts"], pilot.call) }
      : {}),
    aim: answers["p-new-aim"],
    ...(targets.length > 0 ? { targets } : {}),
    why: answers["p-why"],
  };
}

type Bounds = { readonly pilot: Pilot; readonly frames: readonly CallFrame[]; readonly today: LocalDay };

/** A request as it is typed, held against the terms, the call and the frames; all that is wrong, each at its own control. */
export function readRequest(typed: Typed, bounds: Bounds, lang: Language): Read<AmendmentRequest> {
  const { pilot, frames } = bounds;
  const form = requestFormFor(frames, pilot);
  const reading = readForm(form, typed);
  const answers = reading.answers as Partial<AmendmentRequest>; // as: kinds say what values are
  const parts = answers["p-parts"] ?? [];
  const changes = { years: parts.includes("p-budget"), costs: parts.includes("p-costs") };
  const problems: readonly FormProblem[] = [
    ...reading.problems,
    ...partRules(answers, changes, reading, bounds),
    ...kindsRule(typed, pilot.call),
    ...(parts.includes("p-goals") ? targetsRule(answers["p-targets"], targetGoals(pilot)) : []),
  ];
  const value = wholeAnswers(amendmentRequestForm, { ...reading, problems });
  return value ? { ok: true, value } : { ok: false, problems: inWords(form, typed, problems, lang, amendmentProblem) };
}
