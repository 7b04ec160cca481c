import { act, type Outcome } from "../pilot/act.ts";
import { dueReminders } from "../pilot/due-reminders.ts";
import { type Asker, isUnanswered, questionLimits, questionPut } from "../pilot/items/case-question.ts";
import { toldPeople, unlinked } from "../pilot/people/told-people.ts";
import { type Pilot, thePilot } from "../pilot/pilot.ts";
import { writingDropped } from "../pilot/writing.ts";
import { dayOf } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { readQuestion } from "./question.form.ts";
import { tooManyQuestions } from "./questions.refusals.ts";
import { requireStillWritten, sideOf, writerOf, writingName } from "./questions.ts";

type Command = {
  readonly typed: Typed;
  /** The version of what is written that the person saw. */
  readonly version: number;
  readonly language: Language;
};
/** Not sent: something is wrong, or another person has written on it since. */
export type Asked = { readonly wrong: readonly Problem[] } | { readonly changed: true } | { readonly number: number };

/** There is room for one more. @throws Refusal too-many-questions */
function requireRoom({ questions }: Pilot, side: Asker): void {
  const waiting = questions.filter((one) => one.from === side && isUnanswered(one)).length;
  if (questions.length >= questionLimits.inAll || waiting >= questionLimits.unanswered) refuse(tooManyQuestions);
}

/** An officer asks those who apply or hold the grant, who are mailed; or they ask, and an officer has it on the desk. */
export const askQuestion = act({
  name: "ask-question",
  writes: ["QUESTION", "WRITING"],
  see: thePilot,
  decide: (pilot: Pilot, { typed, version, language }: Command, { by, at }): Outcome<Asked> => {
    const from = sideOf(by);
    const name = writingName("new", from);
    const draft = pilot.writings.get(name);
    requireStillWritten(draft, version);
    if ((draft?.version ?? 0) !== version) return { answer: { changed: true } };
    const read = readQuestion(from, typed, dayOf(at), language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    requireRoom(pilot, from);
    const { text, dueDay } = read.value;
    const number = (pilot.questions.at(-1)?.number ?? 0) + 1;
    const due = dueDay ? { dueDay } : {};
    const question = { v: 1 as const, number, version: 0, from, text, ...due, askedAt: at };
    const { title } = pilot.lifecycle;
    const told = from === "staff" ? toldPeople(pilot, at) : [];
    const asked = told.map((person) => {
      return { template: "question-asked", ...person, data: { title, text, ...due, ...unlinked(person) } } as const;
    });
    const again = asked.map((mail) => ({ ...mail, data: { ...mail.data, reminder: true as const } }));
    return {
      answer: { number },
      writes: [
        questionPut(pilot.id, { ...question, askedBy: { id: by.id, name: by.name } }),
        ...writingDropped(pilot.id, name, draft),
      ],
      mails: [...asked, ...(dueDay ? dueReminders({ about: `question-${number}`, dueDay }, again, at) : [])],
      log: {
        action: from === "staff" ? "question.asked" : "question.asked-by-party",
        details: { number, ...due },
      },
    };
  },
  actor: writerOf,
});
