import { dayOf, type LocalDay, Month } from "../../vocabulary/instant.ts";
import { plusMonths } from "../../vocabulary/months.ts";
import type { Grant, ReportDue, ReportExtension } from "../items/grant.ts";
import type { Report, ReportStatus } from "../items/report.ts";
import type { Pilot } from "../pilot.ts";

/** What a report tells: costs with what they were for, what was done alone, or how all of it went. */
export type ObligationKind = "claim" | "progress" | "final";

/** How far it has come. `open`: what it is about has passed, and its last day has not. `not-asked`: nobody waits for it. */
export type ObligationState = "to-come" | "open" | "late" | "handed-in" | "returned" | "accepted" | "not-asked";

/** Which months a planned report is about. Together they are those of the project, each once. */
export type DuePeriod = ReportDue & { readonly from: Month };

/** A report that a grant asks for: which months it is about, until when, and how far it has come. */
export type Obligation = DuePeriod & {
  readonly kind: ObligationKind;
  /** The first day on which all that it is about has passed. */
  readonly opensDay: LocalDay;
  readonly state: ObligationState;
  /** The report that meets it, or is to be completed until it does. */
  readonly report?: number;
  /** More time that was asked for and waits for an answer. */
  readonly asked?: Required<Pick<ReportExtension, "from" | "asked">>["asked"];
};

type Planned = Pick<Grant, "startDay" | "reportsDue"> & Partial<Pick<Grant, "ending">>;

/**
 * The planned reports with the months of each: the first begins with the project, the others after the one before.
 * @example periodsOf(grant).map(({ from, through, dueDay }) => [from, through, dueDay])
 */
export function periodsOf({ startDay, reportsDue }: Planned): readonly DuePeriod[] {
  return reportsDue.map((due, i) => {
    const before = reportsDue[i - 1];
    return { ...due, from: before ? plusMonths(before.through, 1) : Month.parse(startDay.slice(0, 7)) };
  });
}

/** What was asked for last and has no answer, unless more than that was given meanwhile. */
function waitingRequest({ extensions = [], dueDay }: ReportDue) {
  const last = extensions.at(-1);
  return last?.asked && !last.answer && last.asked.to > dueDay ? last.asked : undefined;
}

/** The report that meets what is asked for: its months are covered, or it is the final one where that is asked for. */
function meeting(due: DuePeriod, isFinal: boolean, reports: readonly Report[]) {
  const covers = ({ content }: Report) =>
    content !== undefined && (isFinal ? content.final : content.through >= due.through);
  const sent = reports.filter((report) => report.status !== "draft" && covers(report));
  return sent.find(({ status }) => status !== "returned") ?? sent[0];
}

type Known = {
  readonly grant: Planned;
  readonly reports: readonly Report[];
  /** Whether the reports claim costs. */
  readonly claims: boolean;
  /** Whether anything is still asked for: not once the project has ended. */
  readonly isAsked: boolean;
};

/**
 * All reports that a grant asks for, in order: out of its plan, what was handed in, and the day. Nothing of it is stored
 * but the plan with the time that was given; the desk, the project's page, letters, reminders and forecasts read it here.
 */
export function obligationsOf({ grant, reports, claims, isAsked }: Known, today: LocalDay): readonly Obligation[] {
  const periods = periodsOf(grant);
  // Also one that is to be completed: what it leaves out is not asked for besides.
  const final = reports.find(({ content, status }) => content?.final && status !== "draft");
  return periods.map((due, i): Obligation => {
    // A grant that ends before its time has its last costs reported, and no more.
    const isFinal = i === periods.length - 1 && !grant.ending;
    const report = meeting(due, isFinal, reports);
    const opensDay = dayOf(due.mailAt);
    const isOver = !isAsked || (final !== undefined && !report);
    const state = stateOf({ status: report?.status, isOver, opensDay, dueDay: due.dueDay }, today);
    const asked = isOwed({ state }) ? waitingRequest(due) : undefined;
    const kind = isFinal ? "final" : claims ? "claim" : "progress";
    return { ...due, kind, opensDay, state, ...(report ? { report: report.number } : {}), ...(asked ? { asked } : {}) };
  });
}

type Standing = Pick<Obligation, "opensDay" | "dueDay"> & {
  readonly status: ReportStatus | undefined;
  readonly isOver: boolean;
};

function stateOf({ status, isOver, opensDay, dueDay }: Standing, today: LocalDay): ObligationState {
  if (status === "accepted") return "accepted";
  if (status === "submitted") return "handed-in";
  if (isOver) return "not-asked";
  if (status === "returned") return "returned";
  if (today > dueDay) return "late";
  return today >= opensDay ? "open" : "to-come";
}

/** Whether reports are asked for: from the decision on until the final one is accepted, or the grant ends in another way. */
function isAskedOf({ lifecycle, grantIfAny: grant }: Pick<Pilot, "lifecycle" | "grantIfAny">): boolean {
  if (!grant || grant.ended) return false;
  if (grant.ending) return grant.ending.claimsUntil !== undefined;
  return lifecycle.stage === "funded" || lifecycle.pendingMove?.fact === "grantDecided";
}

type Held = Pick<Pilot, "grantIfAny" | "reports" | "call" | "lifecycle">;

/** The reports that a pilot's grant asks for; none where there is no grant. */
export function obligationsOfPilot(pilot: Held, today: LocalDay): readonly Obligation[] {
  const { grantIfAny: grant, reports, call } = pilot;
  if (!grant) return [];
  const claims = call.reportClaims === "every";
  return obligationsOf({ grant, reports, claims, isAsked: isAskedOf(pilot) }, today);
}

/** Whether the holder is still to do something about it. */
export const isOwed = ({ state }: Pick<Obligation, "state">): boolean =>
  state === "to-come" || state === "open" || state === "late" || state === "returned";

/**
 * All that is owed of a pilot, whatever the day: only how it is called (to come, open, late) depends on that.
 */
export const owedOf = (pilot: Held): readonly Obligation[] =>
  pilot.grantIfAny ? obligationsOfPilot(pilot, pilot.grantIfAny.decidedOn).filter(isOwed) : [];

/** What the holder is to hand in next: the first that is owed. */
export const nextObligation = (obligations: readonly Obligation[]): Obligation | undefined => obligations.find(isOwed);
