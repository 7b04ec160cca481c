import { appealsOf, stayOn } from "../../pilot/items/appeal.ts";
import type { DisposalRule } from "../../pilot/items/disposed.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { isFinal } from "../../pilot/stages/stages.ts";
import type { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { worksOf } from "../open-work.ts";
import { dueSince, isDue } from "./disposal.ts";

/** Why a case is left alone. */
export type WhyNot = "not-ended" | "granted" | "open-work" | "appeal" | "on-its-way" | "not-due";

/** When it ended, as the rule counts: a draft with its last change, a case with its last stage. */
export function endedAt(pilot: Pilot): Instant {
  if (!pilot.isDraft) return pilot.lifecycle.stageSince;
  const { head, sections, attachments } = pilot.draft;
  const changed = [
    ...Object.values(sections).map(({ savedAt }) => savedAt),
    ...attachments.map(({ addedAt }) => addedAt),
  ];
  return changed.toSorted().at(-1) ?? head.createdAt;
}

/** What a case still waits for: a mail, a number, a document, a timer. */
const isOnItsWay = ({ outbox }: Pilot): boolean =>
  outbox.some(({ status, cancelled, effect }) => status === "waiting" && !cancelled && effect.kind !== "remove-file");

/** Whether an appeal runs, or a stay is in force. */
const isContested = ({ afterDecisions }: Pilot, today: LocalDay): boolean =>
  stayOn(afterDecisions.values(), today) !== undefined ||
  [...afterDecisions.values()].flatMap(appealsOf).some(({ outcome, dismissedDay }) => !outcome && !dismissedDay);

/** Why a case is not disposed of by a rule; undefined where it is to be. Asked when it is listed, and again when it goes. */
export function whyNot(pilot: Pilot, rule: DisposalRule, years: number, today: LocalDay): WhyNot | undefined {
  if (pilot.isDraft !== (rule === "drafts")) return "not-ended";
  if (!isDue(dueSince(endedAt(pilot), years), today)) return "not-due";
  if (isOnItsWay(pilot)) return "on-its-way";
  if (rule === "drafts") return undefined;
  if (!isFinal(pilot.lifecycle.stage) || pilot.lifecycle.pendingMove) return "not-ended";
  if (pilot.grantIfAny) return "granted";
  if (isContested(pilot, today)) return "appeal";
  return worksOf(pilot).length > 0 ? "open-work" : undefined;
}
