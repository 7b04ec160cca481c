import { act, type Outcome } from "../../pilot/act.ts";
import type { EntryId } from "../../pilot/mandates/mandate.ts";
import { keys } from "../../platform/table/keys.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { entryIn, loggedOf, type TableSeen, theMandates } from "./the-mandates.store.ts";

type Command = { readonly entry: EntryId; readonly version: number; readonly why: string };

/** A proposal is not to hold after all: who made it takes it back, or who was to confirm it says no. It stays to be read. */
export const dropMandate = act({
  name: "drop-mandate",
  writes: ["ENTRY"],
  see: theMandates,
  decide: ({ table }: TableSeen, { entry, version, why }: Command, { by, at }): Outcome<object> => {
    const { waiting } = entryIn(table, entry) ?? refuse("not-found");
    if (waiting?.version !== version) return refuse("stale-version");
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          update: keys.mandate(entry, version),
          set: { dropped: { by: { id: by.id, name: by.name }, at, why } },
          when: [
            { attribute: "version", equals: version },
            { attribute: "confirmed", is: "absent" },
          ],
        },
      ],
      log: { action: "mandate.dropped", details: { ...loggedOf(waiting), reason: why } },
    };
  },
});
