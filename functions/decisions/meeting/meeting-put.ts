import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, unchangedSince, type Write } from "../../platform/table/table.ts";
import type { Meeting } from "./meeting.ts";

const stored = (meeting: Meeting) => ({
  ...keys.meeting(meeting.meetingId),
  ...meeting,
  ...indexed.meetings(meeting.openedAt, meeting.meetingId),
});

export const meetingPut = (meeting: Meeting): Write => ({ table: "pilots", put: stored(meeting), when: absent });

/** A meeting as it becomes. */
export const meetingChanged = (before: Meeting, change: Partial<Meeting>): Write => ({
  table: "pilots",
  put: stored({ ...before, ...change, version: before.version + 1 }),
  when: unchangedSince(before.version),
});
