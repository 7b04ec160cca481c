import { act, already, type Outcome } from "../../pilot/act.ts";
import type { EntryId } from "../../pilot/mandates/mandate.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import { keys } from "../../platform/table/keys.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { mandateOver, ownMandate } from "./mandates.refusals.ts";
import { mayConfirm } from "./may-confirm.ts";
import { entryIn, loggedOf, type TableSeen, theMandates } from "./the-mandates.store.ts";

/** The version that was shown, and as what its reader has signed in. */
type Command = { readonly entry: EntryId; readonly version: number; readonly roles: readonly Role[] };

/** A second person confirms a row as it was shown: from now on it holds. */
export const confirmMandate = act({
  name: "confirm-mandate",
  writes: ["ENTRY"],
  see: theMandates,
  decide: ({ table }: TableSeen, { entry, version, roles }: Command, { by, at }): Outcome<object> => {
    const known = entryIn(table, entry) ?? refuse("not-found");
    const { waiting, inForce } = known;
    if (inForce?.version === version) return already({});
    if (inForce?.ended) refuse(mandateOver);
    // Changed or dropped since it was shown.
    if (waiting?.version !== version) return refuse("stale-version");
    if (!mayConfirm(waiting, { id: by.id, roles })) refuse(ownMandate);
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          update: keys.mandate(entry, version),
          set: { confirmed: { by: { id: by.id, name: by.name }, at } },
          when: [
            { attribute: "version", equals: version },
            { attribute: "confirmed", is: "absent" },
            { attribute: "dropped", is: "absent" },
          ],
        },
      ],
      log: { action: "mandate.confirmed", details: loggedOf(waiting) },
    };
  },
});
