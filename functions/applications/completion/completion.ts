import { filesQuestions, unaskedFiles } from "../../calls/application-form/attached-files.ts";
import type { Attachment } from "../../pilot/items/attachment.ts";
import { type Completion, isOpenCompletion, otherFilesOpen } from "../../pilot/items/completion.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { keptOf, questionsOf } from "../../platform/forms/controls.ts";
import type { Form, When } from "../../platform/forms/document.ts";
import { typedOf } from "../../platform/forms/typed-of.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { applicationForm, type ReadApplication, readApplication } from "../form/read-application.ts";
import { completionOver } from "./completion.refusals.ts";

/** Under which name a completion is kept while it is written. */
export const writingName = ({ number }: Pick<Completion, "number">): string =>
  `completion-${String(number).padStart(3, "0")}`;

/** A completion by its number. @throws Refusal not-found */
export const completionAt = ({ completions }: Pick<Pilot, "completions">, number: number): Completion =>
  completions.find((one) => one.number === number) ?? refuse("not-found");

/** Whether a completion can be written: it is open, and nothing is about to decide the case or has. */
export function isWritable(
  { lifecycle: { stage, pendingMove } }: Pick<Pilot, "lifecycle">,
  completion: Completion,
): boolean {
  const isMoving = pendingMove !== undefined && pendingMove.fact !== "quorumReached";
  return isOpenCompletion(completion) && (stage === "submitted" || stage === "reviewed") && !isMoving;
}

/** A completion that can be written. @throws Refusal not-found, completion-over */
export function requireWritableCompletion(pilot: Pilot, number: number): Completion {
  const completion = completionAt(pilot, number);
  return isWritable(pilot, completion) ? completion : refuse(completionOver);
}

/** The questions that a condition asks about. */
function askedBy(when: When | undefined): readonly string[] {
  if (when === undefined) return [];
  if ("question" in when) return [when.question];
  if ("not" in when) return askedBy(when.not);
  return ("all" in when ? when.all : when.any).flatMap(askedBy);
}

/** Questions with those that depend on them: a changed answer may ask what was not asked before. */
export function withDependants(form: Form, chosen: readonly string[]): readonly string[] {
  const open = new Set(chosen);
  // What a question depends on stands before it: once through the form finds all.
  for (const section of form.sections)
    for (const { id, when } of section.questions)
      if ([...askedBy(section.when), ...askedBy(when)].some((one) => open.has(one))) open.add(id);
  return [...open];
}

/** The part of a form that is open: its sections with the questions that may be answered anew. */
export function openForm(form: Form, { open }: Pick<Completion, "open">): Form {
  const isOpen = new Set(open);
  const sections = form.sections.map((section) => ({
    ...section,
    questions: section.questions.filter(({ id }) => isOpen.has(id)),
  }));
  return { ...form, sections: sections.filter(({ questions }) => questions.length > 0) };
}

const questionIn = (field: string): string => field.split(".")[0] ?? field;

type Returned = Pick<Pilot, "call" | "submission" | "submissions" | "sent" | "writings">;

/** The files as they would be handed in: those of open questions as they are now, the others as they were. */
function filesNow({ call, submission, sent }: Returned, { open }: Pick<Completion, "open">): readonly Attachment[] {
  const asked = new Set(filesQuestions(call.forms.application).map(({ id }) => id));
  const isOpen = ({ question }: Attachment) =>
    open.includes(question !== undefined && asked.has(question) ? question : otherFilesOpen);
  return [...submission.attachments.filter((file) => !isOpen(file)), ...sent.filter(isOpen)];
}

/** What stands in the open controls before anything was written: what was handed in. */
export const firstTyped = ({ call, submission }: Returned, completion: Pick<Completion, "open">): Typed => {
  const form = applicationForm(call);
  return keptOf(typedOf(form, submission.answers), openForm(form, completion));
};

/** What is written in the open controls, or what was handed in. */
export const typedNow = (pilot: Returned, completion: Completion): Typed =>
  pilot.writings.get(writingName(completion))?.typed ?? firstTyped(pilot, completion);

export type ReadCompletion = {
  /** The whole application, as it would be handed in. */
  readonly read: ReadApplication;
  readonly files: readonly Attachment[];
  /** What is to be corrected in the open answers. */
  readonly problems: readonly Problem[];
  /** What no longer fits among the answers that are not open. */
  readonly outside: readonly Problem[];
};

/**
 * The application with what is written in its open answers. It is read as on the day when it first came: what was right
 * then has not become wrong since.
 */
export function readCompletion(pilot: Returned, completion: Completion, typed: Typed, lang: Language): ReadCompletion {
  const { call, submission, submissions } = pilot;
  const form = applicationForm(call);
  const open = new Set(completion.open);
  const before = typedOf(form, submission.answers);
  const kept = Object.fromEntries(Object.entries(before).filter(([field]) => !open.has(questionIn(field))));
  const all = { ...kept, ...keptOf(typed, openForm(form, completion)) };
  const files = filesNow(pilot, completion);
  const came = dayOf((submissions[0] ?? submission).submittedAt);
  const read = readApplication({ typed: all, files }, call, lang, came);
  const found = [...read.problems.values()].flat();
  const [problems, outside] = [true, false].map((inside) =>
    found.filter(({ field }) => open.has(questionIn(field)) === inside),
  );
  const left = unaskedFiles(form, read.answers, files);
  return {
    read,
    files: files.filter((file) => !left.includes(file)),
    problems: problems ?? [],
    outside: outside ?? [],
  };
}

/** The labels of what is open, as the form calls it. */
export const openQuestions = (form: Form, { open }: Pick<Completion, "open">) =>
  questionsOf(form).filter(({ id }) => open.includes(id));
