import { appealsOf, stayOn } from "../../pilot/items/appeal.ts";
import type { DisposalRule } from "../../pilot/items/disposed.ts";
import { isOwed, obligationsOfPilot } from "../../pilot/obligations/obligations.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { isFinal } from "../../pilot/stages/stages.ts";
import type { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { worksOf } from "../open-work.ts";
import { dueSince, isDue, type Years } from "./disposal.ts";

/** Why a case is left alone. */
export type WhyNot =
  | "not-ended"
  | "granted"
  | "no-grant"
  | "open-work"
  | "appeal"
  | "money"
  | "obligation"
  | "on-its-way"
  | "not-due";

/** When it ended, as the rule counts: a draft with its last change, a case with its last stage. */
export function endedAt(pilot: Pilot, rule: DisposalRule): Instant {
  if (!pilot.isDraft) return rule === "granted" ? grantEndedAt(pilot) : pilot.lifecycle.stageSince;
  const { head, sections, attachments } = pilot.draft;
  const changed = [
    ...Object.values(sections).map(({ savedAt }) => savedAt),
    ...attachments.map(({ addedAt }) => addedAt),
  ];
  return changed.toSorted().at(-1) ?? head.createdAt;
}

/** A case with a grant ends with its last stage, or with what was paid, corrected or decided after that. */
function grantEndedAt({ lifecycle, grantIfAny, decisions, reports }: Pilot): Instant {
  const all = [
    lifecycle.stageSince,
    ...(grantIfAny ? [grantIfAny.changedAt] : []),
    ...decisions.map(({ recordedAt }) => recordedAt),
    ...reports.map(({ changedAt }) => changedAt),
  ];
  return all.toSorted().at(-1) ?? lifecycle.stageSince;
}

/** What a case still waits for: a mail, a number, a document, a timer. */
const isOnItsWay = ({ outbox }: Pilot): boolean =>
  outbox.some(({ status, cancelled, effect }) => status === "waiting" && !cancelled && effect.kind !== "remove-file");

/** Whether an appeal runs, or a stay is in force. */
const isContested = ({ afterDecisions }: Pilot, today: LocalDay): boolean =>
  stayOn(afterDecisions.values(), today) !== undefined ||
  [...afterDecisions.values()].flatMap(appealsOf).some(({ outcome, dismissedDay }) => !outcome && !dismissedDay);

/** Whether money is to go or to come: due, advanced and not settled, or claimed back and neither here nor written off. */
function isUnsettled({ grantIfAny: grant }: Pilot): boolean {
  if (!grant) return false;
  const { dueOre, advanceDueOre, reclaimedOre, repaidOre, writtenOffOre = 0 } = grant;
  return dueOre !== 0 || advanceDueOre !== 0 || reclaimedOre - repaidOre - writtenOffOre !== 0;
}

/** De minimis aid that is not kept long enough yet, counted from the day on which the grant was decided. */
const isKeptAsAid = ({ decisions }: Pilot, aidYears: number, today: LocalDay): boolean =>
  decisions.some(
    (made) =>
      made.outcome === "granted" &&
      made.stateAid === "de-minimis" &&
      !isDue(dueSince(made.recordedAt, aidYears), today),
  );

/** What speaks against a case by itself, of the rules that need a grant or must not have one. */
function wrongKind(pilot: Pilot, { rule, aidYears = 0 }: Rule, today: LocalDay): WhyNot | undefined {
  if (rule === "withoutGrant") return pilot.grantIfAny ? "granted" : undefined;
  if (rule !== "granted") return undefined;
  if (!pilot.grantIfAny) return "no-grant";
  return isKeptAsAid(pilot, aidYears, today) ? "not-due" : undefined;
}

type Rule = Years & { readonly rule: DisposalRule };

/** Why a case is not disposed of by a rule; undefined where it is to be. Asked when it is listed, and again when it goes. */
export function whyNot(pilot: Pilot, of: Rule, today: LocalDay): WhyNot | undefined {
  const { rule, years } = of;
  if (pilot.isDraft !== (rule === "drafts")) return "not-ended";
  if (!isDue(dueSince(endedAt(pilot, rule), years), today)) return "not-due";
  if (isOnItsWay(pilot)) return "on-its-way";
  if (rule === "drafts") return undefined;
  if (!isFinal(pilot.lifecycle.stage) || pilot.lifecycle.pendingMove) return "not-ended";
  const wrong = wrongKind(pilot, of, today);
  if (wrong) return wrong;
  if (isContested(pilot, today)) return "appeal";
  if (isUnsettled(pilot)) return "money";
  if (obligationsOfPilot(pilot, today).some(isOwed)) return "obligation";
  return worksOf(pilot).length > 0 ? "open-work" : undefined;
}
