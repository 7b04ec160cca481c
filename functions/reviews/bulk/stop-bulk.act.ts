import { act, already, type Outcome } from "../../pilot/act.ts";
import { keys } from "../../platform/table/keys.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type BulkSeen, theBulk } from "./bulk.store.ts";

/** An officer stops what is under way: what is done stays done, the rest can be gone on with. */
export const stopBulk = act({
  name: "stop-bulk",
  writes: ["PROGRESS"],
  see: theBulk,
  decide: ({ bulkId, now }: BulkSeen): Outcome<object> => {
    const { progress } = now ?? refuse("not-found");
    if (progress?.status !== "running") return already({});
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          update: keys.bulkProgress(bulkId),
          set: { status: "stopped" },
          when: [{ attribute: "status", equals: "running" }],
        },
      ],
      log: { action: "bulk.stopped", details: { done: progress.done } },
    };
  },
});
