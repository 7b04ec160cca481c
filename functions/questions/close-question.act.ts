import { act, already, type Outcome } from "../pilot/act.ts";
import { remindersLeft } from "../pilot/due-reminders.ts";
import { questionPut } from "../pilot/items/case-question.ts";
import { type Pilot, requireVersion, thePilot } from "../pilot/pilot.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { questionAt } from "./questions.ts";

type Command = {
  readonly number: number;
  /** The version of the question that the officer saw: no answer that came since is passed over. */
  readonly version: number;
};

/** An officer has read an answer, or waits for none any more: what the staff asked is off the desk. */
export const closeQuestion = act({
  name: "close-question",
  writes: ["QUESTION"],
  see: thePilot,
  decide: (pilot: Pilot, { number, version }: Command, { by, at }): Outcome<object> => {
    const question = questionAt(pilot, number);
    if (question.from !== "staff") refuse("not-found");
    if (question.closed) return already({});
    requireVersion(question, version);
    return {
      answer: {},
      writes: [questionPut(pilot.id, { ...question, closed: { at, by: { id: by.id, name: by.name } } })],
      cancels: remindersLeft(pilot, `question-${number}`),
      log: { action: question.answer ? "question.read" : "question.closed", details: { number } },
    };
  },
});
