import * as z from "zod";
import { dueShards } from "../../platform/table/index-keys.ts";
import { pagesOf, type Table } from "../../platform/table/table.ts";
import { OutboxId, Subject } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Delivery } from "./deliver.ts";

const DueKey = z.object({
  pk: Subject,
  sk: z.string().transform((sk) => OutboxId.parse(sk.slice("OUTBOX#".length))),
});

/** The subject and the id in an outbox item's key. */
export const outboxKey = (item: unknown) => DueKey.parse(item);

type Needs = {
  table: Pick<Table, "query">;
  clock: () => Instant;
  deliver: (subject: Subject, outboxId: OutboxId) => Promise<Delivery>;
  /** Whether there is still time for another page. */
  mayGoOn: () => boolean;
};

const pageSize = 50;

/** Delivers everything that is due: timers whose time has come, and what the stream left behind. */
export const sweep =
  ({ table, clock, deliver, mayGoOn }: Needs) =>
  async (): Promise<Record<Delivery, number>> => {
    const count: Record<Delivery, number> = { delivered: 0, again: 0, failed: 0, parked: 0, "not-due": 0 };
    for (let shard = 0; shard < dueShards; shard++) {
      const due = { table: "pilots", index: "due", pk: `DUE#${shard}`, to: clock(), limit: pageSize } as const;
      for await (const items of pagesOf(table, due)) {
        for (const item of items) {
          const { pk, sk } = outboxKey(item);
          count[await deliver(pk, sk)]++;
        }
        if (!mayGoOn()) break;
      }
    }
    return count;
  };
