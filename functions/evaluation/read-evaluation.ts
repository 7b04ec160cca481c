import { givenBy } from "../calls/application-form/given.ts";
import type { Call } from "../calls/call.ts";
import type { SignedEvaluation } from "../pilot/items/evaluation.ts";
import type { Form, Section } from "../platform/forms/document.ts";
import { versionOf } from "../platform/forms/pinned.ts";
import { inWords } from "../platform/forms/problem-words.ts";
import { type Reading, readForm } from "../platform/forms/read.ts";
import { resolved } from "../platform/forms/resolve.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";

/** The form that the officer evaluates a pilot of the call by, with the call's rows and columns in their places. */
export const evaluationForm = (call: Call): Form => resolved(call.forms.evaluation, givenBy(call));

/**
 * The form that a signed evaluation answers; what was signed while the form was code is read by the one the call has of it.
 * @throws RangeError when the call has another version: none but its own may read the answers
 */
export function signedForm({ form }: Pick<SignedEvaluation, "form">, call: Call): Form {
  const own = evaluationForm(call);
  return form ? versionOf([own], form) : own;
}

/** An evaluation as far as it is written. */
export type ReadEvaluation = Pick<Reading, "answers"> & {
  readonly form: Form;
  /** What keeps it from being signed, in words, in the order of the form. */
  readonly problems: readonly Problem[];
};

/** Reads what was typed. @example readEvaluation({}, call, "sv").problems[0] // { field: "k3vxt2qp", text: "Fyll i ”...”." } */
export function readEvaluation(typed: Typed, call: Call, lang: Language): ReadEvaluation {
  const form = evaluationForm(call);
  const { answers, problems } = readForm(form, typed);
  return { form, answers, problems: inWords(form, typed, problems, lang) };
}

/** What keeps one section from being signed. */
export function problemsOf({ problems }: Pick<ReadEvaluation, "problems">, { questions }: Section): readonly Problem[] {
  const ids = new Set(questions.map(({ id }) => id));
  return problems.filter(({ field }) => ids.has(field.split(".")[0] ?? field));
}
