import { correctPrefilled } from "../../../functions/applications/correct/correct.form.ts";
import { correctApplicant } from "../../../functions/applications/correct/correct-applicant.act.ts";
import { orderDossier } from "../../../functions/casework/dossier/order-dossier.act.ts";
import { clearWorkNotes } from "../../../functions/casework/notes/clear-work-notes.act.ts";
import { writeWorkNote } from "../../../functions/casework/notes/write-work-note.act.ts";
import { attachToEntry } from "../../../functions/casework/register/attach-to-entry.act.ts";
import { correctEntry } from "../../../functions/casework/register/correct-entry.act.ts";
import { registerEntry } from "../../../functions/casework/register/register-entry.act.ts";
import { liftMark, markDocument } from "../../../functions/casework/secrecy/mark-document.act.ts";
import { markOn, marksOf } from "../../../functions/casework/secrecy/marked-document.ts";
import { attachMasked, strikeMasked } from "../../../functions/casework/secrecy/masked-copy.act.ts";
import { openMarked } from "../../../functions/casework/secrecy/open-marked.act.ts";
import { type EntryFacts, entryKinds } from "../../../functions/pilot/items/register-entry.ts";
import { Nonce, newId } from "../../../functions/vocabulary/ids.ts";
import { OrganisationNumber } from "../../../functions/vocabulary/organisation-number.ts";
import { button, type Look, type Play, saving, staff, words } from "./play.ts";

/** What came, went or was noted today. */
function facts({ chance, today }: Look): EntryFacts {
  const kind = chance.pick(entryKinds) ?? "note";
  const subject = words(chance, "Fråga om projektet");
  if (kind === "note") return { kind, day: today, subject, text: words(chance, "De börjar i mars") };
  const direction = chance.likely(0.5) ? "in" : "out";
  return { kind, direction, day: today, from: "Föreningen", to: "Handläggaren", subject };
}

const aFile = (id: string) => ({ name: "Brev.pdf", bytes: 10, sha256: "0".repeat(64), key: `kept/${id}` });

/** The documents of a case, which may be marked as secret. */
const refsOf = ({ pilot }: Look) => [
  "application" as const,
  ...[...pilot.documents, ...pilot.entries].map(({ documentId }) => documentId),
];

/** Numbers that may be the right one, and what is said of whose they are. */
const numbers = ["212000-0357", "232100-0164", "559900-0071"].map((one) => OrganisationNumber.parse(one));
const bodies = ["p-mistyped", "p-renamed", "p-renamed", "p-another"];

/** What officers keep in the register of a case. */
export const registering: readonly Play[] = [
  {
    weight: 0.6,
    play: (look) => button(look, registerEntry, { by: staff(look, "officer"), command: { facts: facts(look) } }),
  },
  {
    weight: 0.4,
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
    weight: 0.4,
    play: (look) => {
      const entry = look.chance.pick(look.pilot.entries);
      if (!entry) return undefined;
      const fileId = newId(Nonce);
      const command = { documentId: entry.documentId, fileId, file: aFile(fileId), type: "pdf" as const };
      return saving(look, attachToEntry, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 0.6,
    play: (look) =>
      button(look, writeWorkNote, { by: staff(look, "officer"), command: { text: words(look.chance, "Ring dem") } }),
  },
  {
    weight: 0.6,
    play: (look) => {
      const shown = look.pilot.workNotes.map(({ noteId }) => noteId);
      if (shown.length === 0) return undefined;
      return button(look, clearWorkNotes, { by: staff(look, "officer"), command: { shown } });
    },
  },
  {
    weight: 0.4,
    play: (look) => {
      const { chance, pilot } = look;
      const ref = chance.pick(refsOf(look)) ?? "application";
      const version = marksOf(pilot, ref)?.version ?? 0;
      const by = staff(look, "officer");
      const reason = words(chance, "Uppgift om hälsa");
      if (markOn(pilot, ref)) return button(look, liftMark, { by, command: { ref, version, reason } });
      return button(look, markDocument, { by, command: { ref, version, reason, section: "21 kap. 1 § OSL" } });
    },
  },
  {
    weight: 0.2,
    play: (look) => {
      const mark = look.chance.pick(look.pilot.marks);
      if (!mark) return undefined;
      const fileId = newId(Nonce);
      const command = { ref: mark.ref, fileId, file: aFile(fileId), type: "pdf" as const };
      return saving(look, attachMasked, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 0.2,
    play: (look) => {
      const mark = look.chance.pick(look.pilot.marks);
      const copy = look.chance.pick(mark?.copies ?? []);
      if (!mark || !copy) return undefined;
      const command = { ref: mark.ref, fileId: copy.fileId, reason: "Ett namn syns" };
      return button(look, strikeMasked, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 0.2,
    play: (look) => {
      const mark = look.chance.pick(look.pilot.marks);
      const section = mark?.marks.at(-1)?.section;
      if (!mark || !section) return undefined;
      return saving(look, openMarked, { by: staff(look, "decider"), command: { document: mark.ref, section } });
    },
  },
  {
    weight: 0.2,
    play: (look) => {
      const command = { withSecret: look.chance.likely(0.5), language: "sv" } as const;
      return button(look, orderDossier, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 0.4,
    play: (look) => {
      const { pilot, chance } = look;
      if (pilot.isDraft) return undefined;
      const otherwise = {
        ...(chance.likely(0.6) ? { "p-organisation": words(chance, "Rätt förening") } : {}),
        ...(chance.likely(0.4) ? { "p-number": chance.pick(numbers) ?? "", "p-same": chance.pick(bodies) ?? "" } : {}),
        ...(chance.likely(0.4) ? { "p-mailbox": chance.pick(["registrator@example.org", ""]) ?? "" } : {}),
      };
      const typed = { ...correctPrefilled(pilot), ...otherwise, "p-reason": words(chance, "Fel i ansökan") };
      const command = { version: pilot.party?.version ?? 0, typed, language: "sv" as const };
      return button(look, correctApplicant, { by: staff(look, "officer"), command });
    },
  },
];
