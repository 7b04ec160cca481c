import type { ApplicationSummary } from "../calls/application-form/summary.ts";
import { type Frame, leftOf } from "../calls/frames/frame.ts";
import { type DecisionMade, mostGranted, stateAidKinds, type YearAmount } from "../pilot/items/decision.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { cleanPerson } from "../vocabulary/clean.ts";
import { dayOf, formatDay, type Instant, type LocalDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { editKronor, formatMoney, type Ore, ore, parseKronor, sumOre } from "../vocabulary/ore.ts";
import { type Problem, type Read, type Typed, typedText } from "../vocabulary/typed.ts";
import { readDay } from "../vocabulary/typed-day.ts";
import { noAmountText, noDayText } from "../vocabulary/typed-values.texts.ts";
import { decisionProblems } from "./decision-form.texts.ts";

/** The most characters of each text. */
export const decisionLimits = {
  section: 40,
  reasons: 5000,
  deciders: 1000,
  rapporteur: 200,
  present: 1000,
  conditions: 5000,
  legalBasis: 500,
  stateAidNote: 1000,
} as const;
type TextName = keyof typeof decisionLimits;

/** What a decision on one application is held against. */
type Basis = {
  readonly pilot: Pick<Pilot, "applied" | "call" | "lifecycle">;
  readonly frames: readonly Frame[];
};

export const amountName = (year: number): string => `amounts.${year}`;
const amountTyped = (typed: Typed, year: number) => parseKronor(typedText(typed, amountName(year)));
const outcomeTyped = (typed: Typed) => typedText(typed, "outcome");

/** What the form shows before anything is typed: the split that was applied for. */
export const decisionPrefilled = ({ years }: Pick<ApplicationSummary, "years">, today: LocalDay): Typed => ({
  day: today,
  stateAid: "none",
  ...Object.fromEntries(years.map(({ year, grantOre }) => [amountName(year), editKronor(grantOre)])),
});

/** The sum of the typed amounts so far; what is no amount counts as nothing. */
export const typedSum = (typed: Typed, years: readonly number[]): Ore =>
  sumOre(
    years.map((year) => {
      const amount = amountTyped(typed, year);
      return typeof amount === "number" ? amount : ore(0);
    }),
  );

const isOver = (frame: Frame, amount: ReturnType<typeof amountTyped>): boolean =>
  typeof amount === "number" && amount > 0 && amount > leftOf(frame);

/** The first frame that a typed grant does not fit. */
export const exceededFrame = (typed: Typed, frames: readonly Frame[]): Frame | undefined =>
  outcomeTyped(typed) === "granted" ? frames.find((frame) => isOver(frame, amountTyped(typed, frame.year))) : undefined;

/** A typed decision, or all that is wrong with it. */
export function readDecision(typed: Typed, basis: Basis, now: Instant, lang: Language): Read<DecisionMade> {
  const problems: Problem[] = [];
  const words = decisionProblems[lang];
  const wrong = (field: string, text: string) => problems.push({ field, text });
  const text = (name: TextName, missing?: string, clean: (typed: string) => string = (same) => same) => {
    const value = clean(typedText(typed, name));
    const limit = decisionLimits[name];
    if (value === "" && missing) wrong(name, missing);
    if (value.length > limit) wrong(name, words.tooLong(limit));
    return value;
  };
  const names = (name: TextName, missing?: string) =>
    text(name, missing, (lines) => namesIn(lines).join("\n"))
      .split("\n")
      .filter((line) => line !== "");

  const outcome = outcomeTyped(typed);
  if (outcome !== "granted" && outcome !== "rejected") wrong("outcome", words.outcome);
  const years = outcome === "granted" ? readAmounts(typed, basis, lang, wrong) : [];
  const conditions = outcome === "granted" ? text("conditions", words.conditions) : "";
  const reasons = text("reasons", words.reasons);
  const day = readDecisionDay(typed, basis, now, lang, wrong);
  const formal = {
    section: text("section", words.section),
    deciders: names("deciders", words.deciders),
    rapporteur: text("rapporteur", words.rapporteur, cleanPerson),
    othersPresent: names("present"),
  };
  const aid = outcome === "granted" ? readAid() : undefined;

  function readAid() {
    const legalBasis = text("legalBasis", words.legalBasis);
    const typedKind = typedText(typed, "stateAid");
    const stateAid = stateAidKinds.find((kind) => kind === typedKind);
    if (!stateAid) wrong("stateAid", words.stateAid);
    const needsNote = stateAid !== undefined && stateAid !== "none";
    const stateAidNote = text("stateAidNote", needsNote ? words.stateAidNote : undefined);
    return { legalBasis, stateAid: stateAid ?? "none", stateAidNote };
  }

  if (problems.length > 0 || !day) return { ok: false, problems };
  const common = { day, reasons, ...formal };
  if (!aid) return { ok: true, value: { outcome: "rejected", ...common } };
  const granted = years.filter(({ amountOre }) => amountOre > 0);
  const amountOre = sumOre(granted.map((year) => year.amountOre));
  return { ok: true, value: { outcome: "granted", ...common, amountOre, years: granted, conditions, ...aid } };
}

/** A name a line; what names nobody, such as a hyphen, is no name. */
const namesIn = (lines: string): readonly string[] =>
  lines
    .split("\n")
    .map(cleanPerson)
    .filter((name) => name !== "");

type Wrong = (field: string, text: string) => void;

function readAmounts(typed: Typed, { pilot, frames }: Basis, lang: Language, wrong: Wrong): YearAmount[] {
  const words = decisionProblems[lang];
  let allRead = true;
  const years = frames.map((frame): YearAmount => {
    const name = amountName(frame.year);
    const year = String(frame.year);
    const amount = amountTyped(typed, frame.year);
    const problem =
      typeof amount !== "number"
        ? noAmountText(amount, lang, words.amount(year), year)
        : amount < 0
          ? words.negative(year)
          : isOver(frame, amount)
            ? words.overFrame(year, formatMoney(leftOf(frame), lang))
            : undefined;
    if (problem) {
      allRead = false;
      wrong(name, problem);
    }
    return { year: frame.year, amountOre: typeof amount === "number" ? amount : ore(0) };
  });
  const first = amountName(frames[0]?.year ?? 0);
  const sum = sumOre(years.map(({ amountOre }) => amountOre));
  const [appliedOre, { capOre }] = [pilot.applied.grantOre, pilot.call];
  const most = mostGranted(appliedOre, capOre);
  const over = appliedOre <= capOre ? words.overApplied : words.overCap;
  if (allRead && sum === 0) wrong(first, words.nothing);
  if (allRead && sum > most) wrong(first, over(formatMoney(most, lang)));
  return years;
}

function readDecisionDay(
  typed: Typed,
  { pilot }: Basis,
  now: Instant,
  lang: Language,
  wrong: Wrong,
): LocalDay | undefined {
  const submittedOn = dayOf(pilot.lifecycle.submittedAt);
  const words = decisionProblems[lang];
  const read = readDay(typedText(typed, "day"));
  if (!read.ok) wrong("day", noDayText(read.why, lang, words.day));
  else if (read.value > dayOf(now)) wrong("day", words.dayInFuture);
  else if (read.value < submittedOn) wrong("day", words.dayTooEarly(formatDay(submittedOn, lang)));
  return read.ok ? read.value : undefined;
}
