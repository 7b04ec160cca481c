import { act, already, type Outcome } from "../../pilot/act.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { agendaFinished } from "./meeting.refusals.ts";
import { type MeetingSeen, theMeeting } from "./meeting.store.ts";
import { meetingChanged } from "./meeting-put.ts";

type Command = { readonly applicationId: ApplicationId };

/** An officer takes a case off the agenda. The case itself stays as it is. */
export const takeOffAgenda = act({
  name: "take-off-agenda",
  writes: ["MEETING"],
  see: theMeeting,
  decide: ({ now }: MeetingSeen, { applicationId }: Command): Outcome<object> => {
    const meeting = now ?? refuse("not-found");
    const taken = meeting.agenda.find((one) => one.applicationId === applicationId);
    if (!taken) return already({});
    if (meeting.finished) refuse(agendaFinished);
    const agenda = meeting.agenda.filter((one) => one !== taken);
    return {
      answer: {},
      writes: [meetingChanged(meeting, { agenda })],
      log: { action: "meeting.case-removed", details: { title: taken.title } },
    };
  },
});
