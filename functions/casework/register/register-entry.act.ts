import { act, type Outcome } from "../../pilot/act.ts";
import type { EntryFacts, RegisterEntry } from "../../pilot/items/register-entry.ts";
import { nextSerial } from "../../pilot/next-serial.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { DocumentId } from "../../vocabulary/ids.ts";

/** The entry that was registered; not taken while the case has no number of its own, which is needed first. */
export type Registered = { readonly documentId?: DocumentId; readonly needed?: "number" };

/**
 * An officer registers by hand what came or went, or a note: it gets the case's next serial at once. What is not
 * registered is hard to find for those who ask for it (OSL 5:1).
 */
export const registerEntry = act({
  name: "register-entry",
  writes: ["ENTRY", "CASE"],
  see: thePilot,
  decide: (
    { id, lifecycle }: Pilot,
    { facts }: { readonly facts: EntryFacts },
    { by, at, newId },
  ): Outcome<Registered> => {
    const next = nextSerial(id, lifecycle);
    if (!next) return { answer: { needed: "number" } };
    const { serial, number, taken } = next;
    const documentId = newId(DocumentId);
    const entry: RegisterEntry = {
      v: 1,
      version: 1,
      documentId,
      registered: { number, serial },
      at,
      by: { id: by.id, name: by.name },
      facts,
      earlier: [],
      files: [],
    };
    return {
      answer: { documentId },
      writes: [taken, { table: "pilots", put: { ...keys.entry(id, documentId), ...entry }, when: absent }],
      log: { action: facts.kind === "note" ? "entry.noted" : "entry.registered", details: { number } },
    };
  },
});
