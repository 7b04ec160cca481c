import type { Appeal } from "../calls/appeal.ts";
import { type LocalDay, plusLocalDays } from "../vocabulary/instant.ts";

/** Three weeks, in both regimes (kommunallagen 13 kap., förvaltningslagen 44 §). */
const windowDays = 21;

/**
 * The time in which a decision can be appealed: from the day after which it is counted to its last day. Without its start
 * day it does not run, and what is waited for is said; nothing is guessed.
 */
export type AppealWindow =
  | { readonly state: "none" }
  | { readonly state: "not-running"; readonly waitsFor: "announcement" | "telling" }
  | { readonly state: "running"; readonly from: LocalDay; readonly lastDay: LocalDay };

type Known = {
  /** When the adjustment of the minutes was announced: the board's own, or those in which a delegate's decision was reported. */
  readonly announcedDay?: LocalDay | undefined;
  /** When the party was told. */
  readonly toldDay?: LocalDay | undefined;
};

const running = (from: LocalDay): AppealWindow => ({
  state: "running",
  from,
  lastDay: plusLocalDays(from, windowDays),
});

/**
 * A region's decision is appealed from the announcement of its minutes, a state authority's from the day the party was told.
 * A last day on a weekend or a holiday is for the court to move on.
 * @example appealWindow("legality-review", {}) // { state: "not-running", waitsFor: "announcement" }
 */
export function appealWindow(kind: Appeal["kind"], { announcedDay, toldDay }: Known): AppealWindow {
  switch (kind) {
    case "none":
    case "not-appealable":
      return { state: "none" };
    case "legality-review":
      return announcedDay ? running(announcedDay) : { state: "not-running", waitsFor: "announcement" };
    case "administrative-appeal":
      return toldDay ? running(toldDay) : { state: "not-running", waitsFor: "telling" };
  }
}
