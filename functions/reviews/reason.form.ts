import { defineForm, wholeAnswers } from "../platform/forms/answers-of.ts";
import { inWords } from "../platform/forms/problem-words.ts";
import { readForm } from "../platform/forms/read.ts";
import type { Both, Language } from "../vocabulary/language.ts";
import type { Read, Typed } from "../vocabulary/typed.ts";

/** A reason that goes into the history of the case is a sentence or a few. */
const longest = 500;

type Words = { readonly name: Both; readonly label: Both; readonly hint: Both };

/** A form that asks why, and nothing else. */
export const reasonForm = ({ name, label, hint }: Words) =>
  defineForm({
    format: 1,
    id: "p-reason-only",
    version: 1,
    for: "act",
    name,
    sections: [
      {
        id: "p-section",
        slug: "skal",
        name,
        questions: [{ id: "p-reason", kind: "text", limit: longest, label, hint }],
      },
    ],
    rules: [],
  });
export type ReasonForm = ReturnType<typeof reasonForm>;

/** The reason, or what is wrong with it in words. */
export function readReason(form: ReasonForm, typed: Typed, lang: Language): Read<string> {
  const reading = readForm(form, typed);
  const answers = wholeAnswers(form, reading);
  if (answers) return { ok: true, value: answers["p-reason"] };
  return { ok: false, problems: inWords(form, typed, reading.problems, lang) };
}
