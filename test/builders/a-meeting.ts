import { finishInformation } from "../../functions/decisions/information/finish-information.act.ts";
import { saveInformation } from "../../functions/decisions/information/save-information.act.ts";
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

/** An information item of half an hour with a slot for each number of minutes. */
export const someInformation = (...minutes: readonly number[]) =>
  ({
    "p-subject": "Kraftsamling barn och unga",
    "p-minutes": "30",
    "p-text": "En regional satsning på en gemensam utvecklingsmiljö.",
    "p-analysis": "En analys av intervjuer med samtliga projekt.",
    ...Object.fromEntries(
      minutes.flatMap((one, i) => [
        [`p-slots.r${i + 1}.p-what`, `Punkt ${i + 1}`],
        [`p-slots.r${i + 1}.p-presenter`, `Talare ${i + 1}`],
        [`p-slots.r${i + 1}.p-organisation`, i % 2 === 0 ? "Region Exempel" : "Hallsbergs kommun"],
        [`p-slots.r${i + 1}.p-slot-minutes`, String(one)],
        [`p-slots.r${i + 1}.p-email`, i === 0 ? "" : `talare${i + 1}@example.org`],
      ]),
    ),
  }) satisfies Typed;

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
    inform: async (typed: Typed, { finished = false, at: when = at } = {}) => {
      const pressed = <Command>(command: Command) => ({ ...of(command), at: when });
      const { number, version } = await press(
        table,
        saveInformation,
        pressed({ number: 0, version: 0, typed, language: "sv" as const }),
      );
      if (!finished) return { number, version, wrong: undefined };
      const command = { number, version, finishes: true, language: "sv" as const };
      return { number, version, ...(await press(table, finishInformation, pressed(command))) };
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
  await meeting.inform(someInformation(5, 10), { finished });
  if (finished) {
    await meeting.save();
    const { wrong } = await meeting.finish();
    if (wrong) throw new Error(JSON.stringify(wrong));
  }
  return meeting.id;
}
