import { type AppealFacts, appealOutcomes, timelinesses } from "../../pilot/items/appeal.ts";
import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import type { AppealWindow } from "../appeal-window.ts";
import type { AppealAnswers } from "./appeal.form.ts";
import { appealTexts } from "./appeal.texts.ts";

/** Each fact, the control that asks for it, and its label. */
const fields = {
  from: ["p-from", "from"],
  via: ["p-via", "via"],
  receivedDay: ["p-received", "received"],
  timely: ["p-timely", "timely"],
  dismissedDay: ["p-dismissed", "dismissedDay"],
  dismissal: ["p-dismissal", "dismissal"],
  dueDay: ["p-due", "due"],
  handedOverDay: ["p-handed-over", "handedOver"],
  stayFrom: ["p-stay-from", "stayFrom"],
  stayTo: ["p-stay-to", "stayTo"],
  outcome: ["p-outcome", "outcome"],
  outcomeDay: ["p-outcome-day", "outcomeDay"],
  outcomeBy: ["p-outcome-by", "outcomeBy"],
  outcomeReference: ["p-outcome-reference", "outcomeReference"],
} as const satisfies { readonly [F in keyof AppealFacts]-?: readonly [string, keyof typeof appealTexts.sv] };
type Fact = keyof typeof fields;
export const factNames = Object.keys(fields) as readonly Fact[]; // as: Object.keys forgets the names

/** What the form of an appeal calls a fact. */
export const factLabel = (fact: Fact, lang: Language): string => String(appealTexts[lang][fields[fact][1]]);

/** An appeal as it is typed; of a new one, that nothing is decided. */
export const appealTyped = (facts: AppealFacts | undefined): Typed => ({
  "p-timely": "p-not-decided",
  "p-outcome": "p-none",
  ...Object.fromEntries(
    factNames.flatMap((fact) => {
      const value = facts?.[fact];
      const chosen = fact === "via" || fact === "timely" || fact === "outcome";
      return value === undefined ? [] : [[fields[fact][0], chosen ? `p-${value}` : value] as const];
    }),
  ),
});

/** The facts that whole answers give. */
export function factsOf(answers: AppealAnswers): AppealFacts {
  const outcome = appealOutcomes.find((one) => answers["p-outcome"] === `p-${one}`);
  const given = {
    dismissedDay: answers["p-dismissed"],
    dismissal: answers["p-dismissal"],
    dueDay: answers["p-due"],
    handedOverDay: answers["p-handed-over"],
    stayFrom: answers["p-stay-from"],
    stayTo: answers["p-stay-to"],
    outcome,
    outcomeDay: answers["p-outcome-day"],
    outcomeBy: answers["p-outcome-by"],
    outcomeReference: answers["p-outcome-reference"],
  };
  return {
    from: answers["p-from"],
    via: answers["p-via"] === "p-court" ? "court" : "here",
    receivedDay: answers["p-received"],
    timely: timelinesses.find((one) => answers["p-timely"] === `p-${one}`) ?? "not-decided",
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== "")),
  };
}

/** What an appeal is held against. */
export type AppealBasis = {
  readonly window: AppealWindow;
  readonly decisionDay: LocalDay;
  /** As it was known before; undefined of a new one. */
  readonly before: AppealFacts | undefined;
  /** Its outcome has put the case before a decision again. */
  readonly reopened: boolean;
  readonly today: LocalDay;
  readonly lang: Language;
};

/** What was settled before and is settled otherwise, or no longer: the steps that only add to it are no corrections. */
export function corrected(facts: AppealFacts, before: AppealFacts | undefined): readonly Fact[] {
  if (!before) return [];
  return factNames.filter((fact) => {
    if (fact === "timely" && before.timely === "not-decided") return false;
    // That it must be handed over by a day falls with its being late.
    if (fact === "dueDay" && facts.timely === "late") return false;
    return before[fact] !== undefined && before[fact] !== facts[fact];
  });
}

export const isAsBefore = (facts: AppealFacts, before: AppealFacts | undefined): boolean =>
  before !== undefined && factNames.every((fact) => facts[fact] === before[fact]);

/** Whether this outcome puts the case before a decision again, where the decision holds and can be reopened. */
export const reopens = ({ outcome }: AppealFacts): boolean => outcome === "annulled" || outcome === "sent-back";

/** Each day has come, and none is before the one it follows. */
function dayProblems(facts: AppealFacts, { decisionDay, today, lang }: AppealBasis): readonly Problem[] {
  const t = appealTexts[lang];
  const { receivedDay, dismissedDay, handedOverDay, stayFrom, stayTo, outcomeDay } = facts;
  const come = { receivedDay, dismissedDay, handedOverDay, stayFrom, stayTo, outcomeDay };
  const future = Object.entries(come).flatMap(([name, day]) => {
    const fact = name as keyof typeof come; // as: Object.entries forgets the names
    if (day === undefined || day <= today) return [];
    return [{ field: fields[fact][0], text: t.notFuture(factLabel(fact, lang)) }];
  });
  const order = (fact: Fact, day: LocalDay | undefined, earlier: string, than: LocalDay | undefined) =>
    day !== undefined && than !== undefined && day < than
      ? [{ field: fields[fact][0], text: t.before(factLabel(fact, lang), earlier) }]
      : [];
  return [
    ...future,
    ...order("receivedDay", receivedDay, t.decisionDay, decisionDay),
    ...order("dismissedDay", dismissedDay, t.received, receivedDay),
    ...order("dueDay", facts.dueDay, t.received, receivedDay),
    ...order("handedOverDay", handedOverDay, t.received, receivedDay),
    ...order("stayFrom", stayFrom, t.decisionDay, decisionDay),
    ...order("stayTo", stayTo, t.stayFrom, stayFrom),
    ...order("outcomeDay", outcomeDay, t.received, receivedDay),
  ];
}

/** Nothing is too late without a window that has passed; what came after it is in time only with a reason. */
function timeProblems(facts: AppealFacts, why: string, { window, lang }: AppealBasis): readonly Problem[] {
  const t = appealTexts[lang];
  const { timely, receivedDay } = facts;
  const isAfter = window.state === "running" && receivedDay > window.lastDay;
  if (timely === "late" && !isAfter) {
    const said = { none: t.noWindow, "not-running": t.notRunning, running: t.notLate } as const;
    return [{ field: "p-timely", text: said[window.state] }];
  }
  if (timely !== "in-time" || !isAfter || why !== "") return [];
  return [{ field: "p-reason", text: t.afterLastDay(formatDay(window.lastDay, lang)) }];
}

/** What is wrong with an appeal as a whole, each at its own control. */
export function appealProblems(facts: AppealFacts, why: string, basis: AppealBasis): readonly Problem[] {
  const { before, reopened, lang } = basis;
  const t = appealTexts[lang];
  const half = (facts.dismissedDay === undefined) !== (facts.dismissal === undefined);
  const changes = corrected(facts, before);
  const labels = changes.map((fact) => factLabel(fact, lang)).join(", ");
  return [
    ...dayProblems(facts, basis),
    ...timeProblems(facts, why, basis),
    ...(half
      ? [
          {
            field: facts.dismissal === undefined ? "p-dismissal" : "p-dismissed",
            text: t.both(t.dismissedDay, t.dismissal),
          },
        ]
      : []),
    ...(reopened && !reopens(facts) ? [{ field: "p-outcome", text: t.reopenedStays }] : []),
    ...(changes.length > 0 && why === "" ? [{ field: "p-reason", text: t.whyMissing(labels) }] : []),
    ...(facts.outcome === "mistaken" && changes.length === 0 && why === ""
      ? [{ field: "p-reason", text: t.whyMissing(t.outcomes.mistaken) }]
      : []),
  ];
}
