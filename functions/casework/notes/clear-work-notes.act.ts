import { act, already, type Outcome } from "../../pilot/act.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { isFinal } from "../../pilot/stages/stages.ts";
import { keys } from "../../platform/table/keys.ts";
import { refuse } from "../../vocabulary/refusal.ts";

/** The notes that the officer has looked through: one that was written since stays. */
type Command = { readonly shown: readonly string[] };

/** An officer clears the working notes of a closed case. They go for good; the log keeps that it was done. */
export const clearWorkNotes = act({
  name: "clear-work-notes",
  writes: ["WORKNOTE"],
  see: thePilot,
  decide: ({ id, lifecycle, workNotes }: Pilot, { shown }: Command): Outcome<object> => {
    if (!isFinal(lifecycle.stage)) refuse("not-in-this-stage");
    const cleared = workNotes.filter(({ noteId }) => shown.includes(noteId));
    if (cleared.length === 0) return already({});
    return {
      answer: {},
      writes: cleared.map(({ noteId }) => ({ table: "pilots", delete: keys.workNote(id, noteId) }) as const),
      log: { action: "work-notes.cleared", details: { count: cleared.length } },
    };
  },
});
