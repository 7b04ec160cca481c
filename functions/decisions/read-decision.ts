import {
  closingCauses,
  type DecisionMade,
  dismissalCauses,
  type MadeBy,
  type StateAidKind,
  stateAidKinds,
  type YearAmount,
} from "../pilot/items/decision.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { FormProblem } from "../platform/forms/answers.ts";
import { wholeAnswers } from "../platform/forms/answers-of.ts";
import { answeredRows } from "../platform/forms/computed.ts";
import { inWords } from "../platform/forms/problem-words.ts";
import { readForm } from "../platform/forms/read.ts";
import { cleanPerson } from "../vocabulary/clean.ts";
import { dayOf, type Instant, type LocalDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { editKronor, minusOre, ore, sumOre, zeroOre } from "../vocabulary/ore.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { changeHow, changeRule } from "./change-rules.ts";
import { amountName, type DecisionAnswers, decisionForm } from "./decision.form.ts";
import { decisionTexts } from "./decision.texts.ts";
import { formFor } from "./decision-form-of.ts";
import { decisionProblem } from "./decision-problems.texts.ts";
import {
  type Basis,
  beyondFrames,
  dayRule,
  framesRule,
  minutesRule,
  namesIn,
  namesRule,
  rateRule,
  sumRule,
} from "./decision-rules.ts";
import { dismissalPrefilled } from "./dismissal-prefilled.ts";
import { aidRule, deMinimisOf, isDeMinimis } from "./state-aid/aid-rules.ts";

/**
 * What the form shows before anything is saved: the split that was applied for, and of an application that did not pass
 * the formal check its dismissal, with the reasons that were found.
 */
export const decisionPrefilled = (
  { applied: { years }, formalCheck }: Pick<Pilot, "formalCheck"> & { applied: Pick<Pilot["applied"], "years"> },
  today: LocalDay,
): Typed => ({
  "p-day": today,
  "p-aid": "p-none",
  "p-by": "p-board",
  ...Object.fromEntries(years.map(({ year, grantOre }) => [amountName(year), editKronor(grantOre)])),
  ...dismissalPrefilled(formalCheck),
});

/** A board may have decided more than what is left: that it did is said, and marks the decision. */
const mayExceed = (answers: Partial<DecisionAnswers>): boolean =>
  answers["p-above"] === true && answers["p-by"] === "p-board";

/** What is granted in each year that has an amount. */
export const amountsIn = (answers: Partial<DecisionAnswers>): readonly YearAmount[] =>
  answeredRows(answers["p-amounts"]).flatMap(({ cells }) =>
    Object.entries(cells).map(([year, amount]) => ({ year: Number(year), amountOre: ore(Number(amount)) })),
  );

/** The stored word of an option, or the last where none is chosen. */
const chosen = <T extends string>(words: readonly T[], option: string | undefined, otherwise: T): T =>
  words.find((word) => option === `p-${word}`) ?? otherwise;

/** Who presses the button: a delegate's decision is made by this person. */
export type Delegate = { readonly id: string; readonly name: string };

/** What every form of a decision asks: who decided, when, and why. */
type FormalAnswers = Pick<
  DecisionAnswers,
  | "p-by"
  | "p-mandate"
  | "p-adjusted"
  | "p-announced"
  | "p-extract"
  | "p-left"
  | "p-day"
  | "p-reasons"
  | "p-paragraph"
  | "p-deciders"
  | "p-rapporteur"
  | "p-present"
  | "p-background"
  | "p-dissent"
  | "p-basis"
>;

function madeBy(answers: FormalAnswers, delegate: Delegate | undefined): MadeBy {
  if (answers["p-by"] === "p-delegate")
    return { kind: "delegate", personId: delegate?.id ?? "", mandate: answers["p-mandate"] ?? "" };
  const [adjustedDay, announcedDay, extract] = [answers["p-adjusted"], answers["p-announced"], answers["p-extract"]];
  return {
    kind: "board",
    left: [...namesIn(answers["p-left"] ?? "")],
    ...(adjustedDay ? { adjustedDay } : {}),
    ...(announcedDay ? { announcedDay } : {}),
    ...(extract ? { extract } : {}),
  };
}

const given = <K extends string>(name: K, text: string | undefined) =>
  (text ? { [name]: text } : {}) as { readonly [N in K]?: string }; // as: a name that the compiler knows

/** What all outcomes have in common, and the rule applied. */
export function formalOf(answers: FormalAnswers, { delegate, lang }: Reading) {
  const made = madeBy(answers, delegate);
  const unnamed = decisionTexts[lang].theDelegate;
  const byBoard = [...namesIn(answers["p-deciders"] ?? "")];
  return {
    day: answers["p-day"],
    reasons: answers["p-reasons"],
    section: answers["p-paragraph"],
    deciders: made.kind === "delegate" ? [delegate?.name ?? unnamed] : byBoard,
    rapporteur: cleanPerson(answers["p-rapporteur"]),
    othersPresent: [...namesIn(answers["p-present"] ?? "")],
    madeBy: made,
    ...given("background", answers["p-background"]),
    ...given("dissent", answers["p-dissent"]),
    ...given("legalBasis", answers["p-basis"]),
  };
}

type Reading = { readonly delegate: Delegate | undefined; readonly lang: Language };

/** The decision that whole answers make. */
function madeOf(answers: DecisionAnswers, basis: Basis, reading: Reading): DecisionMade {
  const formal = formalOf(answers, reading);
  switch (answers["p-outcome"]) {
    case "p-dismissed":
      return { outcome: "dismissed", ...formal, cause: chosen(dismissalCauses, answers["p-dismissal"], "other") };
    case "p-written-off":
      return { outcome: "written-off", ...formal, cause: chosen(closingCauses, answers["p-closing"], "moot") };
    case "p-postponed":
      return { outcome: "postponed", ...formal };
    case "p-reopened":
      return { outcome: "reopened", ...formal };
    case "p-granted":
      return grantOf(answers, basis, formal);
    default:
      return { outcome: "rejected", ...formal };
  }
}

function grantOf(answers: DecisionAnswers, basis: Basis, formal: ReturnType<typeof formalOf>): DecisionMade {
  const {
    pilot: { applied, call, decision },
    frames,
  } = basis;
  const years = amountsIn(answers).filter(({ amountOre }) => amountOre > 0);
  const amountOre = sumOre(years.map((one) => one.amountOre));
  const beyondOre = minusOre(applied.grantOre, amountOre);
  const isNew = decision?.outcome !== "granted" && mayExceed(answers);
  const aboveFrame = isNew ? [...beyondFrames(years, frames)] : [];
  const stateAid: StateAidKind = chosen(stateAidKinds, answers["p-aid"], "none");
  return {
    outcome: "granted",
    ...formal,
    amountOre,
    years,
    ...(aboveFrame.length > 0 ? { aboveFrame } : {}),
    conditions: answers["p-conditions"] ?? "",
    legalBasis: answers["p-basis"] ?? "",
    stateAid,
    stateAidNote: answers["p-aid-note"] ?? "",
    ...(isDeMinimis(answers) ? { deMinimis: deMinimisOf(answers, basis) } : {}),
    rate: call.rate,
    startDay: applied.startDay,
    endDay: applied.endDay,
    // Terms are in whole kronor: a grant may be some öre above what was applied for.
    refusedOre: beyondOre > 0 ? beyondOre : zeroOre,
    ...given("refused", answers["p-refused"]),
  };
}

export type ReadDecision = {
  /** What is granted, as far as it can be read. */
  readonly amounts: readonly YearAmount[];
  /** What keeps it from being recorded, in words, each at its own control. */
  readonly problems: readonly Problem[];
  /** The decision, when nothing is missing or wrong. */
  readonly made: DecisionMade | undefined;
  /** What it does with the decision that holds, and why. */
  readonly change: ReturnType<typeof changeHow>;
};

/** A decision as it is typed, held against the application, the call, what was decided before and the frames as they are now. */
export function readDecision(
  typed: Typed,
  basis: Basis,
  now: Instant,
  lang: Language,
  delegate?: Delegate,
): ReadDecision {
  const form = formFor(basis.frames, basis.pilot);
  const fromTable = { "p-mandate": decisionTexts[lang].mandateFromTable };
  const reading = readForm(form, basis.mandates?.table.kept ? { ...typed, ...fromTable } : typed);
  const answers = reading.answers as Partial<DecisionAnswers>; // as: kinds say what values are
  const isUnread = reading.problems.some(({ field }) => field.startsWith("p-amounts"));
  const amounts = amountsIn(answers);
  const isGrant = answers["p-outcome"] === "p-granted";
  // What is granted already has been taken from its frames.
  const isTaken = basis.pilot.decision?.outcome === "granted";
  const overFrame = isGrant && !isTaken && !mayExceed(answers) ? framesRule(amounts, basis.frames) : [];
  const problems: readonly FormProblem[] = [
    ...reading.problems,
    ...overFrame,
    // The sum of what cannot be read, or does not fit, would only be reported a second time.
    ...(isGrant && !isUnread && overFrame.length === 0 ? sumRule(amounts, basis) : []),
    ...dayRule(answers["p-day"], basis, dayOf(now)),
    ...namesRule(answers),
    ...minutesRule(answers, dayOf(now)),
    ...rateRule(answers, basis),
    ...aidRule(answers, basis, sumOre(amounts.map(({ amountOre }) => amountOre)), dayOf(now)),
    ...changeRule(answers, amounts, basis.pilot),
  ];
  const whole = wholeAnswers(decisionForm, { ...reading, problems });
  return {
    amounts: isGrant ? amounts : [],
    problems: inWords(form, typed, problems, lang, decisionProblem),
    made: whole && madeOf(whole, basis, { delegate, lang }),
    change: changeHow(answers),
  };
}
