import { defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { limits } from "../limits.ts";
import { declarationTexts } from "./declaration.texts.ts";

const { sv, en } = declarationTexts;

/** Whether there is a conflict of interest; the reason is optional, and asked only of who has one. */
export const declarationForm = defineForm({
  format: 1,
  id: "p-declaration",
  version: 1,
  for: "act",
  name: { sv: sv.title, en: en.title },
  sections: [
    {
      id: "p-section",
      slug: "jav",
      name: { sv: sv.title, en: en.title },
      questions: [
        {
          id: "p-conflict",
          kind: "choice",
          label: { sv: sv.question, en: en.question },
          options: [
            { id: "p-no", label: { sv: sv.no, en: en.no }, hint: { sv: sv.noHint, en: en.noHint } },
            { id: "p-yes", label: { sv: sv.yes, en: en.yes }, hint: { sv: sv.yesHint, en: en.yesHint } },
          ],
        },
        {
          id: "p-explanation",
          kind: "text",
          limit: limits.explanation,
          optional: true,
          label: { sv: sv.explanation, en: en.explanation },
          hint: { sv: sv.explanationHint, en: en.explanationHint },
          when: { question: "p-conflict", has: ["p-yes"] },
        },
      ],
    },
  ],
  rules: [],
});

/** What a reviewer declares: none, or a conflict of interest and, if they like, of what kind. */
export type Declaration = { readonly conflict: false } | { readonly conflict: true; readonly explanation: string };

export function readDeclaration(typed: Typed, lang: Language): Read<Declaration> {
  const read = readTyped(declarationForm, typed, lang);
  if (!read.ok) return read;
  if (read.value["p-conflict"] === "p-no") return { ok: true, value: { conflict: false } };
  return { ok: true, value: { conflict: true, explanation: read.value["p-explanation"] ?? "" } };
}
