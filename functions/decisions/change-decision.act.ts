import { act, already, type Outcome } from "../pilot/act.ts";
import { keptBefore } from "../pilot/earlier-draft.store.ts";
import { decisionNumber } from "../pilot/items/decision.ts";
import type { DecisionDraft } from "../pilot/items/decision-draft.ts";
import { type Pilot, requireStage, thePilot } from "../pilot/pilot.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince, type Write } from "../platform/table/table.ts";
import { formatMoment, type Instant } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { otherDecisionBegun } from "./amendments/amendments.refusals.ts";
import { alreadyDecided, nothingDecided } from "./decisions.refusals.ts";
import { besideOf } from "./open-draft.ts";
import { typedAnew } from "./typed-decision.ts";

/** `number` is that of the decision the person has read; `begins` is false where a change that was begun is dropped. */
type Command = { readonly number: number; readonly begins: boolean; readonly language: Language };

/**
 * An officer or a decider begins to correct or change the decision that holds, or drops it: the same form, with what was
 * decided in it, but for its day and minutes. Nothing is decided until it is recorded, and what was decided stays.
 */
export const changeDecision = act({
  name: "change-decision",
  writes: ["DECISIONDRAFT", "EARLIER"],
  see: thePilot,
  decide: (pilot: Pilot, { number, begins, language }: Command, { by, at }): Outcome<Record<string, never>> => {
    const { decision, decisionDraft: before, lifecycle } = pilot;
    if (!decision) return refuse(nothingDecided);
    if (decisionNumber(decision) !== number)
      refuse(alreadyDecided, { who: decision.recordedBy, when: formatMoment(decision.recordedAt, language) });
    requireStage(pilot, lifecycle.stage);
    const beside = besideOf(pilot);
    if (beside && begins) refuse(otherDecisionBegun);
    if (!beside && (before?.changes === number) === begins) return already({});
    const draft: DecisionDraft = {
      version: (before?.version ?? 0) + 1,
      typed: begins
        ? (typedAnew(
            decision,
            pilot.call.frames.map(({ year }) => year),
          ) as DecisionDraft["typed"]) // as: the lists are not changed by anyone
        : (before?.typed ?? {}),
      savedAt: at,
      savedBy: by.name,
      byButton: true,
      ...(begins ? { changes: number } : {}),
    };
    return {
      answer: {},
      writes: draftPut(pilot, draft, at),
      log: beside
        ? { action: `${beside.kind}.dropped`, details: { number: beside.number } }
        : { action: begins ? "decision.change-begun" : "decision.change-dropped", details: { number } },
    };
  },
});

const draftPut = ({ id, decisionDraft: before }: Pilot, draft: DecisionDraft, at: Instant): readonly Write[] => [
  { table: "pilots", put: { ...keys.decisionDraft(id), ...draft }, when: unchangedSince(before?.version ?? 0) },
  ...(before ? [keptBefore(id, "DECISIONDRAFT", before, at)] : []),
];
