import { moveBetweenFrames } from "../../calls/frames/frame.ts";
import type { Context, Outcome } from "../../pilot/act.ts";
import { type DecisionOf, decisionNumber } from "../../pilot/items/decision.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import { finalReport } from "../../pilot/items/report-period.ts";
import { occasionRemindersOf } from "../../pilot/obligations/occasion-reminders.ts";
import { reportReminders } from "../../pilot/obligations/reminders.ts";
import { type Pilot, requireStage } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { DecisionBasis } from "../decision-basis.store.ts";
import { decisionLetter } from "../decision-mails.ts";
import { takeoverDecided } from "../takeover/takeover-decided.ts";
import { amendedGrant, changesTerms, hasMoved } from "./amended-grant.ts";
import { amendmentAnswered, finalReportIsIn } from "./amendments.refusals.ts";

type Follows = Omit<Outcome<unknown>, "answer"> & { readonly writes: readonly Write[] };

/**
 * Terms are changed while the project goes on: not once the final report is in, which is about the terms as they were.
 * @throws Refusal not-found, not-in-this-stage, move-pending, final-report-is-in
 */
export function requireAmendable(pilot: Pilot): void {
  if (!pilot.grantIfAny) refuse("not-in-this-stage");
  requireStage(pilot, "funded");
  if (finalReport(pilot.reports)) refuse(finalReportIsIn);
}

/** The request that is answered waits for that. @throws Refusal amendment-answered */
export function requestAsked({ amendments }: Pick<Pilot, "amendments">, number: number) {
  const request = amendments.find((one) => one.number === number) ?? refuse("not-found");
  return request.status === "asked" ? request : refuse(amendmentAnswered);
}

/**
 * What an amendment leads to: the terms as they are from now on, the money in the frames of its years, the reports and
 * their reminders, and the letter. The stage stays, and so does the sum.
 */
export function amendmentFollows(
  { pilot, frames }: DecisionBasis,
  made: DecisionOf<"amended">,
  { at }: Pick<Context, "at">,
): { readonly follows: Follows; readonly granted: Grant | undefined } {
  requireAmendable(pilot);
  const { grant, call } = pilot;
  const after = changesTerms(made) ? amendedGrant(grant, made, call, at) : grant;
  const { reports, outbox } = pilot;
  const reminders = reportReminders({ grant: after, reports, call, outbox, isAsked: true }, at);
  const takeover = takeoverDecided(pilot, made);
  const evaluations = occasionRemindersOf(pilot, { grant: after }, at);
  const follows: Follows = {
    writes: [
      ...(after === grant ? [] : [termsChanged(grant, after)]),
      ...moveBetweenFrames(frames, grant.years, after.years),
      ...answered(pilot, made),
      ...takeover.writes,
    ],
    mails: [...decisionLetter(pilot, made, after), ...takeover.mails, ...reminders.mails, ...evaluations.mails],
    cancels: [...reminders.cancels, ...evaluations.cancels],
    log: logOf(made, after),
  };
  return { follows, granted: hasMoved(grant, after) ? after : undefined };
}

/** The grant as it now is. */
function termsChanged(before: Grant, after: Grant): Write {
  const { startDay, endDay, years, costs, aim, reportsDue, linkExpiresAt, version, changedAt } = after;
  const changed = { ...(costs === undefined ? {} : { costs }), ...(aim === undefined ? {} : { aim }) };
  const set = { startDay, endDay, years, ...changed, reportsDue, linkExpiresAt, version, changedAt };
  return { table: "pilots", update: keys.grant(after.applicationId), set, when: unchangedSince(before.version) };
}

/** The holder's request has its answer. */
function answered(pilot: Pilot, made: DecisionOf<"amended">): readonly Write[] {
  if (made.request === undefined) return [];
  const { version, ...request } = requestAsked(pilot, made.request);
  const decided = { ...request, version: version + 1, status: "decided", decision: decisionNumber(made) } as const;
  return [
    { table: "pilots", put: { ...keys.amendment(pilot.id, made.request), ...decided }, when: unchangedSince(version) },
  ];
}

function logOf({ number = 1, day, section, period }: DecisionOf<"amended">, { endDay }: Grant) {
  const details = { number, day, section, ...(period?.granted ? { from: period.before, until: endDay } : {}) };
  return { action: period?.granted ? "decision.prolonged" : "decision.amended", details };
}
