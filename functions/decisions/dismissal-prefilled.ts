import type { dismissalCauses } from "../pilot/items/decision.ts";
import { type FormalCheck, type FormalPoint, failedPoints } from "../pilot/items/formal-check.ts";
import type { Typed } from "../vocabulary/typed.ts";

/** Why an application is dismissed that fails at a point. */
const causeOf: Readonly<Record<FormalPoint, (typeof dismissalCauses)[number]>> = {
  "in-time": "late",
  entitled: "not-entitled",
  complete: "incomplete",
};

/** The dismissal that follows from a formal check; nothing where there was none, or nothing was found wanting. */
export function dismissalPrefilled(check: FormalCheck | undefined): Typed {
  const [first, ...others] = check ? failedPoints(check) : [];
  if (!check || !first) return {};
  const reasons = [first, ...others].map((point) => check.points[point].reason ?? "");
  return {
    "p-outcome": "p-dismissed",
    "p-dismissal": `p-${causeOf[first]}`,
    "p-reasons": reasons.join("\n\n"),
  };
}
