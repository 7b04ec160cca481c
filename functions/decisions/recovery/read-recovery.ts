import type { DecisionMade } from "../../pilot/items/decision.ts";
import { openRecovery } from "../../pilot/items/recovery.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { wholeAnswers } from "../../platform/forms/answers-of.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { dayOf, type Instant, type LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import type { DecisionBasis } from "../decision-basis.store.ts";
import { formFor } from "../decision-form-of.ts";
import { decisionProblem } from "../decision-problems.texts.ts";
import { dayRule, minutesRule, namesRule } from "../decision-rules.ts";
import { type Delegate, formalOf, type ReadDecision } from "../read-decision.ts";
import { type RecoveryAnswers, recoveryForm } from "./recovery.forms.form.ts";
import { recoveryTexts } from "./recovery.texts.ts";

/** The day to pay lies ahead: who is told today cannot pay yesterday. */
const dueRule = ({ "p-due-day": day }: Partial<RecoveryAnswers>, today: LocalDay): readonly FormProblem[] =>
  day !== undefined && day <= today ? [{ field: "p-due-day", code: "due-day-passed" }] : [];

/** A recovery as it is typed, with the amount that was proposed and how the holder was heard. */
export function readRecovery(
  typed: Typed,
  { pilot, frames }: DecisionBasis,
  now: Instant,
  lang: Language,
  delegate?: Delegate,
): ReadDecision {
  const form = formFor(frames, pilot);
  const reading = readForm(form, typed);
  const answers = reading.answers as Partial<RecoveryAnswers>; // as: kinds say what values are
  const today = dayOf(now);
  const problems: readonly FormProblem[] = [
    ...reading.problems,
    ...dueRule(answers, today),
    ...dayRule(answers["p-day"], { pilot }, today),
    ...namesRule(answers),
    ...minutesRule(answers, today),
  ];
  const whole = wholeAnswers(recoveryForm, { ...reading, problems });
  const proposed = openRecovery(pilot.recoveries);
  const made: DecisionMade | undefined = whole &&
    proposed && {
      outcome: "recovered",
      ...formalOf(whole, { delegate, lang }),
      amountOre: proposed.amountOre,
      dueDay: whole["p-due-day"],
      recovery: proposed.number,
      ...(proposed.replyDay ? { sentOn: dayOf(proposed.proposal.at), replyDay: proposed.replyDay } : {}),
      ...(proposed.reply ? { reply: proposed.reply.text } : {}),
      ...(proposed.notHeard ? { notHeard: proposed.notHeard } : {}),
    };
  const words = recoveryTexts[lang].problems;
  return {
    amounts: [],
    problems: inWords(form, typed, problems, lang, (problem, label) =>
      problem.code === "due-day-passed" ? words["due-day-passed"] : decisionProblem(problem, label, lang),
    ),
    made,
    change: undefined,
  };
}
