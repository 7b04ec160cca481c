import { act, type Outcome } from "../pilot/act.ts";
import { remindersLeft } from "../pilot/due-reminders.ts";
import { questionPut } from "../pilot/items/case-question.ts";
import { toldPeople, unlinked } from "../pilot/people/told-people.ts";
import { type Pilot, thePilot } from "../pilot/pilot.ts";
import { writingDropped } from "../pilot/writing.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { readAnswer } from "./question.form.ts";
import { requireUnanswered, sideOf, writerOf, writingName } from "./questions.ts";

type Command = {
  readonly number: number;
  readonly typed: Typed;
  /** The version of what is written that the person saw. */
  readonly version: number;
  readonly language: Language;
};
/** Not sent: something is wrong, or another person has written on it since. */
export type Answered =
  | { readonly wrong: readonly Problem[] }
  | { readonly changed: true }
  | { readonly number: number };

/** The other side answers a question. Those outside are mailed what the authority says; their own answer is on the desk. */
export const answerQuestion = act({
  name: "answer-question",
  writes: ["QUESTION", "WRITING"],
  see: thePilot,
  decide: (pilot: Pilot, command: Command, { by, at }): Outcome<Answered> => {
    const { number, typed, version, language } = command;
    const side = sideOf(by);
    const question = requireUnanswered(pilot, number, side);
    const name = writingName(number, side);
    const draft = pilot.writings.get(name);
    if ((draft?.version ?? 0) !== version) return { answer: { changed: true } };
    const read = readAnswer(typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const text = read.value;
    const { title } = pilot.lifecycle;
    const data = { title, question: question.text, text };
    const told = side === "staff" ? toldPeople(pilot, at) : [];
    return {
      answer: { number },
      writes: [
        questionPut(pilot.id, { ...question, answer: { text, at, by: { id: by.id, name: by.name } } }),
        ...writingDropped(pilot.id, name, draft),
      ],
      mails: told.map((person) => ({
        template: "question-answered",
        ...person,
        data: { ...data, ...unlinked(person) },
      })),
      cancels: remindersLeft(pilot, `question-${number}`),
      log: { action: "question.answered", details: { number } },
    };
  },
  actor: writerOf,
});
