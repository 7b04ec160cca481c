import type { LogEntry } from "../../pilot/happenings.ts";
import type { AppealFacts } from "../../pilot/items/appeal.ts";
import { corrected } from "./appeal-rules.ts";

type Of = { readonly number: number; readonly appeal: number; readonly why: string };

/**
 * What has happened with an appeal, as the history tells it: each step of its own. Who has appealed is a person, and
 * stands in the register alone.
 */
export function stepsOf(facts: AppealFacts, before: AppealFacts | undefined, { number, appeal, why }: Of) {
  const changes = corrected(facts, before);
  const about = { number, appeal };
  const isNew = (fact: keyof AppealFacts) => facts[fact] !== undefined && before?.[fact] === undefined;
  const step = (action: string, details: NonNullable<LogEntry["details"]> = {}): readonly LogEntry[] => [
    { action, details: { ...about, ...details } },
  ];
  const { timely, dismissedDay = "", dueDay = "", handedOverDay = "", stayFrom = "", stayTo = "", outcome } = facts;
  const isDecided = timely !== "not-decided" && (before?.timely ?? "not-decided") === "not-decided";
  return [
    ...(before ? [] : step("appeal.received", { day: facts.receivedDay, via: facts.via })),
    ...(changes.length > 0 ? step("appeal.corrected", { reason: why }) : []),
    ...(isDecided ? step(`appeal.${timely}`, why === "" ? {} : { reason: why }) : []),
    ...(isNew("dismissal") ? step("appeal.dismissed", { day: dismissedDay }) : []),
    ...(isNew("dueDay") ? step("appeal.due", { day: dueDay }) : []),
    ...(isNew("handedOverDay") ? step("appeal.handed-over", { day: handedOverDay }) : []),
    ...(isNew("stayFrom") ? step("appeal.stayed", { day: stayFrom }) : []),
    ...(isNew("stayTo") ? step("appeal.stay-ended", { day: stayTo }) : []),
    ...(outcome && isNew("outcome")
      ? step(`appeal.${outcome}`, outcome === "mistaken" ? { reason: why } : { day: facts.outcomeDay ?? "" })
      : []),
  ];
}
