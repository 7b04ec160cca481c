import type { OutboxEntry } from "../pilot/items/outbox-entry.ts";
import type { Instant } from "../vocabulary/instant.ts";

export type MailState = OutboxEntry["status"] | "planned" | "cancelled";

type Entry = Pick<OutboxEntry, "status" | "cancelled" | "dueAt" | "attempts" | "deliveredAt" | "createdAt">;

/** How far a mail has come, as people understand it: a timer is a planned mail, and one taken back is not waiting. */
export function mailState({ status, cancelled, dueAt, attempts }: Entry, now: Instant): MailState {
  if (status !== "waiting") return status;
  if (cancelled) return "cancelled";
  return attempts === 0 && dueAt !== undefined && dueAt > now ? "planned" : "waiting";
}

/** The time that goes with the state: when it will be sent, when it was sent, else when it was made. */
export const mailTime = (entry: Entry, now: Instant): Instant =>
  (mailState(entry, now) === "planned" ? entry.dueAt : entry.deliveredAt) ?? entry.createdAt;

/** Every mail, newest first, with the other effects that were given up: an officer has to see to them. */
export const mailsIn = (outbox: readonly OutboxEntry[]): readonly OutboxEntry[] =>
  outbox
    .filter(({ effect, status }) => effect.kind === "mail" || status === "parked")
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
