import type { ApplicationSummary } from "../calls/application-form/summary.ts";
import { type DecisionMade, type StateAidKind, stateAidKinds, type YearAmount } from "../pilot/items/decision.ts";
import type { FormProblem } from "../platform/forms/answers.ts";
import { wholeAnswers } from "../platform/forms/answers-of.ts";
import { answeredRows } from "../platform/forms/computed.ts";
import { inWords } from "../platform/forms/problem-words.ts";
import { readForm } from "../platform/forms/read.ts";
import { cleanPerson } from "../vocabulary/clean.ts";
import { dayOf, type Instant, type LocalDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { editKronor, ore, sumOre } from "../vocabulary/ore.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { amountName, type DecisionAnswers, decisionForm, decisionFormOf } from "./decision.form.ts";
import { decisionProblem } from "./decision-problems.texts.ts";
import { type Basis, dayRule, framesRule, namesIn, namesRule, sumRule } from "./decision-rules.ts";

/** What the form shows before anything is saved: the split that was applied for. */
export const decisionPrefilled = ({ years }: Pick<ApplicationSummary, "years">, today: LocalDay): Typed => ({
  "p-day": today,
  "p-aid": "p-none",
  ...Object.fromEntries(years.map(({ year, grantOre }) => [amountName(year), editKronor(grantOre)])),
});

/** What is granted in each year that has an amount. */
const amountsIn = (answers: Partial<DecisionAnswers>): readonly YearAmount[] =>
  answeredRows(answers["p-amounts"]).flatMap(({ cells }) =>
    Object.entries(cells).map(([year, amount]) => ({ year: Number(year), amountOre: ore(Number(amount)) })),
  );

const aidKind = (option: string | undefined): StateAidKind =>
  stateAidKinds.find((kind) => option === `p-${kind}`) ?? "none";

/** The decision that whole answers make. */
function madeOf(answers: DecisionAnswers): DecisionMade {
  const common = {
    day: answers["p-day"],
    reasons: answers["p-reasons"],
    section: answers["p-paragraph"],
    deciders: [...namesIn(answers["p-deciders"])],
    rapporteur: cleanPerson(answers["p-rapporteur"]),
    othersPresent: [...namesIn(answers["p-present"] ?? "")],
  };
  if (answers["p-outcome"] !== "p-granted") return { outcome: "rejected", ...common };
  const years = amountsIn(answers).filter(({ amountOre }) => amountOre > 0);
  return {
    outcome: "granted",
    ...common,
    amountOre: sumOre(years.map(({ amountOre }) => amountOre)),
    years,
    conditions: answers["p-conditions"] ?? "",
    legalBasis: answers["p-basis"] ?? "",
    stateAid: aidKind(answers["p-aid"]),
    stateAidNote: answers["p-aid-note"] ?? "",
  };
}

export type ReadDecision = {
  /** What is granted, as far as it can be read. */
  readonly amounts: readonly YearAmount[];
  /** What keeps it from being recorded, in words, each at its own control. */
  readonly problems: readonly Problem[];
  /** The decision, when nothing is missing or wrong. */
  readonly made: DecisionMade | undefined;
};

/** A decision as it is typed, held against the application, the call and the frames as they are now. */
export function readDecision(typed: Typed, basis: Basis, now: Instant, lang: Language): ReadDecision {
  const form = decisionFormOf(basis.frames);
  const reading = readForm(form, typed);
  const answers = reading.answers as Partial<DecisionAnswers>; // as: kinds say what values are
  const isUnread = reading.problems.some(({ field }) => field.startsWith("p-amounts"));
  const amounts = amountsIn(answers);
  const isGrant = answers["p-outcome"] === "p-granted";
  const overFrame = isGrant ? framesRule(amounts, basis.frames) : [];
  const problems: readonly FormProblem[] = [
    ...reading.problems,
    ...overFrame,
    // The sum of what cannot be read, or does not fit, would only be reported a second time.
    ...(isGrant && !isUnread && overFrame.length === 0 ? sumRule(amounts, basis) : []),
    ...dayRule(answers["p-day"], basis, dayOf(now)),
    ...namesRule(answers),
  ];
  const whole = wholeAnswers(decisionForm, { ...reading, problems });
  return {
    amounts: isGrant ? amounts : [],
    problems: inWords(form, typed, problems, lang, decisionProblem),
    made: whole && madeOf(whole),
  };
}
