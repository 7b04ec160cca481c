import { act, already, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { auditEntry } from "../../pilot/happenings.ts";
import type { AfterDecision } from "../../pilot/items/after-decision.ts";
import { type AppealEntry, type AppealFacts, appealsOf, mostAppealEntries } from "../../pilot/items/appeal.ts";
import { type Decision, decisionNumber } from "../../pilot/items/decision.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { wholeAnswers } from "../../platform/forms/answers-of.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { dayOf, type LocalDay } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { appealWindow } from "../appeal-window.ts";
import { appealsFull, notAppealable } from "../decisions.refusals.ts";
import { delegatedPut } from "../delegated/delegated.ts";
import { knownAfter } from "../note-decision.act.ts";
import { appealForm, appealFormOf } from "./appeal.form.ts";
import { appealProblems, factsOf, isAsBefore } from "./appeal-rules.ts";
import { type AppealState, appealState, isReopenedByCourt } from "./appeal-state.ts";
import { stepsOf } from "./appeal-steps.ts";
import { reopenedByCourt, reopensNow } from "./reopened-by-court.ts";

/** The decision, the appeal's number (0 of a new one), and the version of what is known of the decision. */
type Command = FormCommand & { readonly number: number; readonly appeal: number };

/** The decision whose appeals are noted. @throws Refusal not-found, not-appealable */
export function appealedDecision({ decisions }: Pick<Pilot, "decisions">, number: number): Decision {
  const decision = decisions.find((one) => decisionNumber(one) === number) ?? refuse("not-found");
  // What only postpones a case decides nothing of it.
  return decision.outcome === "postponed" ? refuse(notAppealable) : decision;
}

/** The officer notes an appeal of a decision: that it came, each step after that, or a correction. */
export const noteAppeal = act({
  name: "note-appeal",
  writes: ["AFTERDECISION", "DECISION", "DELEGATED"],
  see: thePilot,
  decide: (pilot: Pilot, command: Command, context): Outcome<FormAnswer> => {
    const { number, version } = command;
    const decision = appealedDecision(pilot, number);
    const after = pilot.afterDecisions.get(number);
    requireVersion(after, version);
    const before = appealsOf(after).find(({ appeal }) => appeal === command.appeal);
    if (!before && command.appeal !== 0) refuse("not-found");
    const { facts, why, wrong } = readAppeal(pilot, decision, before, command, dayOf(context.at));
    if (!facts) return { answer: { wrong } };
    if (isAsBefore(facts, before)) return already({});
    if ((after?.appeals ?? []).length >= mostAppealEntries) refuse(appealsFull);
    const appeal = before?.appeal ?? appealsOf(after).length + 1;
    const { at, by } = context;
    const who = { id: by.id, name: by.name };
    const entry: AppealEntry = { ...facts, ...{ appeal, at, by: who }, ...(why === "" ? {} : { why }) };
    const known: AfterDecision = {
      ...present(knownAfter(pilot, decision)),
      ...{ number, version: version + 1, appeals: [...(after?.appeals ?? []), entry] },
    };
    const court = reopensNow(pilot, decision, facts) ? reopenedByCourt(pilot, decision, facts, context) : undefined;
    const [log, ...others] = [...stepsOf(facts, before, { number, appeal, why }), ...(court?.log ? [court.log] : [])];
    return {
      answer: {},
      ...court,
      writes: [
        { table: "pilots", put: { ...keys.afterDecision(pilot.id, number), ...known }, when: unchangedSince(version) },
        ...delegatedPut(pilot, decision, newestState(pilot, known)),
        ...(court?.writes ?? []),
        ...others.map((other) => auditEntry(pilot.subject, { at, by }, other)),
      ],
      ...(log ? { log } : {}),
    };
  },
});

type ReadAppeal =
  | { readonly facts: AppealFacts; readonly why: string; readonly wrong?: undefined }
  | { readonly facts?: undefined; readonly why?: undefined; readonly wrong: readonly Problem[] };

/** The appeal as it is typed, held against the decision, its window and what was known before. */
function readAppeal(
  pilot: Pilot,
  decision: Decision,
  before: AppealFacts | undefined,
  { typed, number, language }: Command,
  today: LocalDay,
): ReadAppeal {
  const { kind } = pilot.call.appeal;
  const form = appealFormOf(kind);
  const reading = readForm(form, typed);
  const answers = wholeAnswers(appealForm, reading);
  if (!answers) return { wrong: inWords(form, typed, reading.problems, language) };
  const [facts, why] = [factsOf(answers), answers["p-reason"] ?? ""];
  const wrong = appealProblems(facts, why, {
    ...{ before, today, lang: language, decisionDay: decision.day },
    window: appealWindow(kind, knownAfter(pilot, decision)),
    reopened: before !== undefined && isReopenedByCourt(pilot, number),
  });
  return wrong.length > 0 ? { wrong } : { facts, why };
}

/** How far the newest appeal has come; nothing of those that were noted by mistake. */
function newestState({ call }: Pilot, known: AfterDecision): AppealState | undefined {
  const newest = appealsOf(known)
    .filter(({ outcome }) => outcome !== "mistaken")
    .at(-1);
  return newest && appealState(call.appeal.kind, newest);
}

/** What is known, without the names of what is not. */
const present = (known: Partial<AfterDecision>): Partial<AfterDecision> =>
  Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
