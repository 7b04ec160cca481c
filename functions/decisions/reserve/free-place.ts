import { cancelTimer, headMoved } from "../../pilot/happenings.ts";
import type { Reserve, ReservePlace } from "../../pilot/items/reserve.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { present, type Write } from "../../platform/table/table.ts";
import { type CallId, pilotSubject } from "../../vocabulary/ids.ts";
import { dayOf, type Instant } from "../../vocabulary/instant.ts";

type From = Pick<NonNullable<Reserve["offer"]>, "from" | "title">;

/** The next in rank whose last day has not passed, other than the one that leaves. */
const nextOf = (reserves: readonly ReservePlace[], at: Instant, id: Pilot["id"]): ReservePlace | undefined =>
  reserves.find(({ lastDay, applicationId }) => dayOf(at) <= lastDay && applicationId !== id);

/**
 * A place has become free: it waits for the next in rank, as open work of that case. Its place in the list goes with it, so
 * that two that leave at once never come to the same; the mail that the list has ended is not sent to it.
 */
export function placeFreed(
  { callId, id }: { readonly callId: CallId; readonly id: Pilot["id"] },
  from: From,
  reserves: readonly ReservePlace[],
  at: Instant,
): readonly Write[] {
  const next = nextOf(reserves, at, id);
  if (!next) return [];
  const { applicationId, rank, timer } = next;
  const subject = pilotSubject(applicationId);
  return [
    { table: "pilots", delete: keys.reservePlace(callId, rank, applicationId), when: present },
    {
      table: "pilots",
      update: keys.reserve(applicationId),
      set: { offer: { at, ...from } },
      add: { version: 1 },
      when: [
        { attribute: "timer", equals: timer },
        { attribute: "ended", is: "absent" },
      ],
    },
    headMoved(subject),
    cancelTimer(subject, timer),
  ];
}

/** Whether a case waits in the list of its call, and no place is free for it. */
export const waitsInList = (reserve: Reserve | undefined): reserve is Reserve =>
  reserve !== undefined && reserve.offer === undefined && reserve.ended === undefined;

/** A case leaves the list: it has a place, or is taken off. */
export function leftList(
  { id, lifecycle, reserve }: Pick<Pilot, "id" | "lifecycle" | "reserve">,
  at: Instant,
): { readonly writes: readonly Write[]; readonly cancels: readonly string[] } {
  if (!reserve || reserve.ended) return { writes: [], cancels: [] };
  const { version, rank, timer } = reserve;
  const place = keys.reservePlace(lifecycle.callId, rank, id);
  return {
    writes: [
      {
        table: "pilots",
        update: keys.reserve(id),
        set: { ended: at, version: version + 1 },
        when: [{ attribute: "version", equals: version }],
      },
      ...(waitsInList(reserve) ? [{ table: "pilots", delete: place } as const] : []),
    ],
    cancels: [timer],
  };
}
