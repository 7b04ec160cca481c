import { finishInformation } from "../../../functions/decisions/information/finish-information.act.ts";
import { informationOf } from "../../../functions/decisions/information/information.store.ts";
import { saveInformation } from "../../../functions/decisions/information/save-information.act.ts";
import { fillFromMeeting } from "../../../functions/decisions/meeting/fill-from-meeting.act.ts";
import { finishAgenda } from "../../../functions/decisions/meeting/finish-agenda.act.ts";
import { readMeeting } from "../../../functions/decisions/meeting/meeting.store.ts";
import { isOnAgenda } from "../../../functions/decisions/meeting/meeting.ts";
import { openMeeting } from "../../../functions/decisions/meeting/open-meeting.act.ts";
import { putOnAgenda } from "../../../functions/decisions/meeting/put-on-agenda.act.ts";
import { reopenAgenda } from "../../../functions/decisions/meeting/reopen-agenda.act.ts";
import { saveMeeting } from "../../../functions/decisions/meeting/save-meeting.act.ts";
import { takeOffAgenda } from "../../../functions/decisions/meeting/take-off-agenda.act.ts";
import { readRanked } from "../../../functions/decisions/ranking/ranked.store.ts";
import { keys } from "../../../functions/platform/table/keys.ts";
import {
  type ApplicationId,
  type CallId,
  MeetingId,
  meetingSubject,
  Nonce,
  newId,
  pilotSubject,
} from "../../../functions/vocabulary/ids.ts";
import { someInformation } from "../../builders/a-meeting.ts";
import type { Move } from "./move.ts";
import { button, move, type Office, type Play, staff, words } from "./play.ts";

/** A press of an officer's button about a meeting. */
const pressed = <Command>(office: Office, id: MeetingId, command: Command) => ({
  subject: meetingSubject(id),
  by: staff(office, "officer"),
  nonce: newId(Nonce),
  command,
});

/** One of the last meetings, so few that officers meet in them. */
async function someMeeting({ chance, world }: Office) {
  const last = { table: "pilots", index: "cases", pk: keys.meetings(), newestFirst: true, limit: 3 } as const;
  const found = chance.pick((await world.reader.query(last)).items);
  return found && readMeeting(world.reader, MeetingId.parse(found["meetingId"]));
}

type Cases = { readonly callId: CallId; readonly ids: readonly ApplicationId[] };

/** Undecided cases of a call, mostly with a proposal. */
async function someCases({ chance, world }: Office) {
  const call = chance.pick(world.calls);
  if (!call) return undefined;
  const rows = await readRanked(world.reader, call.callId);
  const open = rows.filter(
    ({ decided, stage, proposed }) => !decided && stage === "reviewed" && (proposed || chance.likely(0.1)),
  );
  const ids = open.slice(0, chance.between(1, 3)).map(({ applicationId }) => applicationId);
  return ids.length > 0 ? { callId: call.callId, ids } : undefined;
}

const minutesOf = ({ chance, today }: Office) => ({
  "p-name": words(chance, "Nämnden"),
  "p-day": today,
  "p-paragraph": `§ ${chance.between(1, 99)}`,
  "p-deciders": chance.likely(0.9) ? "Ordföranden\nPerson p1" : "",
  "p-rapporteur": "Föredraganden",
});

/** A meeting from its beginning until the decisions of its cases are filled in; the last of several is taken off again. */
export function throughMeeting(office: Office, cases: Cases): readonly Move[] {
  const id = newId(MeetingId);
  const on = <Command>(command: Command) => pressed(office, id, command);
  const kept = cases.ids.length > 1 ? cases.ids.slice(0, -1) : cases.ids;
  const off = cases.ids.slice(kept.length);
  return [
    move(openMeeting, on({ typed: { "p-name": words(office.chance, "Nämnden") }, language: "sv" as const })),
    move(putOnAgenda, on(cases)),
    ...off.map((applicationId) => move(takeOffAgenda, on({ applicationId }))),
    move(saveMeeting, on(saving(office, 1))),
    move(finishAgenda, on({ language: "sv" as const })),
    ...kept.map((application) => {
      const command = { meetingId: id, language: "sv" as const };
      return move(fillFromMeeting, { ...on(command), subject: pilotSubject(application) });
    }),
  ];
}

/** What a meeting is told: written, finished with times that fit or do not, and opened again. */
const informing: readonly Play<Office>[] = [
  {
    weight: 1,
    play: async (office) => {
      const { chance, world } = office;
      const meeting = await someMeeting(office);
      if (!meeting) return undefined;
      const item = chance.pick(await informationOf(world.reader, meeting.meetingId));
      const typed = someInformation(chance.between(1, 20), chance.between(1, 20));
      const of =
        item && chance.likely(0.5) ? { number: item.number, version: item.version } : { number: 0, version: 0 };
      return move(saveInformation, pressed(office, meeting.meetingId, { ...of, typed, language: "sv" as const }));
    },
  },
  {
    weight: 1.5,
    play: async (office) => {
      const meeting = await someMeeting(office);
      const item = meeting && office.chance.pick(await informationOf(office.world.reader, meeting.meetingId));
      if (!item) return undefined;
      const { number, version, finished } = item;
      const command = { number, version, finishes: !finished, language: "sv" as const };
      return move(finishInformation, pressed(office, meeting.meetingId, command));
    },
  },
];

/** What officers do with meetings: put up, fill, write the minutes of, finish and open again. */
export const meetings: readonly Play<Office>[] = [
  ...informing,
  {
    weight: 2,
    play: (office) => {
      const typed = { "p-name": words(office.chance, "Nämnden") };
      return move(openMeeting, pressed(office, newId(MeetingId), { typed, language: "sv" as const }));
    },
  },
  {
    weight: 6,
    play: async (office) => {
      const [meeting, cases] = [await someMeeting(office), await someCases(office)];
      if (!meeting || !cases) return undefined;
      // A meeting is mostly finished when its cases are on it.
      if (office.chance.likely(0.6))
        office.world.agenda.push(
          move(finishAgenda, pressed(office, meeting.meetingId, { language: "sv" as const })),
          move(saveMeeting, pressed(office, meeting.meetingId, saving(office, meeting.shared.version))),
        );
      return move(putOnAgenda, pressed(office, meeting.meetingId, cases));
    },
  },
  {
    weight: 1,
    play: async (office) => {
      const meeting = await someMeeting(office);
      const one = meeting && office.chance.pick(meeting.agenda);
      if (!one) return undefined;
      return move(takeOffAgenda, pressed(office, meeting.meetingId, { applicationId: one.applicationId }));
    },
  },
  {
    weight: 2,
    play: async (office) => {
      const meeting = await someMeeting(office);
      if (!meeting) return undefined;
      const version = Math.max(1, meeting.shared.version - (office.chance.likely(0.3) ? office.chance.below(3) : 0));
      return move(saveMeeting, pressed(office, meeting.meetingId, saving(office, version)));
    },
  },
  {
    weight: 2,
    play: async (office) => {
      const meeting = await someMeeting(office);
      return meeting && move(finishAgenda, pressed(office, meeting.meetingId, { language: "sv" as const }));
    },
  },
  {
    weight: 1,
    play: async (office) => {
      const meeting = await someMeeting(office);
      if (!meeting?.finished && office.chance.likely(0.8)) return undefined;
      return meeting && move(reopenAgenda, pressed(office, meeting.meetingId, {}));
    },
  },
];

const saving = (office: Office, version: number) => ({ typed: minutesOf(office), version, language: "sv" as const });

/** The decision of a case is filled in from its meeting. */
export const fillingIn: Play = {
  weight: 6,
  play: async (look) => {
    const { pilot, chance } = look;
    const meeting = await someMeeting(look);
    if (!meeting || ((!isOnAgenda(meeting, pilot.id) || !meeting.finished) && chance.likely(0.97))) return undefined;
    const command = { meetingId: meeting.meetingId, language: "sv" } as const;
    return button(look, fillFromMeeting, { by: staff(look, "officer"), command });
  },
};
