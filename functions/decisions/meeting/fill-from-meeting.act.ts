import { act, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { keptBefore } from "../../pilot/earlier-draft.store.ts";
import { readHead } from "../../pilot/head.ts";
import type { DecisionDraft } from "../../pilot/items/decision-draft.ts";
import { type Pilot, requireStage, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { type MeetingId, meetingSubject } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { sameTyped } from "../../vocabulary/typed.ts";
import { requireOpenDraft } from "../open-draft.ts";
import { meetingMinutesPath } from "../paths.ts";
import { decisionPrefilled } from "../read-decision.ts";
import { filledFrom, lackingIn } from "./filled-from.ts";
import { minutesIncomplete, notOnAgenda } from "./meeting.refusals.ts";
import { type MeetingSeen, readMeeting } from "./meeting.store.ts";
import { isOnAgenda } from "./meeting.ts";

type Command = { readonly meetingId: MeetingId; readonly language: Language };
type Seen = Pick<MeetingSeen, "now" | "heads"> & { readonly pilot: Pilot };

async function withMeeting(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const { meetingId } = pressed.command;
  const head = await readHead(table, meetingSubject(meetingId));
  const pilot = await thePilot(table, pressed);
  return { pilot, now: await readMeeting(table, meetingId), heads: [...pilot.heads, head] };
}

/**
 * An officer fills in the decision of a case from the meeting that made it: the day, the paragraph, who decided and who
 * left. The proposal stays as it was written. Nothing is decided until the decision has been read through and recorded.
 */
export const fillFromMeeting = act({
  name: "fill-from-meeting",
  writes: ["DECISIONDRAFT", "EARLIER"],
  see: withMeeting,
  decide: ({ pilot, now }: Seen, { meetingId, language }: Command, { by, at }): Outcome<object> => {
    const meeting = now ?? refuse("not-found");
    requireOpenDraft(pilot, language);
    requireStage(pilot, "reviewed");
    if (!meeting.finished || !isOnAgenda(meeting, pilot.id)) refuse(notOnAgenda);
    const lacking = lackingIn(meeting.shared.typed);
    if (lacking) refuse(minutesIncomplete, { ...lacking, goTo: meetingMinutesPath(meetingId) });
    const before = pilot.decisionDraft;
    const typed = filledFrom(meeting.shared.typed, before?.typed ?? decisionPrefilled(pilot, dayOf(at)), pilot);
    if (before?.meeting?.meetingId === meetingId && sameTyped(before.typed, typed)) return { answer: {} };
    const version = before?.version ?? 0;
    const draft: DecisionDraft = {
      ...before,
      version: version + 1,
      typed: typed as DecisionDraft["typed"], // as: the lists are not changed by anyone
      savedAt: at,
      savedBy: by.name,
      byButton: true,
      meeting: { meetingId, name: meeting.name },
    };
    return {
      answer: {},
      writes: [
        { table: "pilots", put: { ...keys.decisionDraft(pilot.id), ...draft }, when: unchangedSince(version) },
        ...(before ? [keptBefore(pilot.id, "DECISIONDRAFT", before, at)] : []),
      ],
      quietly: true,
    };
  },
});
