import type { Dossier } from "../../functions/pilot/items/dossier.ts";
import type { EntryFacts, RegisterEntry } from "../../functions/pilot/items/register-entry.ts";
import type { DocumentRef, SecrecyMark } from "../../functions/pilot/items/secrecy-mark.ts";
import type { StaffFile } from "../../functions/pilot/items/staff-file.ts";
import type { WorkNote } from "../../functions/pilot/items/work-note.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Write } from "../../functions/platform/table/table.ts";
import {
  type ApplicationId,
  type DocumentId,
  NoteId,
  newId,
  RegistrationNumber,
} from "../../functions/vocabulary/ids.ts";
import { dayOf, type Instant } from "../../functions/vocabulary/instant.ts";

const officer = { id: "officer", name: "Tjänstepersonen" };

/** A file that staff have put into a case. */
export const aStaffFile = (fileId: string, at: Instant): StaffFile => ({
  ...{ fileId, name: "Brev.pdf", type: "pdf", bytes: 52_000, sha256: "a".repeat(64), key: "k", at, by: officer },
});

type Entered = {
  readonly at: Instant;
  readonly facts?: Partial<EntryFacts>;
  readonly files?: readonly StaffFile[];
  readonly serial?: number;
};

/** A letter that came and was registered as number 3 of its case, with its file. */
export function anEntry(
  id: ApplicationId,
  documentId: DocumentId,
  { at, facts = {}, files, serial = 3 }: Entered,
): Write {
  const entry: RegisterEntry = {
    ...{ v: 1, version: 1, documentId, at, by: officer, earlier: [] },
    registered: { number: RegistrationNumber.parse(`26RS10970-${serial}`), serial },
    facts: {
      kind: "mail",
      direction: "in",
      day: dayOf(at),
      from: "Föreningen",
      to: "Regionen",
      subject: "Fråga",
      ...facts,
    },
    files: [...(files ?? [aStaffFile("f".repeat(16), at)])],
  };
  return { table: "pilots", put: { ...keys.entry(id, documentId), ...entry } };
}

/** Something that staff noted down while working on a case. */
export function aWorkNote(id: ApplicationId, at: Instant, text = "Ring på torsdag."): Write {
  const note: WorkNote = { v: 1, noteId: newId(NoteId), at, by: officer, text };
  return { table: "pilots", put: { ...keys.workNote(id, note.noteId), ...note } };
}

/** A secrecy mark on a document, with a masked copy. */
export function aMark(id: ApplicationId, ref: DocumentRef, at: Instant): Write {
  const mark: SecrecyMark = {
    ...{ v: 1, version: 1, ref },
    marks: [{ section: "21 kap. 1 § OSL", reason: "Uppgift om hälsa", at, by: officer }],
    copies: [{ ...aStaffFile("f".repeat(16), at), name: "Maskad.pdf" }],
  };
  return { table: "pilots", put: { ...keys.mark(id, ref), ...mark } };
}

/** A dossier that was made, with the application in it. */
export function aDossier(id: ApplicationId, dossierId: DocumentId, at: Instant): Write {
  const file = { pages: 12, key: "documents/d.pdf", sha256: "b".repeat(64), bytes: 90_000 };
  const dossier: Dossier = {
    ...{ v: 1, dossierId, at, by: officer, language: "sv", withSecret: false },
    made: { at, ...file, holds: ["application"], leftOut: [] },
  };
  return { table: "pilots", put: { ...keys.dossier(id, dossierId), ...dossier } };
}
