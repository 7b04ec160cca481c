import type { Guarded, Pressed, Reader } from "../../pilot/act.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, parsed, readAs, type Table, unchangedSince, type Write } from "../../platform/table/table.ts";
import { type MeetingId, meetingIn } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { readMeeting, theMeeting } from "../meeting/meeting.store.ts";
import { Meeting } from "../meeting/meeting.ts";
import { InformationItem } from "./information.ts";

/** The information items of a meeting, in the order in which they were put up. */
export async function informationOf(table: Pick<Table, "query">, id: MeetingId): Promise<readonly InformationItem[]> {
  const { pk } = keys.information(id, 1);
  return parsed(InformationItem, (await table.query({ table: "pilots", pk, prefix: "INFORMATION#" })).items);
}

/** A meeting and all that it is told, in one question. @throws Refusal not-found */
export async function readMeetingWhole(table: Pick<Table, "query">, id: MeetingId) {
  const { pk, sk: to } = keys.meeting(id);
  const { items } = await table.query({ table: "pilots", pk, from: "INFORMATION#", to });
  const meeting = items.find(({ sk }) => sk === to) ?? refuse("not-found");
  const told = items.filter(({ sk }) => sk !== to);
  return { meeting: readAs(Meeting, meeting), information: parsed(InformationItem, told) };
}

/** One of them with its meeting. @throws Refusal not-found */
export async function readInformationItem(table: Pick<Table, "get">, id: MeetingId, number: number) {
  const [meeting, item] = await Promise.all([
    readMeeting(table, id),
    table.get("pilots", keys.information(id, number)),
  ]);
  if (!meeting || !item) return refuse("not-found");
  return { meeting, item: readAs(InformationItem, item) };
}

/** What the acts see: the meeting, and the item that is changed; none where a new one is begun. */
export type InformationSeen = Guarded & {
  readonly meeting: Meeting;
  readonly items: readonly InformationItem[];
};

/** @throws Refusal not-found */
export async function theInformation(table: Reader, pressed: Pressed<unknown>): Promise<InformationSeen> {
  const id = meetingIn(pressed.subject) ?? refuse("not-found");
  const [{ heads, now }, items] = await Promise.all([theMeeting(table, pressed), informationOf(table, id)]);
  return { heads, meeting: now ?? refuse("not-found"), items };
}

/** An item as it becomes; `before` is the stored one that was seen. */
export const informationPut = (item: Omit<InformationItem, "version">, before: InformationItem | undefined): Write => ({
  table: "pilots",
  put: { ...keys.information(item.meetingId, item.number), ...item, version: (before?.version ?? 0) + 1 },
  when: before ? unchangedSince(before.version) : absent,
});
