import { type Frame, leftOf } from "../calls/frames/frame.ts";
import { mostGranted, type YearAmount } from "../pilot/items/decision.ts";
import type { Mandates } from "../pilot/mandates/mandates.store.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { FormProblem } from "../platform/forms/answers.ts";
import { cleanPerson } from "../vocabulary/clean.ts";
import { dayOf, type LocalDay } from "../vocabulary/instant.ts";
import { minusOre, sumOre } from "../vocabulary/ore.ts";
import { formatRate } from "../vocabulary/rate.ts";
import { amountName, type DecisionAnswers } from "./decision.form.ts";
import type { AidStanding } from "./state-aid/aid-standing.store.ts";

/** What a decision on one application is held against. */
export type Basis = {
  readonly pilot: Pick<Pilot, "applied" | "call" | "lifecycle" | "decision" | "grantIfAny">;
  readonly frames: readonly Frame[];
  /** What de minimis aid is held against, where the draft grants it. */
  readonly aid?: AidStanding | undefined;
  /** Where the authority keeps a table of mandates, a delegate's reference comes from it and is not typed. */
  readonly mandates?: Pick<Mandates, "table"> | undefined;
};

/** The first frame that the amounts do not fit. */
export const exceededFrame = (amounts: readonly YearAmount[], frames: readonly Frame[]): Frame | undefined =>
  frames.find((frame) =>
    amounts.some(({ year, amountOre }) => year === frame.year && amountOre > 0 && amountOre > leftOf(frame)),
  );

/** By how much amounts go beyond what is left of each frame; nothing of those that fit. */
export const beyondFrames = (amounts: readonly YearAmount[], frames: readonly Frame[]): readonly YearAmount[] =>
  frames.flatMap((frame) => {
    if (exceededFrame(amounts, [frame]) === undefined) return [];
    const taken = sumOre(amounts.filter(({ year }) => year === frame.year).map(({ amountOre }) => amountOre));
    return [{ year: frame.year, amountOre: minusOre(taken, leftOf(frame)) }];
  });

/** Each year's amount fits what is left of its frame. */
export const framesRule = (amounts: readonly YearAmount[], frames: readonly Frame[]): readonly FormProblem[] =>
  frames.flatMap((frame) => {
    const isOver = exceededFrame(amounts, [frame]) !== undefined;
    const facts = { year: String(frame.year), left: leftOf(frame) };
    return isOver ? [{ field: amountName(frame.year), code: "amount-over-frame", facts }] : [];
  });

/**
 * Something is granted, and no more than was applied for and than the call's cap. Too much is said at the largest amount,
 * nothing at the first.
 */
export function sumRule(amounts: readonly YearAmount[], { pilot }: Pick<Basis, "pilot">): readonly FormProblem[] {
  const [appliedOre, { capOre }] = [pilot.applied.grantOre, pilot.call];
  const most = mostGranted(appliedOre, capOre);
  const sum = sumOre(amounts.map(({ amountOre }) => amountOre));
  const [largest] = amounts.toSorted((a, b) => b.amountOre - a.amountOre);
  if (sum === 0) return [{ field: amountName(amounts[0]?.year ?? ""), code: "amount-nothing" }];
  if (sum <= most) return [];
  const code = appliedOre <= capOre ? "amount-over-applied" : "amount-over-cap";
  return [{ field: amountName(largest?.year ?? ""), code, facts: { most } }];
}

/** The decision was made on a day after the application came in, and not in the future. */
export function dayRule(
  day: LocalDay | undefined,
  { pilot }: { readonly pilot: Pick<Pilot, "lifecycle"> },
  today: LocalDay,
): readonly FormProblem[] {
  const submittedOn = dayOf(pilot.lifecycle.submittedAt);
  if (day === undefined) return [];
  if (day > today) return [{ field: "p-day", code: "day-in-future" }];
  return day < submittedOn ? [{ field: "p-day", code: "day-before-application", facts: { day: submittedOn } }] : [];
}

/** A name a line; what names nobody, such as a hyphen, is no name. */
export const namesIn = (lines: string): readonly string[] =>
  lines
    .split("\n")
    .map(cleanPerson)
    .filter((name) => name !== "");

/** Those who must be named are. */
export const namesRule = (answers: Partial<DecisionAnswers>): readonly FormProblem[] =>
  (["p-deciders", "p-rapporteur"] as const).flatMap((field) => {
    const names = answers[field];
    return names !== undefined && namesIn(names).length === 0 ? [{ field, code: "nobody" }] : [];
  });

/** The minutes are adjusted and announced on days that have come, and not before the decision was made. */
export const minutesRule = (answers: Partial<DecisionAnswers>, today: LocalDay): readonly FormProblem[] =>
  (["p-adjusted", "p-announced"] as const).flatMap((field) => {
    const [day, decided] = [answers[field], answers["p-day"]];
    if (day === undefined) return [];
    if (day > today) return [{ field, code: "minutes-in-future" }];
    return decided !== undefined && day < decided ? [{ field, code: "minutes-before-decision" }] : [];
  });

/** A share of the costs as people write it, with what stands before it: one in brackets after "avrundat" is no promise. */
const shareOfCosts =
  /(avrundat|avrundad|rounded(?: to)?)?\s*(\d+(?:[.,]\d+)?)\s*(?:%|procent|percent|per cent)([^.;\n]*)/giu;
const ofCosts = /\b(kostnad|cost)/iu;

/**
 * The share of the costs that the terms print is the one that is computed with: "28 procent av kostnaderna" would promise
 * more than 27,6 % pays. What is said as rounded, and shares of something else, are left alone.
 */
export function rateRule(answers: Partial<DecisionAnswers>, { pilot }: Pick<Basis, "pilot">): readonly FormProblem[] {
  if (answers["p-outcome"] !== "p-granted") return [];
  const { rate, roundedRate } = pilot.call;
  const exact = formatRate(rate);
  const figure = (text: string) => Number(/\d+(?:[.,]\d+)?/.exec(text)?.[0]?.replace(",", "."));
  const rounded = figure(roundedRate?.["sv"] ?? "");
  return (["p-conditions", "p-reasons"] as const).flatMap((field) => {
    const printed = [...(answers[field] ?? "").matchAll(shareOfCosts)];
    const wrong = printed.some(([, said, share = "", rest = ""]) => {
      const one = figure(share);
      return said === undefined && one !== figure(exact) && (ofCosts.test(rest) || one === rounded);
    });
    return wrong ? [{ field, code: "rate-differs", facts: { rate: exact } }] : [];
  });
}
