import { act, type Outcome } from "../../pilot/act.ts";
import type { EntryId } from "../../pilot/mandates/mandate.ts";
import { keys } from "../../platform/table/keys.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { mandateOver } from "./mandates.refusals.ts";
import { entryIn, loggedOf, type TableSeen, theMandates } from "./the-mandates.store.ts";

type Command = {
  readonly entry: EntryId;
  /** The version in force that was shown. */
  readonly version: number;
  /** The last day on which it holds. */
  readonly on: LocalDay;
  readonly why: string;
};

/** An officer ends a row. It takes power away and gives none, so it needs no second person. */
export const endMandate = act({
  name: "end-mandate",
  writes: ["ENTRY"],
  see: theMandates,
  decide: ({ table }: TableSeen, { entry, version, on, why }: Command, { by, at }): Outcome<object> => {
    const { inForce } = entryIn(table, entry) ?? refuse("not-found");
    if (inForce?.terms.kind !== "row") return refuse("not-found");
    if (inForce.ended) refuse(mandateOver);
    if (inForce.version !== version) refuse("stale-version");
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          update: keys.mandate(entry, version),
          set: { ended: { by: { id: by.id, name: by.name }, at, on, why } },
          when: [
            { attribute: "version", equals: version },
            { attribute: "ended", is: "absent" },
          ],
        },
      ],
      log: { action: "mandate.ended", details: { ...loggedOf(inForce), on, reason: why } },
    };
  },
});
