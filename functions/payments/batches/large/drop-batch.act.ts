import { act, already, type Outcome } from "../../../pilot/act.ts";
import { requireVersion } from "../../../pilot/pilot.ts";
import { keys } from "../../../platform/table/keys.ts";
import { unchangedSince } from "../../../platform/table/table.ts";
import { refuse } from "../../../vocabulary/refusal.ts";
import { type OnLarge, seeLarge } from "./attest-batch.act.ts";
import { isAtRest } from "./batch-part.ts";

/** A large batch is given up before it is sent: its payments wait as they stand, those that one has attested as such. */
export const dropBatch = act({
  name: "drop-batch",
  writes: ["BATCHES"],
  see: seeLarge,
  decide: ({ batch, large }: Awaited<ReturnType<typeof seeLarge>>, { version }: OnLarge): Outcome<object> => {
    if (large.step === "dropped") return already({});
    requireVersion(batch, version);
    if (!isAtRest(batch)) refuse("stale-version");
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          update: keys.batch(batch.batchId),
          set: { large: { ...large, step: "dropped" }, version: version + 1 },
          when: unchangedSince(version),
        },
      ],
      log: { action: "batch.dropped", details: { payments: large.payments } },
    };
  },
});
