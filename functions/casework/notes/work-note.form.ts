import { workNoteLimits } from "../../pilot/items/work-note.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { notesTexts } from "./notes.texts.ts";

const { sv, en } = notesTexts;

/** A working note. */
export const workNoteForm = defineForm({
  format: 1,
  id: "p-work-note",
  version: 1,
  for: "act",
  name: { sv: sv.title, en: en.title },
  sections: [
    {
      id: "p-section",
      slug: "anteckning",
      name: { sv: sv.title, en: en.title },
      questions: [{ id: "p-text", kind: "text", limit: workNoteLimits.text, label: { sv: sv.text, en: en.text } }],
    },
  ],
  rules: [],
});
