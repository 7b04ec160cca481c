import { act, type Outcome } from "../../pilot/act.ts";
import { type WorkNote, workNoteLimits } from "../../pilot/items/work-note.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { NoteId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { tooManyNotes } from "./notes.refusals.ts";

/** One who works with a case notes something down. The log says that it was done, and not what was written. */
export const writeWorkNote = act({
  name: "write-work-note",
  writes: ["WORKNOTE"],
  see: thePilot,
  decide: ({ id, workNotes }: Pilot, { text }: { readonly text: string }, { by, at, newId }): Outcome<object> => {
    if (workNotes.length >= workNoteLimits.notes) refuse(tooManyNotes);
    const noteId = newId(NoteId);
    const note: WorkNote = { v: 1, noteId, at, by: { id: by.id, name: by.name }, text };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.workNote(id, noteId), ...note }, when: absent }],
      log: { action: "work-note.written" },
    };
  },
});
