import { defineForm } from "../platform/forms/answers-of.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import type { Both, Language } from "../vocabulary/language.ts";
import type { Read, Typed } from "../vocabulary/typed.ts";
import { limits } from "./limits.ts";

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
        questions: [{ id: "p-reason", kind: "text", limit: limits.explanation, label, hint }],
      },
    ],
    rules: [],
  });
export type ReasonForm = ReturnType<typeof reasonForm>;

/** The reason, or what is wrong with it in words. */
export function readReason(form: ReasonForm, typed: Typed, lang: Language): Read<string> {
  const read = readTyped(form, typed, lang);
  return read.ok ? { ok: true, value: read.value["p-reason"] } : read;
}
