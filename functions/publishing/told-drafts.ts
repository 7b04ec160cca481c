import type { CallFacts } from "../calls/call.store.ts";
import { outboxEntry } from "../pilot/happenings.ts";
import type { EffectOf } from "../pilot/items/outbox-entry.ts";
import type { Write } from "../platform/table/table.ts";
import { callSubject, OutboxId } from "../vocabulary/ids.ts";
import { type Instant, plusDays } from "../vocabulary/instant.ts";

/** So many days before a call closes those who have not submitted are reminded. */
const reminderDays = 5;

type What = EffectOf<"drafts">["what"];

const entryId = (what: What, { changes }: Pick<CallFacts, "changes">) => OutboxId.parse(`drafts-${what}-${changes}`);

/** Those who have unsent drafts of the call are owed a mail: now, or at `dueAt`. */
const owed = (what: What, facts: CallFacts, at: Instant, dueAt = at): Write => {
  const { callId, changes, closesAt } = facts;
  const effect = { kind: "drafts", what, changes, page: 1, ...(closesAt ? { closesAt } : {}) } as const;
  return outboxEntry(callSubject(callId), entryId(what, facts), effect, at, dueAt);
};

type Told = {
  /** The facts with the name of the reminder that waits, if any. */
  readonly facts: CallFacts;
  readonly writes: readonly Write[];
  readonly cancels: readonly string[];
};

/** The reminder that waits goes on waiting as long as the last day is the same. */
function reminderOf(before: CallFacts | undefined, after: CallFacts, at: Instant) {
  const dueAt = after.closesAt ? plusDays(after.closesAt, -reminderDays) : at;
  if (after.withdrawnAt || dueAt <= at) return { name: undefined, isNew: false, dueAt };
  const waiting = before && before.closesAt === after.closesAt ? before.reminder : undefined;
  return { name: waiting ?? entryId("closing", after), isNew: waiting === undefined, dueAt };
}

/** What is told at once of a call that others have applied to. */
function news(before: CallFacts, after: CallFacts): readonly What[] {
  if (after.withdrawnAt) return ["withdrawn"];
  return [
    ...(before.closesAt === after.closesAt ? [] : (["dates"] as const)),
    ...(before.carryFrom === after.carryFrom ? [] : (["carry"] as const)),
  ];
}

/**
 * What those with unsent drafts hear when a call's facts become others: that dates have changed, that it is withdrawn,
 * that their draft is to be carried; and a reminder before it closes, in the place of the one that waited.
 */
export function draftsTold(before: CallFacts | undefined, after: CallFacts, at: Instant): Told {
  const { reminder: _, ...rest } = after;
  const reminder = reminderOf(before, after, at);
  const waiting = before?.reminder;
  return {
    facts: { ...rest, ...(reminder.name ? { reminder: reminder.name } : {}) },
    writes: [
      ...(before ? news(before, after).map((what) => owed(what, after, at)) : []),
      ...(reminder.isNew ? [owed("closing", after, at, reminder.dueAt)] : []),
    ],
    cancels: waiting === undefined || waiting === reminder.name ? [] : [waiting],
  };
}
