import type { CostAmounts, DecisionMade, DecisionOf } from "../../pilot/items/decision.ts";
import { plannedCosts } from "../../pilot/planned-costs.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { wholeAnswers } from "../../platform/forms/answers-of.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { dayOf, type Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import type { DecisionBasis } from "../decision-basis.store.ts";
import { formFor } from "../decision-form-of.ts";
import { dayRule, minutesRule, namesRule } from "../decision-rules.ts";
import { besideOf } from "../open-draft.ts";
import { type Delegate, formalOf, type ReadDecision } from "../read-decision.ts";
import type { AmendedPart } from "./amendment.texts.ts";
import { type AmendmentAnswers, amendmentForm } from "./amendment-decision.form.ts";
import { amendmentProblem } from "./amendment-problems.texts.ts";
import { kindsRule } from "./cost-rules.ts";
import { costsIn, yearsIn } from "./cost-table.ts";
import { targetGoals, targetsBefore, targetsIn, targetsRule } from "./goal-targets.ts";
import { holderPart, holderRule } from "./holder-part.ts";
import { partRules } from "./part-rules.ts";
import { type Requested, requestedIn } from "./read-request.ts";

/** The questions about each part of the terms. */
export const partQuestions = ["p-period", "p-start", "p-budget", "p-costs", "p-aim", "p-goals"] as const;
/** The parts that few amendments are about: a draft of before they were asked about says nothing of them, and means none. */
export const rarely = ["p-start", "p-costs", "p-goals"] as const;

const withoutRare = (typed: Typed): Typed => ({
  ...Object.fromEntries(rarely.map((part) => [part, "p-none"])),
  ...typed,
});

/** An amendment changes or refuses something. */
function somethingRule(answers: Partial<AmendmentAnswers>, asked: ReadonlySet<string>): readonly FormProblem[] {
  const given = partQuestions.filter((part) => asked.has(part)).map((part) => answers[part]);
  return given.every((answer) => answer === "p-none") ? [{ field: "p-period", code: "nothing-amended" }] : [];
}

/** What a part says that is not "no change was asked for". */
function answerTo(answers: AmendmentAnswers, part: (typeof partQuestions)[number]) {
  const answer = answers[part];
  if (answer === "p-granted") return { granted: true } as const;
  return answer === "p-refused" ? ({ granted: false, why: answers[`${part}-why`] } as const) : undefined;
}

type Amended = DecisionOf<"amended">;

/** A budget as a decision keeps it. */
const kept = (costs: ReturnType<typeof plannedCosts>): CostAmounts[] =>
  costs.map(({ categoryId, amounts }) => ({ categoryId, amounts: { ...amounts } }));

/** A part that is answered, with what it was before, and what it becomes or was asked to become. */
const answered = <B, V>(answer: ReturnType<typeof answerTo>, before: B, after: V | undefined) =>
  answer && { ...answer, before, ...(after === undefined ? {} : { after }) };

/** The parts that whole answers make. */
function partsOf(
  answers: AmendmentAnswers,
  pilot: DecisionBasis["pilot"],
  asked: Requested,
): Omit<Pick<Amended, AmendedPart>, "holder"> {
  const { grant, call, applied, grantIfAny } = pilot;
  const goals = targetGoals(pilot);
  const granted = (part: (typeof partQuestions)[number]) => answers[part] === "p-granted";
  const years = granted("p-budget") ? yearsIn(answers["p-amounts"]) : asked.years;
  const costs = granted("p-costs") ? costsIn(answers["p-cost-amounts"], call) : asked.costs && [...asked.costs];
  const aim = answerTo(answers, "p-aim");
  const aimed = granted("p-aim") ? answers["p-new-aim"] : asked.aim;
  const targets = granted("p-goals") ? targetsIn(answers["p-targets"], goals) : asked.targets && [...asked.targets];
  const endDay = granted("p-period") ? answers["p-end-day"] : asked.endDay;
  const startDay = granted("p-start") ? answers["p-start-day"] : asked.startDay;
  return known({
    period: answered(answerTo(answers, "p-period"), grant.endDay, endDay),
    start: answered(answerTo(answers, "p-start"), grant.startDay, startDay),
    budget: answered(
      answerTo(answers, "p-budget"),
      grant.years,
      years?.filter(({ amountOre }) => amountOre > 0),
    ),
    costs: answered(answerTo(answers, "p-costs"), kept(plannedCosts({ applied, grantIfAny })), costs),
    aim: aim && { ...aim, ...(aimed ? { after: aimed } : {}) },
    goals: answered(answerTo(answers, "p-goals"), targetsBefore(goals, targets ?? []), targets),
  });
}

/** The parts that are there: what was not asked about is left out, and not stored as nothing. */
const known = <T extends object>(parts: T) =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as {
    [P in keyof T]?: Exclude<T[P], undefined>;
  }; // as: without those that are undefined

/** An amendment as it is typed, held against the terms of today, the call and the frames as they are now. */
export function readAmendment(
  written: Typed,
  basis: DecisionBasis,
  now: Instant,
  lang: Language,
  delegate?: Delegate,
): ReadDecision {
  const { pilot, frames } = basis;
  const typed = withoutRare(written);
  const form = formFor(frames, pilot);
  const reading = readForm(form, typed);
  const answers = reading.answers as Partial<AmendmentAnswers>; // as: kinds say what values are
  const today = dayOf(now);
  const changes = { years: answers["p-budget"] === "p-granted", costs: answers["p-costs"] === "p-granted" };
  const { request, takeover } = besideOf(pilot) ?? {};
  const problems: readonly FormProblem[] = [
    ...reading.problems,
    // A decision on a change of holder answers that, whatever else it says.
    ...(takeover === undefined ? somethingRule(answers, reading.visible) : []),
    ...holderRule(answers, basis, today),
    ...partRules(answers, changes, reading, { pilot, frames, today }),
    ...kindsRule(typed, pilot.call),
    ...(answers["p-goals"] === "p-granted" ? targetsRule(answers["p-targets"], targetGoals(pilot)) : []),
    ...dayRule(answers["p-day"], { pilot }, today),
    ...namesRule(answers),
    ...minutesRule(answers, today),
  ];
  const whole = wholeAnswers(amendmentForm, { ...reading, problems });
  const asked = pilot.amendments.find(({ number }) => number === request);
  const made: DecisionMade | undefined = whole && {
    outcome: "amended",
    ...formalOf(whole, { delegate, lang }),
    ...(request ? { request } : {}),
    ...holderPart(whole, basis),
    ...partsOf(whole, pilot, asked ? requestedIn(asked.typed, frames, pilot) : {}),
  };
  return {
    amounts: [],
    problems: inWords(form, typed, problems, lang, amendmentProblem),
    made,
    change: undefined,
  };
}
