import { act, already, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { keys } from "../../platform/table/keys.ts";
import { readAs } from "../../platform/table/table.ts";
import type { ApplicationId, CallId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { Ranked } from "../ranking/ranked.ts";
import { agendaFinished, agendaFull } from "./meeting.refusals.ts";
import { type MeetingSeen, theMeeting } from "./meeting.store.ts";
import { isOnAgenda, mostOnAgenda, type OnAgenda } from "./meeting.ts";
import { meetingChanged } from "./meeting-put.ts";

type Command = { readonly callId: CallId; readonly ids: readonly ApplicationId[] };
type Seen = MeetingSeen & { readonly found: readonly Ranked[] };

async function withCases(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const { callId, ids } = pressed.command;
  if (ids.length > mostOnAgenda) refuse(agendaFull, { most: String(mostOnAgenda) });
  const seen = await theMeeting(table, pressed);
  const items = await Promise.all([...new Set(ids)].map((id) => table.get("pilots", keys.ranked(callId, id))));
  return { ...seen, found: items.flatMap((item) => (item ? readAs(Ranked, item) : [])) };
}

const onAgenda = ({ applicationId, callId, title, organisation, registrationNumber }: Ranked): OnAgenda => ({
  ...{ applicationId, callId, title, organisation },
  ...(registrationNumber ? { registrationNumber } : {}),
});

/**
 * An officer puts cases on the agenda. Two who do it at once both get theirs on it, and what is there already is no
 * fault; a case that has been decided meanwhile is left out.
 */
export const putOnAgenda = act({
  name: "put-on-agenda",
  writes: ["MEETING"],
  see: withCases,
  decide: ({ now, found }: Seen, _: Command): Outcome<object> => {
    const meeting = now ?? refuse("not-found");
    const added = found
      .filter(
        ({ applicationId, decided, stage }) => !decided && stage === "reviewed" && !isOnAgenda(meeting, applicationId),
      )
      .map(onAgenda);
    if (added.length === 0) return already({});
    if (meeting.finished) refuse(agendaFinished);
    const agenda = [...meeting.agenda, ...added];
    if (agenda.length > mostOnAgenda) refuse(agendaFull, { most: String(mostOnAgenda) });
    return {
      answer: {},
      writes: [meetingChanged(meeting, { agenda })],
      log: {
        action: "meeting.cases-added",
        details: {
          titles: added
            .map(({ title }) => title)
            .join(", ")
            .slice(0, 500),
        },
      },
    };
  },
});
