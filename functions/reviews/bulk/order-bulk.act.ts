import { act, type Outcome } from "../../pilot/act.ts";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type BulkSeen, theBulk } from "./bulk.store.ts";
import { type Bulk, mostRows, rowsOf } from "./bulk.ts";

type Command = Omit<Bulk, "v" | "bulkId" | "version" | "orderedAt">;

/** An officer orders many presses about reviews of a call. Nothing of it is done before it is read through and begun. */
export const orderBulk = act({
  name: "order-bulk",
  writes: ["BULK"],
  see: theBulk,
  decide: ({ bulkId, now }: BulkSeen, command: Command, { at }): Outcome<object> => {
    if (now) refuse("stale-version");
    const rows = rowsOf(command).length;
    if (rows === 0) refuse("not-found");
    if (rows > mostRows) refuse("too-large", { limit: String(mostRows) });
    const bulk: Bulk = { v: 1, ...command, bulkId, version: 1, orderedAt: at };
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          put: { ...keys.bulk(bulkId), ...bulk, ...indexed.bulks(at, bulkId) },
          when: absent,
        },
      ],
      log: { action: "bulk.ordered", details: { what: bulk.kind, rows } },
    };
  },
});
