import { act, already, type Outcome } from "../../pilot/act.ts";
import { type EntryFacts, entryLimits, type RegisterEntry } from "../../pilot/items/register-entry.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import type { DocumentId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { EntryCorrection } from "./entry.form.ts";
import { entryIn } from "./entry-in.ts";
import { entryFull } from "./register.refusals.ts";

type Command = EntryCorrection & { readonly documentId: DocumentId; readonly version: number };

const isSame = (a: EntryFacts, b: EntryFacts) =>
  (["kind", "direction", "day", "from", "to", "subject", "text"] as const).every((field) => a[field] === b[field]);

/** An officer corrects a wrong entry, with a reason: its number stays, and so does what it said before. */
export const correctEntry = act({
  name: "correct-entry",
  writes: ["ENTRY"],
  see: thePilot,
  decide: (pilot: Pilot, command: Command, { by, at }): Outcome<object> => {
    const { documentId, version, facts, struck, reason } = command;
    const before = entryIn(pilot, documentId);
    requireVersion(before, version);
    const isReworded = !isSame(facts, before.facts);
    const isStruck = ({ fileId, struck: already }: RegisterEntry["files"][number]) =>
      !already && struck.includes(fileId);
    if (!isReworded && !before.files.some(isStruck)) return already({});
    if (before.earlier.length >= entryLimits.corrections) refuse(entryFull);
    const correction = { at, by: { id: by.id, name: by.name }, reason };
    const entry: RegisterEntry = {
      ...before,
      version: version + 1,
      facts,
      earlier: isReworded ? [...before.earlier, { facts: before.facts, ...correction }] : before.earlier,
      files: before.files.map((file) => (isStruck(file) ? { ...file, struck: correction } : file)),
    };
    return {
      answer: {},
      writes: [
        { table: "pilots", put: { ...keys.entry(pilot.id, documentId), ...entry }, when: unchangedSince(version) },
      ],
      log: { action: "entry.corrected", details: { number: before.registered.number, reason } },
    };
  },
});
