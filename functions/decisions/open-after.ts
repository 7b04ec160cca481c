import { appealsOf } from "../pilot/items/appeal.ts";
import { type Decision, decisionNumber, isBeside } from "../pilot/items/decision.ts";
import { isCreditedAsAnnulled } from "../pilot/items/recovery.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { appealState, isReopenedByCourt } from "./appeals/appeal-state.ts";
import { knownAfter } from "./note-decision.act.ts";
import { appealPath, decisionNumberPath, recoveryPath } from "./paths.ts";
import { annulledRecovery, toCredit } from "./recovery/annulled.ts";
import { toldOf } from "./told.ts";

/** What is to be carried out after a court: its own decision, or a grant without its ground, which nothing moves by itself. */
const isRuling = (state: string) => state === "annulled" || state === "sent-back" || state === "changed";

/** A ruling on a cut is carried out where the lines of the report are corrected. */
const isCorrected = ({ reports }: Pilot, report: number, since: Instant): boolean =>
  reports.some(({ number, corrections = [] }) => number === report && corrections.some(({ at }) => at > since));

/** Something was decided after this decision, or what it recovers is credited, so that a ruling on it has been acted on. */
function isFollowed(pilot: Pilot, decision: Decision, ruledAt: Instant): boolean {
  const { decisions } = pilot;
  const number = decisionNumber(decision);
  if (decision.outcome === "cut") return isCorrected(pilot, decision.report, ruledAt);
  const recovery = annulledRecovery(pilot, number);
  if (recovery && isCreditedAsAnnulled(recovery)) return true;
  return (
    isReopenedByCourt({ decisions }, number) || decisions.some((one) => !isBeside(one) && decisionNumber(one) > number)
  );
}

/** Where a ruling is carried out: a recovery that was set aside is credited where recoveries are. */
function carriedOut(pilot: Pilot, decision: Decision) {
  const number = decisionNumber(decision);
  if (decision.outcome === "cut")
    return { for: "officer", path: `/handlaggning/${pilot.id}/rapporter/${decision.report}` } as const;
  const path = toCredit(pilot, number) ? recoveryPath(pilot.id) : decisionNumberPath(pilot.id, number);
  return { for: "decider", path } as const;
}

/** What is open about each appeal of a decision. */
function appeals(pilot: Pilot, decision: Decision) {
  const number = decisionNumber(decision);
  const { kind } = pilot.call.appeal;
  return appealsOf(pilot.afterDecisions.get(number)).flatMap((appeal) => {
    const { at: since, dueDay, stayFrom, stayTo, outcome } = appeal;
    const state = appealState(kind, appeal);
    const work = { for: "officer", since, path: appealPath(pilot.id, number, appeal.appeal) } as const;
    const due = dueDay ? { due: dueDay } : {};
    const isStayed = stayFrom !== undefined && stayTo === undefined && outcome !== "mistaken";
    return [
      ...(state === "to-hand-over" || state === "to-decide"
        ? [{ kind: "hand-over-appeal", ...work, ...due } as const]
        : []),
      ...(state === "to-dismiss" ? [{ kind: "dismiss-appeal", ...work } as const] : []),
      ...(state === "waits" ? [{ kind: "await-ruling", ...work } as const] : []),
      ...(isStayed ? [{ kind: "stay-in-force", ...work } as const] : []),
      ...(isRuling(state) && !isFollowed(pilot, decision, since)
        ? [{ kind: "carry-out-ruling", since, ...carriedOut(pilot, decision) } as const]
        : []),
    ];
  });
}

/** A board's decision whose extract of the minutes is not there: a case has several, and its section tells which. */
function minutes(pilot: Pilot, decision: Decision) {
  if (decision.madeBy?.kind !== "board" || knownAfter(pilot, decision).extract) return [];
  const path = `${decisionNumberPath(pilot.id, decisionNumber(decision))}/efter`;
  const about = decision.section;
  return [{ kind: "minutes-missing", for: "officer", about, since: decision.recordedAt, path } as const];
}

/** A decision went above the frame, and the decision that raises the frame is not there. */
function frame(pilot: Pilot, decision: Decision) {
  const number = decisionNumber(decision);
  if (decision.outcome !== "granted" || !decision.aboveFrame || pilot.afterDecisions.get(number)?.frameDecision)
    return [];
  const path = `${decisionNumberPath(pilot.id, number)}/efter`;
  const about = decision.section;
  return [{ kind: "frame-decision-missing", for: "officer", about, since: decision.recordedAt, path } as const];
}

/**
 * The newest decision's letter did not arrive: it is sent by post, and open until the day of the telling is noted. A cut of
 * a claim does not take the place of what was decided before it.
 */
function letter(pilot: Pilot) {
  const sent = pilot.decisions.filter(({ outcome }) => outcome !== "postponed");
  const [cuts, others] = [sent.filter(isCut), sent.filter((one) => !isCut(one))];
  return [others.at(-1), cuts.at(-1)].flatMap((newest) => {
    if (!newest || toldOf(pilot, newest).state !== "lost") return [];
    const path = `${decisionNumberPath(pilot.id, decisionNumber(newest))}/efter`;
    return [{ kind: "send-by-post", for: "officer", since: newest.recordedAt, path } as const];
  });
}
const isCut = ({ outcome }: Decision): boolean => outcome === "cut";

/** What is open after decisions were recorded: minutes, telling, appeals. */
export const openAfter = (pilot: Pilot) => [
  ...pilot.decisions.flatMap((decision) => [
    ...minutes(pilot, decision),
    ...frame(pilot, decision),
    ...appeals(pilot, decision),
  ]),
  ...letter(pilot),
];
