import { liftEvaluationTyped } from "../calls/first-edition/lift-evaluation.ts";
import { act, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import type { EvaluationDraft } from "../pilot/items/evaluation.ts";
import { type Pilot, thePilot } from "../pilot/pilot.ts";
import { keptOf } from "../platform/forms/controls.ts";
import { type BothChanged, merge3 } from "../platform/forms/merge.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { changedBetween, sameTyped, type Typed } from "../vocabulary/typed.ts";
import { keptBefore, typedInVersion } from "./earlier.store.ts";
import { evaluationPut, writableEvaluation } from "./evaluation.ts";
import { evaluationForm } from "./read-evaluation.ts";

/** An item of the table holds 400 kB, and the draft is one. */
const mostBytes = 200_000;

type Command = {
  readonly typed: Typed;
  /** The version that the officer began from; 0 before there was one. */
  readonly version: number;
};

/** The draft as it now is. Where both changed one control, nothing was saved, and `clashes` are to be asked. */
export type SavedEvaluation = {
  readonly version: number;
  /** What stands in the controls: mine, with what a colleague changed elsewhere. */
  readonly typed: Typed;
  /** The controls that a colleague changed meanwhile, taken without asking. */
  readonly merged: readonly string[];
  readonly clashes: readonly BothChanged[];
  /** The version that a colleague saved beside mine. */
  readonly other?: Pick<EvaluationDraft, "changedAt" | "savedBy"> | undefined;
};

/** A page that was opened while the form was code, and is still open, posts the names of then. */
const underNamesOfNow = (typed: Typed): Typed => ("output" in typed ? liftEvaluationTyped(typed) : typed);

type Seen = { readonly pilot: Pilot; readonly heads: Pilot["heads"]; readonly base: Typed | undefined };

/** The pilot with what was typed in the version that the officer began from. */
async function seenWithBase(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const pilot = await thePilot(table, pressed);
  const { evaluation } = pilot;
  const now = evaluation?.status === "draft" ? evaluation : undefined;
  const base = await typedInVersion(table, pilot.id, pressed.command.version, now);
  return { pilot, heads: pilot.heads, base };
}

/**
 * What the officer has written so far, kept as it was typed. What a colleague has changed since is merged, control by
 * control. An evaluation may be prepared before the project has ended.
 */
export const saveEvaluation = act({
  name: "save-evaluation",
  writes: ["EVALUATION", "EARLIER"],
  see: seenWithBase,
  decide: ({ pilot, base }: Seen, command: Command, { by, at }): Outcome<SavedEvaluation> => {
    const before = writableEvaluation(pilot);
    const form = evaluationForm(pilot.call);
    const mine = keptOf(underNamesOfNow(command.typed), form);
    if (new TextEncoder().encode(JSON.stringify(mine)).length > mostBytes) refuse("too-large", { limit: "200 kB" });
    const { version, typed: theirs } = before ?? { version: 0, typed: {} };
    const isNewest = version === command.version;
    const { typed, both: clashes } = isNewest ? { typed: mine, both: [] } : merge3(form, base, mine, theirs);
    const other = isNewest ? {} : { other: before };
    const answer = { typed, merged: changedBetween(mine, typed), clashes, ...other };
    // A save whose answer was lost comes again: what stands there is what it asks for.
    if (clashes.length > 0 || (version > 0 && sameTyped(typed, theirs))) return { answer: { ...answer, version } };
    const saved: EvaluationDraft = {
      v: 2,
      version: version + 1,
      status: "draft",
      typed: typed as EvaluationDraft["typed"], // as: the lists are not changed by anyone
      changedAt: at,
      savedBy: by.name,
    };
    return {
      answer: { ...answer, version: saved.version },
      writes: [evaluationPut(pilot, saved), ...(before ? [keptBefore(pilot.id, before, at)] : [])],
      quietly: true,
    };
  },
});
