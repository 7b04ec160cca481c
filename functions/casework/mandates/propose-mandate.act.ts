import { act, type Outcome } from "../../pilot/act.ts";
import type { EntryId, MandateVersion } from "../../pilot/mandates/mandate.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { mandateOver } from "./mandates.refusals.ts";
import { entryIn, loggedOf, type TableSeen, theMandates } from "./the-mandates.store.ts";

type Command = {
  readonly entry: EntryId;
  /** The newest version that was shown; 0 of a new row. */
  readonly version: number;
  readonly terms: MandateVersion["terms"];
  /** Why an earlier version is changed. */
  readonly why: string;
};

/** An officer proposes a row, or a change of one. Nobody may anything by it until a second person has confirmed it. */
export const proposeMandate = act({
  name: "propose-mandate",
  writes: ["ENTRY"],
  see: theMandates,
  decide: ({ table }: TableSeen, { entry, version, terms, why }: Command, { by, at }): Outcome<object> => {
    const known = entryIn(table, entry);
    if ((known?.versions.at(-1)?.version ?? 0) !== version) refuse("stale-version");
    if (known?.inForce?.ended) refuse(mandateOver);
    const proposed = { by: { id: by.id, name: by.name }, at, ...(why === "" ? {} : { why }) };
    const made: MandateVersion = { v: 1, entry, version: version + 1, terms, proposed };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.mandate(entry, made.version), ...made }, when: absent }],
      log: {
        action: known ? "mandate.change-proposed" : "mandate.proposed",
        details: { ...loggedOf(made), ...(why === "" ? {} : { reason: why }) },
      },
    };
  },
});
