import { defineForm, wholeAnswers } from "../../platform/forms/answers-of.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { startTexts } from "./start.texts.ts";

/** The one question of three small forms: begin, "send me my links", invite. */
export const emailForm = defineForm({
  format: 1,
  id: "p-mailbox",
  version: 1,
  for: "act",
  name: { sv: startTexts.sv.email, en: startTexts.en.email },
  sections: [
    {
      id: "p-section",
      slug: "adress",
      name: { sv: startTexts.sv.email, en: startTexts.en.email },
      questions: [{ id: "p-email", kind: "email", label: { sv: startTexts.sv.email, en: startTexts.en.email } }],
    },
  ],
  rules: [],
});

export function readEmail(typed: Typed, lang: Language): Read<string> {
  const reading = readForm(emailForm, typed);
  const answers = wholeAnswers(emailForm, reading);
  return answers
    ? { ok: true, value: answers["p-email"] }
    : { ok: false, problems: inWords(emailForm, typed, reading.problems, lang) };
}
