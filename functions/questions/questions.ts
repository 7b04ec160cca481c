import { type Asker, type CaseQuestion, isUnanswered } from "../pilot/items/case-question.ts";
import type { Actor } from "../pilot/items/lifecycle.ts";
import type { WrittenDraft } from "../pilot/items/written-draft.ts";
import { partyName } from "../pilot/people/parts.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Form } from "../platform/forms/document.ts";
import { dayOf, type Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { answerForm, questionForm } from "./question.form.ts";
import { answeredAlready, questionClosed, sentMeanwhile } from "./questions.refusals.ts";

/** What is being written: a new question, or the answer to one by its number. */
export type What = "new" | number;

/** On which side a person stands who writes in the conversation. */
export const sideOf = ({ kind }: Pick<Actor, "kind">): Asker =>
  kind === "applicant" || kind === "holder" ? "party" : "staff";

/** Under which name it is kept while it is written. */
export const writingName = (what: What, side: Asker): string =>
  what === "new" ? `question-${side}` : `answer-${String(what).padStart(3, "0")}`;

/** The form that is written. */
export const formOf = (what: What, side: Asker, at: Instant): Form =>
  what === "new" ? questionForm(side, dayOf(at)) : answerForm;

/** A question by its number. @throws Refusal not-found */
export const questionAt = ({ questions }: Pick<Pilot, "questions">, number: number): CaseQuestion =>
  questions.find((one) => one.number === number) ?? refuse("not-found");

/** A question that this side is to answer. @throws Refusal not-found, answered-already, question-closed */
export function requireUnanswered(pilot: Pick<Pilot, "questions">, number: number, side: Asker): CaseQuestion {
  const question = questionAt(pilot, number);
  if (question.from === side) refuse("not-found");
  if (isUnanswered(question)) return question;
  return refuse(question.answer ? answeredAlready : questionClosed);
}

/** A page that shows a text which was sent since is not to write it anew. @throws Refusal sent-meanwhile */
export function requireStillWritten(draft: Pick<WrittenDraft, "version"> | undefined, shown: number): void {
  if (draft === undefined && shown > 0) refuse(sentMeanwhile);
}

/** As the log and the conversation name who writes: those who apply by the organisation, those of a project by name. */
export function writerOf(pilot: Pilot, by: Actor): Actor {
  if (by.kind === "holder") return { ...by, name: partyName(pilot, by) };
  return by.kind === "applicant" ? { ...by, name: pilot.lifecycle.organisation } : by;
}
