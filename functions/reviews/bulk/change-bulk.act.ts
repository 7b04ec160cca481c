import { act, already, type Outcome } from "../../pilot/act.ts";
import { requireVersion } from "../../pilot/pilot.ts";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type BulkSeen, theBulk } from "./bulk.store.ts";
import type { Bulk } from "./bulk.ts";

type Command = { readonly version: number; readonly applicationId: ApplicationId; readonly who: readonly string[] };

/** An officer changes who of a proposal reviews an application; nobody leaves it without. Not once it is begun. */
export const changeBulk = act({
  name: "change-bulk",
  writes: ["BULK"],
  see: theBulk,
  decide: ({ bulkId, now }: BulkSeen, { version, applicationId, who }: Command): Outcome<object> => {
    const { bulk, progress } = now ?? refuse("not-found");
    if (bulk.kind !== "assign") refuse("not-found");
    if (progress) refuse("stale-version");
    requireVersion(bulk, version);
    const before = bulk.cases.find((one) => one.applicationId === applicationId) ?? refuse("not-found");
    const known = bulk.people.map(({ id }) => id).filter((id) => who.includes(id));
    if (JSON.stringify([...before.who].sort()) === JSON.stringify([...known].sort())) return already({});
    const cases = bulk.cases.map((one) => (one === before ? { ...one, who: known } : one));
    const changed: Bulk = { ...bulk, cases, version: version + 1 };
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          put: { ...keys.bulk(bulkId), ...changed, ...indexed.bulks(bulk.orderedAt, bulkId) },
          when: unchangedSince(version),
        },
      ],
      log: { action: "bulk.changed", details: { applicationId, reviewers: known.length } },
    };
  },
});
