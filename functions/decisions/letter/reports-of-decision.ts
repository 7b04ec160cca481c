import type { Decision } from "../../pilot/items/decision.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import { reportsDueOf } from "../../pilot/items/report-dues.ts";
import { isOwed, type Obligation, obligationsOf } from "../../pilot/obligations/obligations.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { amendedGrant } from "../amendments/amended-grant.ts";

/** The plan of reports that a decision makes or moves; undefined where it leaves them as they are. */
function plannedBy(
  { applied, call, grantIfAny }: Pilot,
  made: Decision,
): Pick<Grant, "startDay" | "reportsDue"> | undefined {
  if (made.outcome === "granted" && !made.earlier) {
    const { startDay, endDay } = applied;
    const today = dayOf(made.recordedAt);
    return { startDay, reportsDue: reportsDueOf({ startDay, endDay, everyMonths: call.reportEveryMonths, today }) };
  }
  if (made.outcome !== "amended" || !grantIfAny) return undefined;
  if (made.period?.granted !== true && made.start?.granted !== true) return undefined;
  return amendedGrant(grantIfAny, made, call, made.recordedAt);
}

/** The reports that are owed after a decision which grants, or moves the first or last day: the letter lists their days. */
export function reportsOfDecision(pilot: Pilot, made: Decision): readonly Obligation[] {
  const grant = plannedBy(pilot, made);
  if (!grant) return [];
  const claims = pilot.call.reportClaims === "every";
  const reports = made.outcome === "granted" ? [] : pilot.reports;
  return obligationsOf({ grant, reports, claims, isAsked: true }, dayOf(made.recordedAt)).filter(isOwed);
}
