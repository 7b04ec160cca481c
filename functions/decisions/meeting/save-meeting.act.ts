import { act, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { type Brought, broughtTogether, requireRoom } from "../../platform/forms/writing/brought.ts";
import { dayOf, type LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { decisionProblem } from "../decision-problems.texts.ts";
import { minutesRule } from "../decision-rules.ts";
import { type MeetingAnswers, meetingForm } from "./meeting.form.ts";
import { type MeetingSeen, sharedBefore, sharedIn, theMeeting } from "./meeting.store.ts";
import type { Meeting } from "./meeting.ts";
import { meetingChanged } from "./meeting-put.ts";

/** `version`: of what is shared, as the officer began from it. */
type Command = { readonly typed: Typed; readonly version: number; readonly language: Language };
export type SavedMeeting = Brought<Meeting["shared"]> & {
  readonly version: number;
  readonly wrong: readonly Problem[];
};

type Seen = MeetingSeen & { readonly base: Typed | undefined };

async function seenWithBase(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const seen = await theMeeting(table, pressed);
  return { ...seen, base: seen.now && (await sharedIn(table, seen.now, pressed.command.version)) };
}

/** What can be read of what a meeting's decisions share, and what is wrong with it. */
function readShared(typed: Typed, today: LocalDay, lang: Language) {
  const reading = readForm(meetingForm, typed);
  const answers = reading.answers as Partial<MeetingAnswers>; // as: kinds say what values are
  const problems = [...reading.problems, ...minutesRule(answers, today)];
  return { answers, problems: inWords(meetingForm, typed, problems, lang, decisionProblem) };
}

/**
 * An officer writes what the decisions of a meeting share. What another has changed since is merged, control by control;
 * where both changed one, nothing is saved and it is asked.
 */
export const saveMeeting = act({
  name: "save-meeting",
  writes: ["MEETING", "EARLIER"],
  see: seenWithBase,
  decide: ({ now, base, meetingId }: Seen, command: Command, { by, at }): Outcome<SavedMeeting> => {
    const before = now ?? refuse("not-found");
    const { shared } = before;
    const brought = broughtTogether(meetingForm, command, shared, base);
    const { typed, clashes, isStored } = brought;
    requireRoom(typed);
    const { answers, problems: wrong } = readShared(typed, dayOf(at), command.language);
    const { version } = shared;
    if (clashes.length > 0 || isStored || wrong.length > 0) return { answer: { ...brought, version, wrong } };
    const saved: Meeting["shared"] = {
      version: version + 1,
      typed: typed as Meeting["shared"]["typed"], // as: the lists are not changed by anyone
      savedAt: at,
      savedBy: by.name,
    };
    return {
      answer: { ...brought, version: saved.version, wrong },
      writes: [
        meetingChanged(before, { shared: saved, name: answers["p-name"] ?? before.name }),
        sharedBefore(meetingId, shared, at),
      ],
      log: { action: "meeting.written" },
    };
  },
});
