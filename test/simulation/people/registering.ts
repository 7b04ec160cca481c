import { clearWorkNotes } from "../../../functions/casework/notes/clear-work-notes.act.ts";
import { writeWorkNote } from "../../../functions/casework/notes/write-work-note.act.ts";
import { attachToEntry } from "../../../functions/casework/register/attach-to-entry.act.ts";
import { correctEntry } from "../../../functions/casework/register/correct-entry.act.ts";
import { registerEntry } from "../../../functions/casework/register/register-entry.act.ts";
import { type EntryFacts, entryKinds } from "../../../functions/pilot/items/register-entry.ts";
import { Nonce, newId } from "../../../functions/vocabulary/ids.ts";
import { button, type Look, type Play, saving, staff, words } from "./play.ts";

/** What came, went or was noted today. */
function facts({ chance, today }: Look): EntryFacts {
  const kind = chance.pick(entryKinds) ?? "note";
  const subject = words(chance, "Fråga om projektet");
  if (kind === "note") return { kind, day: today, subject, text: words(chance, "De börjar i mars") };
  const direction = chance.likely(0.5) ? "in" : "out";
  return { kind, direction, day: today, from: "Föreningen", to: "Handläggaren", subject };
}

/** What officers keep in the register of a case. */
export const registering: readonly Play[] = [
  {
    weight: 3,
    play: (look) => button(look, registerEntry, { by: staff(look, "officer"), command: { facts: facts(look) } }),
  },
  {
    weight: 2,
    play: (look) => {
      const entry = look.chance.pick(look.pilot.entries);
      if (!entry) return undefined;
      const { documentId, version, files } = entry;
      const struck = files.filter(() => look.chance.likely(0.5)).map(({ fileId }) => fileId);
      const command = { documentId, version, facts: facts(look), struck, reason: words(look.chance, "Fel uppgift") };
      return button(look, correctEntry, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 2,
    play: (look) => {
      const entry = look.chance.pick(look.pilot.entries);
      if (!entry) return undefined;
      const fileId = newId(Nonce);
      const file = { name: "Brev.pdf", bytes: 10, sha256: "0".repeat(64), key: `kept/${fileId}` };
      const command = { documentId: entry.documentId, fileId, file, type: "pdf" as const };
      return saving(look, attachToEntry, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 3,
    play: (look) =>
      button(look, writeWorkNote, { by: staff(look, "officer"), command: { text: words(look.chance, "Ring dem") } }),
  },
  {
    weight: 3,
    play: (look) => {
      const shown = look.pilot.workNotes.map(({ noteId }) => noteId);
      if (shown.length === 0) return undefined;
      return button(look, clearWorkNotes, { by: staff(look, "officer"), command: { shown } });
    },
  },
];
