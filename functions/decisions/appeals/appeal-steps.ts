import type { LogEntry } from "../../pilot/happenings.ts";
import type { AppealFacts } from "../../pilot/items/appeal.ts";
import { corrected } from "./appeal-rules.ts";

type Of = { readonly number: number; readonly appeal: number; readonly why: string };

/** The first time that a fact is known is a step; the day that is told with it. */
const firsts = [
  ["dismissal", "appeal.dismissed", "dismissedDay"],
  ["dueDay", "appeal.due", "dueDay"],
  ["handedOverDay", "appeal.handed-over", "handedOverDay"],
  ["stayFrom", "appeal.stayed", "stayFrom"],
  ["stayTo", "appeal.stay-ended", "stayTo"],
] as const satisfies readonly (readonly [keyof AppealFacts, string, keyof AppealFacts])[];

/**
 * What has happened with an appeal, as the history tells it: each step of its own. Who has appealed is a person, and
 * stands in the register alone.
 */
export function stepsOf(facts: AppealFacts, before: AppealFacts | undefined, { number, appeal, why }: Of) {
  const reason = why === "" ? {} : { reason: why };
  const step = (action: string, details: NonNullable<LogEntry["details"]> = {}): LogEntry => ({
    action,
    details: { number, appeal, ...details },
  });
  const isNew = (fact: keyof AppealFacts) => facts[fact] !== undefined && before?.[fact] === undefined;
  const timely = () => {
    const isDecided = facts.timely !== "not-decided" && (before?.timely ?? "not-decided") === "not-decided";
    return isDecided ? [step(`appeal.${facts.timely}`, reason)] : [];
  };
  const ruling = () => {
    const { outcome, outcomeDay = "" } = facts;
    if (!outcome || !isNew("outcome")) return [];
    return [step(`appeal.${outcome}`, outcome === "mistaken" ? reason : { day: outcomeDay })];
  };
  return [
    ...(before ? [] : [step("appeal.received", { day: facts.receivedDay, via: facts.via })]),
    ...(corrected(facts, before).length > 0 ? [step("appeal.corrected", reason)] : []),
    ...timely(),
    ...firsts.flatMap(([fact, action, day]) => (isNew(fact) ? [step(action, { day: facts[day] ?? "" })] : [])),
    ...ruling(),
  ];
}
