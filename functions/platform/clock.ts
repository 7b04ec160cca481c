import * as z from "zod";
import { fromMilliseconds, type Instant } from "../vocabulary/instant.ts";
import { keys } from "./table/keys.ts";
import type { Table } from "./table/table.ts";

export type Clock = () => Instant;

export const systemClock: Clock = () => fromMilliseconds(Date.now());

const StoredClock = z.object({ offsetMilliseconds: z.number() });

/**
 * The clock of a Lambda. The adjustable one adds an offset kept in the table, so that a test can move time; `ready`
 * reads it at the start of each invocation. Infrastructure refuses the adjustable clock outside local stages.
 */
export function lambdaClock(
  env: { CLOCK: "system" | "adjustable" },
  table: Pick<Table, "get">,
): { now: Clock; ready: () => Promise<void> } {
  if (env.CLOCK === "system") return { now: systemClock, ready: async () => {} };
  let offset = 0;
  return {
    now: () => fromMilliseconds(Date.now() + offset),
    ready: async () => {
      const stored = StoredClock.safeParse(await table.get("pilots", keys.clock()));
      offset = stored.success ? stored.data.offsetMilliseconds : 0;
    },
  };
}
