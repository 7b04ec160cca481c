import type { DecisionMade } from "../../pilot/items/decision.ts";
import { openTermination } from "../../pilot/items/termination.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { wholeAnswers } from "../../platform/forms/answers-of.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { dayOf, type Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import type { DecisionBasis } from "../decision-basis.store.ts";
import { formFor } from "../decision-form-of.ts";
import { decisionProblem } from "../decision-problems.texts.ts";
import { dayRule, minutesRule, namesRule } from "../decision-rules.ts";
import { type Delegate, formalOf, type ReadDecision } from "../read-decision.ts";
import { type TerminationAnswers, terminationForm } from "./termination.forms.form.ts";
import { terminationTexts } from "./termination.texts.ts";

/** The last day lies within the project: what came after it is not paid. */
function lastDayRule({ "p-last-day": day }: Partial<TerminationAnswers>, pilot: DecisionBasis["pilot"]) {
  const { startDay, endDay } = pilot.grant;
  const isOutside = day !== undefined && (day < startDay || day > endDay);
  return isOutside ? [{ field: "p-last-day", code: "last-day-outside" }] : [];
}

/** A termination as it is typed, with how the holder was heard as its proposal has it. */
export function readTermination(
  typed: Typed,
  { pilot, frames }: DecisionBasis,
  now: Instant,
  lang: Language,
  delegate?: Delegate,
): ReadDecision {
  const form = formFor(frames, pilot);
  const reading = readForm(form, typed);
  const answers = reading.answers as Partial<TerminationAnswers>; // as: kinds say what values are
  const today = dayOf(now);
  const problems: readonly FormProblem[] = [
    ...reading.problems,
    ...lastDayRule(answers, pilot),
    ...dayRule(answers["p-day"], { pilot }, today),
    ...namesRule(answers),
    ...minutesRule(answers, today),
  ];
  const whole = wholeAnswers(terminationForm, { ...reading, problems });
  const proposal = openTermination(pilot.terminations);
  const made: DecisionMade | undefined = whole &&
    proposal && {
      outcome: "terminated",
      ...formalOf(whole, { delegate, lang }),
      lastDay: whole["p-last-day"],
      claims: whole["p-claims"],
      proposal: proposal.number,
      ...(proposal.replyDay ? { sentOn: dayOf(proposal.proposal.at), replyDay: proposal.replyDay } : {}),
      ...(proposal.reply ? { reply: proposal.reply.text } : {}),
      ...(proposal.notHeard ? { notHeard: proposal.notHeard } : {}),
    };
  const words = terminationTexts[lang].problems;
  return {
    amounts: [],
    problems: inWords(form, typed, problems, lang, (problem, label) =>
      problem.code === "last-day-outside" ? words["last-day-outside"] : decisionProblem(problem, label, lang),
    ),
    made,
    change: undefined,
  };
}
