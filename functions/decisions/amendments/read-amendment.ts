import type { DecisionMade, DecisionOf } from "../../pilot/items/decision.ts";
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
import { type AmendmentAnswers, amendmentForm } from "./amendment-decision.form.ts";
import { amendmentProblem } from "./amendment-problems.texts.ts";
import { budgetRule, periodRule } from "./amendment-rules.ts";
import { type Requested, requestedIn, yearsIn } from "./read-request.ts";

const parts = ["p-period", "p-budget", "p-aim"] as const;

/** An amendment changes or refuses something. */
function somethingRule(answers: Partial<AmendmentAnswers>): readonly FormProblem[] {
  const given = parts.map((part) => answers[part]);
  return given.every((answer) => answer === "p-none") ? [{ field: "p-period", code: "nothing-amended" }] : [];
}

/** What a part says that is not "no change was asked for". */
function answerTo(answers: AmendmentAnswers, part: (typeof parts)[number]) {
  const answer = answers[part];
  if (answer === "p-granted") return { granted: true } as const;
  return answer === "p-refused" ? ({ granted: false, why: answers[`${part}-why`] } as const) : undefined;
}

type Amended = DecisionOf<"amended">;

/** The parts that whole answers make, each with what it was before, and what it becomes or was asked to become. */
function partsOf(
  answers: AmendmentAnswers,
  { grant }: DecisionBasis["pilot"],
  asked: Requested,
): Pick<Amended, "period" | "budget" | "aim"> {
  const [period, budget, aim] = [
    answerTo(answers, "p-period"),
    answerTo(answers, "p-budget"),
    answerTo(answers, "p-aim"),
  ];
  const endDay = period?.granted ? answers["p-end-day"] : asked.endDay;
  const years = budget?.granted ? yearsIn(answers["p-amounts"]) : asked.years;
  const text = aim?.granted ? answers["p-new-aim"] : asked.aim;
  return {
    ...(period ? { period: { ...period, before: grant.endDay, ...(endDay ? { after: endDay } : {}) } } : {}),
    ...(budget
      ? {
          budget: {
            ...budget,
            before: grant.years,
            ...(years ? { after: years.filter(({ amountOre }) => amountOre > 0) } : {}),
          },
        }
      : {}),
    ...(aim ? { aim: { ...aim, ...(text ? { after: text } : {}) } } : {}),
  };
}

/** An amendment as it is typed, held against the terms of today, the call and the frames as they are now. */
export function readAmendment(
  typed: Typed,
  { pilot, frames }: DecisionBasis,
  now: Instant,
  lang: Language,
  delegate?: Delegate,
): ReadDecision {
  const form = formFor(frames, pilot);
  const reading = readForm(form, typed);
  const answers = reading.answers as Partial<AmendmentAnswers>; // as: kinds say what values are
  const terms = { pilot, frames, today: dayOf(now) };
  const isRead = !reading.problems.some(({ field }) => field.startsWith("p-amounts"));
  const endDay = answers["p-end-day"];
  const problems: readonly FormProblem[] = [
    ...reading.problems,
    ...somethingRule(answers),
    ...periodRule(endDay, terms),
    ...(answers["p-budget"] === "p-granted" && isRead
      ? budgetRule(yearsIn(answers["p-amounts"]), terms, endDay ?? pilot.grant.endDay)
      : []),
    ...dayRule(answers["p-day"], { pilot }, terms.today),
    ...namesRule(answers),
    ...minutesRule(answers, terms.today),
  ];
  const whole = wholeAnswers(amendmentForm, { ...reading, problems });
  const { request } = besideOf(pilot) ?? {};
  const asked = pilot.amendments.find(({ number }) => number === request);
  const made: DecisionMade | undefined = whole && {
    outcome: "amended",
    ...formalOf(whole, { delegate, lang }),
    ...(request ? { request } : {}),
    ...partsOf(whole, pilot, asked ? requestedIn(asked.typed, frames) : {}),
  };
  return {
    amounts: [],
    problems: inWords(form, typed, problems, lang, amendmentProblem),
    made,
    change: undefined,
  };
}
