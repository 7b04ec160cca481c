import { act, already, type Outcome } from "../../pilot/act.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type MeetingSeen, theMeeting } from "./meeting.store.ts";
import { meetingChanged } from "./meeting-put.ts";

/** An officer opens a finished agenda again: cases are added or taken off, or proposals have changed. */
export const reopenAgenda = act({
  name: "reopen-agenda",
  writes: ["MEETING"],
  see: theMeeting,
  decide: ({ now }: MeetingSeen, _: object): Outcome<object> => {
    const meeting = now ?? refuse("not-found");
    if (!meeting.finished) return already({});
    return {
      answer: {},
      writes: [meetingChanged(meeting, { finished: undefined })],
      log: { action: "meeting.reopened" },
    };
  },
});
