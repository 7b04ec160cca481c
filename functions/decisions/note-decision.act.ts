import { act, type FormAnswer, type FormCommand, type Outcome } from "../pilot/act.ts";
import { type AfterDecision, toldHows } from "../pilot/items/after-decision.ts";
import { type Decision, decisionNumber } from "../pilot/items/decision.ts";
import { type Pilot, requireVersion, thePilot } from "../pilot/pilot.ts";
import { type AnswersOf, wholeAnswers } from "../platform/forms/answers-of.ts";
import { inWords } from "../platform/forms/problem-words.ts";
import { readForm } from "../platform/forms/read.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince } from "../platform/table/table.ts";
import { dayOf, type LocalDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { afterDecisionForm } from "./after-decision.form.ts";
import { afterTexts } from "./after-decision.texts.ts";

type Command = FormCommand & { readonly number: number };
type Answers = AnswersOf<typeof afterDecisionForm>;

/** What is known of the minutes and of the telling: what was noted since, and before that what was recorded. */
export function knownAfter(pilot: Pick<Pilot, "afterDecisions">, decision: Decision): Partial<AfterDecision> {
  const noted = pilot.afterDecisions.get(decisionNumber(decision));
  if (noted || decision.madeBy?.kind !== "board") return noted ?? {};
  const { adjustedDay, announcedDay, extract } = decision.madeBy;
  return { adjustedDay, announcedDay, extract };
}

/** What is known, as it is typed. */
export const afterTyped = (known: Partial<AfterDecision>): Typed => ({
  "p-reported": known.reportedDay ?? "",
  "p-adjusted": known.adjustedDay ?? "",
  "p-announced": known.announcedDay ?? "",
  "p-extract": known.extract ?? "",
  "p-frame": known.frameDecision ?? "",
  "p-told": known.toldDay ?? "",
  "p-told-how": known.toldHow ? `p-${known.toldHow}` : "",
});

/** Each day has come, and is not before the decision. */
function dayFaults(answers: Partial<Answers>, { day }: Decision, today: LocalDay, lang: Language) {
  const t = afterTexts[lang];
  const days = { "p-reported": t.reported, "p-adjusted": t.adjusted, "p-announced": t.announced, "p-told": t.told };
  return Object.entries(days).flatMap(([field, label]) => {
    const given = answers[field as keyof typeof days]; // as: Object.entries forgets the names
    return given !== undefined && (given > today || given < day) ? [{ field, text: t.notFuture(label) }] : [];
  });
}

/** The officer notes what has become known of a decision. The decision itself stays as it was recorded. */
export const noteDecision = act({
  name: "note-decision",
  writes: ["AFTERDECISION"],
  see: thePilot,
  decide: (pilot: Pilot, { number, version, typed, language }: Command, { at }): Outcome<FormAnswer> => {
    const decision = pilot.decisions.find((one) => decisionNumber(one) === number) ?? refuse("not-found");
    requireVersion(pilot.afterDecisions.get(number), version);
    const reading = readForm(afterDecisionForm, typed);
    const read: Partial<Answers> = reading.answers;
    const faults = dayFaults(read, decision, dayOf(at), language);
    const answers = wholeAnswers(afterDecisionForm, reading);
    if (!answers || faults.length > 0)
      return { answer: { wrong: [...inWords(afterDecisionForm, typed, reading.problems, language), ...faults] } };
    const { appeals } = pilot.afterDecisions.get(number) ?? {};
    const known = { ...knownOf(answers, number, version + 1), ...(appeals ? { appeals } : {}) };
    return {
      answer: {},
      writes: [
        { table: "pilots", put: { ...keys.afterDecision(pilot.id, number), ...known }, when: unchangedSince(version) },
      ],
      log: { action: "decision.noted", details: { number } },
    };
  },
});

function knownOf(answers: Answers, number: number, version: number): AfterDecision {
  const toldHow = toldHows.find((how) => answers["p-told-how"] === `p-${how}`);
  return {
    ...{ number, version },
    ...(answers["p-reported"] ? { reportedDay: answers["p-reported"] } : {}),
    ...(answers["p-adjusted"] ? { adjustedDay: answers["p-adjusted"] } : {}),
    ...(answers["p-announced"] ? { announcedDay: answers["p-announced"] } : {}),
    ...(answers["p-extract"] ? { extract: answers["p-extract"] } : {}),
    ...(answers["p-frame"] ? { frameDecision: answers["p-frame"] } : {}),
    ...(answers["p-told"] ? { toldDay: answers["p-told"] } : {}),
    ...(toldHow ? { toldHow } : {}),
  };
}
