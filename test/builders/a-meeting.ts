import { fillFromMeeting } from "../../functions/decisions/meeting/fill-from-meeting.act.ts";
import { finishAgenda } from "../../functions/decisions/meeting/finish-agenda.act.ts";
import { readMeeting } from "../../functions/decisions/meeting/meeting.store.ts";
import { openMeeting } from "../../functions/decisions/meeting/open-meeting.act.ts";
import { putOnAgenda } from "../../functions/decisions/meeting/put-on-agenda.act.ts";
import { reopenAgenda } from "../../functions/decisions/meeting/reopen-agenda.act.ts";
import { saveMeeting } from "../../functions/decisions/meeting/save-meeting.act.ts";
import { takeOffAgenda } from "../../functions/decisions/meeting/take-off-agenda.act.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import {
  type ApplicationId,
  MeetingId,
  meetingSubject,
  Nonce,
  newId,
  pilotSubject,
} from "../../functions/vocabulary/ids.ts";
import { type Instant, instant } from "../../functions/vocabulary/instant.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { theCall } from "./a-pilot.ts";
import { theOfficer } from "./a-review.ts";

/** What the minutes of a meeting say. */
export const someMinutes = {
  "p-name": "Nämnden",
  "p-day": "2026-11-20",
  "p-paragraph": "§ 34",
  "p-deciders": "Ordföranden\nLedamoten",
  "p-rapporteur": "Handläggaren",
  "p-present": "Sekreteraren",
} as const satisfies Typed;

const noon = instant("2026-11-21T12:00:00Z");

/** The officers round a meeting, each pressing the real buttons. */
export function meetingOf(table: Table, { id = newId(MeetingId), at = noon }: { id?: MeetingId; at?: Instant } = {}) {
  const of = <Command>(command: Command, by = theOfficer) => ({
    ...{ subject: meetingSubject(id), by, at, nonce: newId(Nonce) },
    command,
  });
  const now = async () => {
    const meeting = await readMeeting(table, id);
    if (!meeting) throw new Error("no meeting was put up");
    return meeting;
  };
  return {
    id,
    now,
    open: (typed: Typed = { "p-name": "Nämnden" }) => press(table, openMeeting, of({ typed, language: "sv" as const })),
    add: (...ids: readonly ApplicationId[]) => press(table, putOnAgenda, of({ callId: theCall.callId, ids })),
    takeOff: (applicationId: ApplicationId) => press(table, takeOffAgenda, of({ applicationId })),
    finish: () => press(table, finishAgenda, of({ language: "sv" as const })),
    reopen: () => press(table, reopenAgenda, of({})),
    save: async (typed: Typed = someMinutes, version?: number) => {
      const seen = version ?? (await now()).shared.version;
      return press(table, saveMeeting, of({ typed, version: seen, language: "sv" as const }));
    },
    fill: (applicationId: ApplicationId) =>
      press(table, fillFromMeeting, {
        ...of({ meetingId: id, language: "sv" as const }),
        subject: pilotSubject(applicationId),
      }),
  };
}

/** A meeting with these cases on its agenda; finished, with its minutes, where that is said. */
export async function aMeeting(
  table: Table,
  cases: readonly ApplicationId[],
  { at = noon, finished = false }: { at?: Instant; finished?: boolean } = {},
): Promise<MeetingId> {
  const meeting = meetingOf(table, { at });
  await meeting.open();
  await meeting.add(...cases);
  if (finished) {
    await meeting.save();
    const { wrong } = await meeting.finish();
    if (wrong) throw new Error(JSON.stringify(wrong));
  }
  return meeting.id;
}
