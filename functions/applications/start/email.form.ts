import { defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { startTexts } from "./start.texts.ts";

/** The one question of three small forms: begin, "send me my links", invite. */
const emailForm = defineForm({
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
  const read = readTyped(emailForm, typed, lang);
  return read.ok ? { ok: true, value: read.value["p-email"] } : read;
}
