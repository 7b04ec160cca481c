import { liftEvaluationTyped } from "../calls/first-edition/lift-evaluation.ts";
import { act, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import { keptBefore, typedInVersion } from "../pilot/earlier-draft.store.ts";
import type { EvaluationDraft } from "../pilot/items/evaluation.ts";
import type { WrittenDraft } from "../pilot/items/written-draft.ts";
import { type Pilot, thePilot } from "../pilot/pilot.ts";
import { type Brought, broughtTogether, requireRoom } from "../platform/forms/writing/brought.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { draftOf, evaluationPut, writableEvaluation } from "./evaluation.ts";
import { evaluationForm } from "./read-evaluation.ts";

type Command = {
  readonly typed: Typed;
  /** The version that the officer began from; 0 before there was one. */
  readonly version: number;
};

/** The draft as it now is. */
export type SavedEvaluation = Brought<WrittenDraft> & { readonly version: number };

/** A page that was opened while the form was code, and is still open, posts the names of then. */
const underNamesOfNow = (typed: Typed): Typed => ("output" in typed ? liftEvaluationTyped(typed) : typed);

type Seen = { readonly pilot: Pilot; readonly heads: Pilot["heads"]; readonly base: Typed | undefined };

/** The pilot with what was typed in the version that the officer began from. */
async function seenWithBase(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const pilot = await thePilot(table, pressed);
  const asked = { id: pilot.id, draft: "EVALUATION", now: draftOf(pilot) } as const;
  return { pilot, heads: pilot.heads, base: await typedInVersion(table, asked, pressed.command.version) };
}

/**
 * What the officer has written so far, kept as it was typed. What a colleague has changed since is merged, control by
 * control. An evaluation may be prepared before the project has ended.
 */
export const saveEvaluation = act({
  name: "save-evaluation",
  writes: ["EVALUATION", "EARLIER"],
  see: seenWithBase,
  decide: ({ pilot, base }: Seen, { typed: posted, version }: Command, { by, at }): Outcome<SavedEvaluation> => {
    writableEvaluation(pilot);
    const before = draftOf(pilot);
    const mine = { typed: underNamesOfNow(posted), version };
    const brought = broughtTogether(evaluationForm(pilot.call), mine, before, base);
    const { typed, clashes, isStored } = brought;
    requireRoom(typed);
    const stands = before?.version ?? 0;
    if (clashes.length > 0 || isStored) return { answer: { ...brought, version: stands } };
    const saved: EvaluationDraft = {
      v: 2,
      version: stands + 1,
      status: "draft",
      typed: typed as EvaluationDraft["typed"], // as: the lists are not changed by anyone
      changedAt: at,
      savedBy: by.name,
    };
    return {
      answer: { ...brought, version: saved.version },
      writes: [evaluationPut(pilot, saved), ...(before ? [keptBefore(pilot.id, "EVALUATION", before, at)] : [])],
      quietly: true,
    };
  },
});
