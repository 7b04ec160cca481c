import type { ChangeKind, Decision, YearAmount } from "../pilot/items/decision.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Stage } from "../pilot/stages/stages.ts";
import type { FormProblem } from "../platform/forms/answers.ts";
import { amountName, type DecisionAnswers } from "./decision.form.ts";

type Outcome = Decision["outcome"];
export type Decided = Pick<Pilot, "decision" | "lifecycle" | "grantIfAny">;

/** The stages in which an application is decided for the first time, or anew. */
export const openStages = ["submitted", "reviewed"] as const satisfies readonly Stage[];

/** What may be decided before the reviews are in. */
const beforeReviews: readonly Outcome[] = ["dismissed", "written-off", "postponed"];
const first: readonly Outcome[] = ["granted", "rejected", ...beforeReviews];

/**
 * What a change may make of the decision that holds. A grant keeps its outcome and its amounts: money is changed by an
 * amendment or a termination. One that lapsed can be set aside, and the case decided anew. What ended by a withdrawal is
 * not begun again.
 * @example outcomesAfter({ outcome: "rejected" }, { stage: "rejected" }) // ["rejected", "granted", "reopened"]
 */
function outcomesAfter({ decision, lifecycle: { stage }, grantIfAny }: Decided): readonly Outcome[] {
  if (!decision) return stage === "submitted" ? beforeReviews : first;
  const { outcome } = decision;
  if (stage === "rejected" && outcome === "rejected") return ["rejected", "granted", "reopened"];
  if (stage === "dismissed") return [outcome, "reopened"];
  if (stage === "lapsed" && (!grantIfAny || grantIfAny.ended)) return [outcome, "reopened"];
  return [outcome];
}

const kinds: Readonly<Record<string, ChangeKind>> = {
  "p-correction": "correction",
  "p-change-of": "change",
  "p-reconsideration": "reconsideration",
};

/** What a decision does with the one that holds, and why; undefined where nothing is decided yet. */
export function changeHow(answers: Partial<DecisionAnswers>) {
  const how = kinds[answers["p-how"] ?? ""];
  return how && { how, reason: answers["p-why"] ?? "" };
}

const isSame = (amounts: readonly YearAmount[], { years }: { readonly years: readonly YearAmount[] }) =>
  amounts.filter(({ amountOre }) => amountOre > 0).length === years.length &&
  years.every(({ year, amountOre }) => amounts.some((one) => one.year === year && one.amountOre === amountOre));

/** The outcome is one that the case's stage and its earlier decision allow, and a correction leaves it as it is. */
export function changeRule(
  answers: Partial<DecisionAnswers>,
  amounts: readonly YearAmount[],
  pilot: Decided,
): readonly FormProblem[] {
  const outcome = answers["p-outcome"];
  const { decision } = pilot;
  if (outcome === undefined) return [];
  if (!outcomesAfter(pilot).some((one) => outcome === `p-${one}`))
    return [{ field: "p-outcome", code: decision ? "change-impossible" : "not-reviewed" }];
  if (!decision) return [];
  if (changeHow(answers)?.how === "correction" && outcome !== `p-${decision.outcome}`)
    return [{ field: "p-outcome", code: "correction-changes" }];
  if (decision.outcome !== "granted" || outcome === "p-reopened" || isSame(amounts, decision)) return [];
  return [{ field: amountName(decision.years[0]?.year ?? ""), code: "amounts-stay" }];
}
