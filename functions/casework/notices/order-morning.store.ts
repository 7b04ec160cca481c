import * as z from "zod";
import { fleetingEntry } from "../../pilot/happenings.ts";
import { staffNames } from "../../platform/staff-names.store.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, ConditionFailed, readAs, type Table, type Write } from "../../platform/table/table.ts";
import { OutboxId, staffSubject } from "../../vocabulary/ids.ts";
import { dayOf, Instant, LocalDay, plusDays, stockholmTime, timeOf } from "../../vocabulary/instant.ts";
import { isReached } from "./hearer.store.ts";

/** The morning that was ordered last, and up to when it tells. */
export const Mornings = z.object({ v: z.literal(1), day: LocalDay, until: Instant });

/** When the mails of the morning go, in Stockholm. */
const sentFrom = "07:00";
/** What has happened before is told; a quarter of an hour is left for rows that come late. */
const toldUntil = "06:45:00";

const isWeekend = (day: LocalDay): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

/** Writes what is not there yet; what is there was written by an earlier try. */
async function once(table: Pick<Table, "transact">, write: Write): Promise<void> {
  await table.transact([write]).catch((error: unknown) => {
    if (!(error instanceof ConditionFailed)) throw error;
  });
}

/**
 * Orders the mails of the morning, once a day from Monday to Friday: an entry for each person of staff, whose delivery
 * looks whether there is anything to tell. Each tells from where the one before it ended. Done again, also after a death
 * in its midst, it orders what is missing.
 */
export async function orderMorning(
  table: Pick<Table, "get" | "query" | "transact">,
  now: Instant,
): Promise<"ordered" | "not now"> {
  const day = dayOf(now);
  if (timeOf(now) < sentFrom || isWeekend(day)) return "not now";
  const item = await table.get("pilots", keys.mornings());
  const last = item && readAs(Mornings, item);
  if (last && last.day >= day) return "not now";
  const until = stockholmTime(day, toldUntil);
  const morning = { kind: "morning", day, from: last?.until ?? plusDays(until, -1), until } as const;
  for (const who of await staffNames(table))
    if (isReached(who, now))
      await once(table, fleetingEntry(staffSubject(who.subject), OutboxId.parse(`morning-${day}`), morning, now));
  await once(table, {
    table: "pilots",
    put: { ...keys.mornings(), v: 1, day, until },
    when: last ? [{ attribute: "day", equals: last.day }] : absent,
  });
  return "ordered";
}
