import { currentCall } from "../../calls/call.store.ts";
import { framesFor } from "../../calls/frames/frame.store.ts";
import type { CallFrame } from "../../calls/frames/frame.ts";
import type { Guarded, Pressed, Reader } from "../../pilot/act.ts";
import { readHead } from "../../pilot/head.ts";
import { WrittenDraft } from "../../pilot/items/written-draft.ts";
import type { Words } from "../../platform/forms/words.ts";
import { keys } from "../../platform/table/keys.ts";
import { type Paged, readPage } from "../../platform/table/list-page.ts";
import { parsed, readAs, type Table, type Write } from "../../platform/table/table.ts";
import { type CallId, type MeetingId, meetingIn } from "../../vocabulary/ids.ts";
import { type Instant, plusDays, toMilliseconds } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { Ranked } from "../ranking/ranked.ts";
import { Meeting, type OnAgenda } from "./meeting.ts";

/** A meeting as its acts see it; `now` is undefined before it is put up. */
export type MeetingSeen = Guarded & { readonly meetingId: MeetingId; readonly now: Meeting | undefined };

export async function readMeeting(table: Pick<Table, "get">, id: MeetingId): Promise<Meeting | undefined> {
  const item = await table.get("pilots", keys.meeting(id));
  return item && readAs(Meeting, item);
}

/** @throws Refusal not-found */
export async function theMeeting(table: Reader, { subject }: Pick<Pressed<unknown>, "subject">): Promise<MeetingSeen> {
  const meetingId = meetingIn(subject) ?? refuse("not-found");
  const head = await readHead(table, subject);
  return { heads: [head], meetingId, now: await readMeeting(table, meetingId) };
}

/** Meetings, the last one first. */
export async function readMeetings(table: Pick<Table, "query">, at: Paged) {
  const list = { table: "pilots", index: "cases", pk: keys.meetings(), newestFirst: true, limit: 30 } as const;
  const { items: meetings, ...beside } = await readPage(table, Meeting, { ...list, ...at });
  return { meetings, beside };
}

/** The cases of an agenda as the ranking knows them: one call. One that has lost its place there is left out. */
export async function rowsOf(table: Pick<Table, "getMany">, agenda: readonly OnAgenda[]): Promise<readonly Ranked[]> {
  if (agenda.length === 0) return [];
  const asked = agenda.map(({ callId, applicationId }) => keys.ranked(callId, applicationId));
  return parsed(Ranked, await table.getMany("pilots", asked));
}

export type CallOfMeeting = {
  readonly callId: CallId;
  readonly title: Words;
  readonly frames: readonly CallFrame[];
};

/** The calls that the cases of an agenda are of, with their frames. */
export const callsOf = (table: Reader, agenda: readonly OnAgenda[]): Promise<readonly CallOfMeeting[]> =>
  Promise.all(
    [...new Set(agenda.map(({ callId }) => callId))].map(async (callId) => {
      const call = await currentCall(table, callId);
      return { callId, title: call.title, frames: await framesFor(table, call) };
    }),
  );

/** So long a page may stand open and its text still be merged. */
const keptDays = 30;

/** What a meeting's decisions share, as it was before a change. */
export const sharedBefore = (id: MeetingId, { version, typed, savedAt, savedBy }: Meeting["shared"], at: Instant) =>
  ({
    table: "pilots",
    put: {
      ...keys.earlierMeeting(id, version),
      ...{ version, typed, savedAt, savedBy },
      expiresAtSeconds: Math.floor(toMilliseconds(plusDays(at, keptDays)) / 1000),
    },
  }) satisfies Write;

/** What was shared in the version that a person saw; undefined where that is forgotten. */
export async function sharedIn(
  table: Pick<Table, "get">,
  { meetingId, shared }: Pick<Meeting, "meetingId" | "shared">,
  version: number,
): Promise<Typed | undefined> {
  if (shared.version === version) return shared.typed;
  const item = await table.get("pilots", keys.earlierMeeting(meetingId, version));
  return item && readAs(WrittenDraft, item).typed;
}
