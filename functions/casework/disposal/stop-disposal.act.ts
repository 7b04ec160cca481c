import { act, already, type Outcome } from "../../pilot/act.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type DisposalSeen, theDisposal } from "./disposal.store.ts";

/** Somebody stops what is under way: the case that is at hand goes whole, the rest stays and can be gone on with. */
export const stopDisposal = act({
  name: "stop-disposal",
  writes: ["DISPOSAL"],
  see: theDisposal,
  decide: ({ disposalId, now }: DisposalSeen): Outcome<object> => {
    if (!now) return refuse("not-found");
    if (now.status !== "running") return already({});
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          update: keys.disposal(disposalId),
          set: { status: "stopped", version: now.version + 1 },
          // The log says how far it came: a case that is carried out meanwhile raises no version.
          when: [...unchangedSince(now.version), { attribute: "done", equals: now.done }],
        },
      ],
      log: { action: "disposal.stopped", details: { done: now.done } },
    };
  },
});
