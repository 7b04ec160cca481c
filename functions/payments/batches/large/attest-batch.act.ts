import { act, already, type Outcome, type Pressed, type Reader } from "../../../pilot/act.ts";
import { outboxEntry } from "../../../pilot/happenings.ts";
import { type Actor, isSamePerson } from "../../../pilot/items/lifecycle.ts";
import { requireVersion } from "../../../pilot/pilot.ts";
import { keys } from "../../../platform/table/keys.ts";
import { unchangedSince } from "../../../platform/table/table.ts";
import { paymentModeAt } from "../../../settings/settings.store.ts";
import { type BatchId, batchSubject, OutboxId } from "../../../vocabulary/ids.ts";
import { dayOf } from "../../../vocabulary/instant.ts";
import { refuse } from "../../../vocabulary/refusal.ts";
import { readBatch } from "../batch.store.ts";
import type { Large } from "../batch.ts";
import { goesTo } from "../goes-to.ts";
import { isRunning } from "./batch-part.ts";
import { batchDuePassed, batchTwice } from "./large-batch.refusals.ts";

/** The version in which the batch was read through. */
export type OnLarge = { readonly batchId: BatchId; readonly version: number };

export async function seeLarge(table: Reader, { at, command }: Pressed<OnLarge>) {
  const [batch, mode] = await Promise.all([readBatch(table, command.batchId), paymentModeAt(table, at)]);
  return { heads: [], batch, large: batch.large ?? refuse("not-found"), mode };
}
type Seen = Awaited<ReturnType<typeof seeLarge>>;

/** What follows the press: the step that is gone on with by itself. @throws Refusal */
function begun({ step, first, ...large }: Large, by: Actor, at: Parameters<typeof dayOf>[0]): Large {
  const starts = large.starts + 1;
  // Others' attests go on in their names.
  if (step === "first" || step === "second") return { ...large, ...(first ? { first } : {}), step, starts };
  if (large.dueOn < dayOf(at)) refuse(batchDuePassed);
  if (!first) return { ...large, step: "first", starts, done: 0, first: { by, at } };
  if (isSamePerson(first.by, by)) refuse(batchTwice);
  return { ...large, step: "second", starts, done: 0, first, second: { by, at } };
}

/**
 * One of finance attests a large batch as a whole, and then another one: each of its payments is attested in their name,
 * by the rules that hold for any payment. What the second has attested is sent. Pressed while it goes on, it is taken up
 * where it stands.
 */
export const attestBatch = act({
  name: "attest-batch",
  writes: ["BATCHES"],
  see: seeLarge,
  decide: ({ batch, large, mode }: Seen, { version }: OnLarge, { by, at }): Outcome<object> => {
    const { batchId } = batch;
    if (large.step === "done" || large.step === "dropped") return already({});
    if (!isRunning(batch)) requireVersion(batch, version);
    const next = begun(large, by, at);
    const to = next.step === "second" && large.step !== "second" ? (goesTo[mode] ?? {}) : {};
    const id = OutboxId.parse(`batch-${next.starts}-${next.done}`);
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          update: keys.batch(batchId),
          set: { large: next, ...to, version: batch.version + 1 },
          when: unchangedSince(batch.version),
        },
        outboxEntry(batchSubject(batchId), id, { kind: "batch", starts: next.starts, from: next.done }, at),
      ],
      log: {
        action: next.step === large.step ? "batch.gone-on" : "batch.attested",
        details: { attest: next.step === "first" ? 1 : 2, payments: large.payments },
      },
    };
  },
});
