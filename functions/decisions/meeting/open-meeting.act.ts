import { act, already, type FormAnswer, type Outcome } from "../../pilot/act.ts";
import { keptOf } from "../../platform/forms/controls.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { meetingForm, newMeetingForm } from "./meeting.form.ts";
import { type MeetingSeen, theMeeting } from "./meeting.store.ts";
import type { Meeting } from "./meeting.ts";
import { meetingPut } from "./meeting-put.ts";

type Command = { readonly typed: Typed; readonly language: Language };

/** An officer puts up a meeting that is to decide cases. */
export const openMeeting = act({
  name: "open-meeting",
  writes: ["MEETING"],
  see: theMeeting,
  decide: ({ meetingId, now }: MeetingSeen, { typed, language }: Command, { by, at }): Outcome<FormAnswer> => {
    if (now) return already({});
    const read = readTyped(newMeetingForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const kept = keptOf(typed, meetingForm) as Meeting["shared"]["typed"]; // as: the lists are not changed by anyone
    const meeting: Meeting = {
      ...{ v: 1, meetingId, version: 1, openedAt: at, agenda: [] },
      name: read.value["p-name"],
      shared: { version: 1, typed: kept, savedAt: at, savedBy: by.name },
    };
    return { answer: {}, writes: [meetingPut(meeting)], log: { action: "meeting.opened" } };
  },
});
