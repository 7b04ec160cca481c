import { act, type FormAnswer, type Outcome } from "../pilot/act.ts";
import type { DecisionDraft } from "../pilot/items/decision-draft.ts";
import { requireVersion } from "../pilot/pilot.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince } from "../platform/table/table.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type DecisionBasis, theBasis } from "./decision-basis.store.ts";
import { requireOpenDraft } from "./open-draft.ts";
import { readWritten } from "./read-written.ts";

type Command = { readonly version: number; readonly language: Language };

/** What a meeting or a delegate adds: without it a proposal is whole all the same. */
const ofTheDecider = ["p-by", "p-day", "p-paragraph", "p-mandate", "p-deciders"];

/** The officer hands the proposal over to the decider, as it stands. */
export const handOverDecision = act({
  name: "hand-over-decision",
  writes: ["DECISIONDRAFT"],
  see: theBasis,
  decide: (basis: DecisionBasis, { version, language }: Command, { by, at }): Outcome<FormAnswer> => {
    const { pilot } = basis;
    requireOpenDraft(pilot, language);
    requireVersion(pilot.decisionDraft, version);
    const draft = pilot.decisionDraft ?? refuse("stale-version");
    const { problems } = readWritten(draft.typed, basis, at, language);
    const wrong = problems.filter(({ field }) => !ofTheDecider.includes(field));
    if (wrong.length > 0) return { answer: { wrong } };
    const { sentBack: _, ...kept } = draft;
    const ready: DecisionDraft = { ...kept, ready: { at, by: by.name } };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.decisionDraft(pilot.id), ...ready }, when: unchangedSince(version) }],
      log: { action: "decision.handed-over" },
    };
  },
});
