import type { Form, Question, Section } from "../document.ts";
import type { FaultCode } from "../faults.texts.ts";
import type { PartId } from "../ids.ts";
import type { Words } from "../words.ts";

export type Fault = {
  /** The ids of the section, the question and the part, as far as it is about one. */
  readonly place: readonly PartId[];
  /** What the innermost of them is called. */
  readonly label: Words;
  readonly code: FaultCode;
  readonly facts?: Readonly<Record<string, string | number>>;
};

/** A question with the section that it stands in. */
export type Placed = { readonly section: Section; readonly question: Question };

export const placedIn = (form: Form): readonly Placed[] =>
  form.sections.flatMap((section) => section.questions.map((question) => ({ section, question })));

/** A fault of a question, or of a part of it. */
export const faultAt = (
  { section, question }: Placed,
  code: FaultCode,
  facts?: Fault["facts"],
  part?: { readonly id: PartId; readonly label: Words },
): Fault => ({
  place: [section.id, question.id, ...(part ? [part.id] : [])],
  label: part?.label ?? question.label,
  code,
  ...(facts ? { facts } : {}),
});

/** Those whose key stood before in the list. */
export function repeated<T>(list: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const seen = new Set<string>();
  return list.filter((one) => {
    const isAgain = seen.has(keyOf(one));
    seen.add(keyOf(one));
    return isAgain;
  });
}
