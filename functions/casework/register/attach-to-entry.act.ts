import { act, already, type Outcome } from "../../pilot/act.ts";
import type { RegisterEntry } from "../../pilot/items/register-entry.ts";
import { staffFileLimits } from "../../pilot/items/staff-file.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import type { DocumentId } from "../../vocabulary/ids.ts";
import { entryIn } from "./entry-in.ts";
import { type Attached, type NewFile, staffFileOf } from "./staff-file-of.ts";

type Command = NewFile & { readonly documentId: DocumentId };

/** An officer puts a file to an entry of the register. A file is attached once, however often its page is loaded. */
export const attachToEntry = act({
  name: "attach-to-entry",
  writes: ["ENTRY"],
  see: thePilot,
  decide: (pilot: Pilot, { documentId, ...sent }: Command, { by, at }): Outcome<Attached> => {
    const before = entryIn(pilot, documentId);
    const { files, version, registered } = before;
    if (files.some(({ fileId }) => fileId === sent.fileId)) return already({});
    if (files.length >= staffFileLimits.files) return { answer: { problem: "too-many" } };
    const entry: RegisterEntry = { ...before, version: version + 1, files: [...files, staffFileOf(sent, { by, at })] };
    return {
      answer: {},
      writes: [
        { table: "pilots", put: { ...keys.entry(pilot.id, documentId), ...entry }, when: unchangedSince(version) },
      ],
      log: { action: "entry.file-added", details: { number: registered.number, name: sent.file.name } },
    };
  },
});
