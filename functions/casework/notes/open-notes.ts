import { workOfRoom } from "../../pilot/open-work.ts";
import { isFinal } from "../../pilot/stages/stages.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { notesTexts } from "./notes.texts.ts";

const { sv, en } = notesTexts;

/** Working notes of a closed case are to be cleared: what stays would become a document of it. */
export const openNotes = workOfRoom({
  kinds: { "clear-notes": { words: { sv: sv.open, en: en.open }, readers: ["officer"] } },
  open: ({ id, lifecycle: { stage, stageSince }, workNotes }) =>
    isFinal(stage) && workNotes.length > 0
      ? [{ kind: "clear-notes", for: "officer", since: stageSince, path: caseworkPaths.notes(id) }]
      : [],
});
