import { act, type FormAnswer, type FormCommand, type Outcome } from "../pilot/act.ts";
import type { DecisionDraft } from "../pilot/items/decision-draft.ts";
import { type Pilot, requireVersion, thePilot } from "../pilot/pilot.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince } from "../platform/table/table.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { requireOpenDraft } from "./open-draft.ts";
import { sendBackForm } from "./send-back.form.ts";

/** The decider sends the proposal back for more preparation, with a word. The case stays where it stands. */
export const sendBackDecision = act({
  name: "send-back-decision",
  writes: ["DECISIONDRAFT"],
  see: thePilot,
  decide: (pilot: Pilot, { version, typed, language }: FormCommand, { by, at }): Outcome<FormAnswer> => {
    requireOpenDraft(pilot, language);
    requireVersion(pilot.decisionDraft, version);
    const draft = pilot.decisionDraft ?? refuse("stale-version");
    const read = readTyped(sendBackForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { ready: _, ...kept } = draft;
    const back: DecisionDraft = { ...kept, sentBack: { at, by: by.name, word: read.value["p-word"] } };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.decisionDraft(pilot.id), ...back }, when: unchangedSince(version) }],
      log: { action: "decision.sent-back" },
    };
  },
});
