import { defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { submissionTexts } from "./submission.texts.ts";

const { sv, en } = submissionTexts;

/** Why an application is withdrawn, if the applicant wants to say. */
const withdrawalForm = defineForm({
  format: 1,
  id: "p-withdrawal",
  version: 1,
  for: "act",
  name: { sv: sv.withdraw.title, en: en.withdraw.title },
  sections: [
    {
      id: "p-section",
      slug: "skal",
      name: { sv: sv.withdraw.title, en: en.withdraw.title },
      questions: [
        {
          id: "p-reason",
          kind: "text",
          limit: 500,
          optional: true,
          label: { sv: sv.withdraw.reason, en: en.withdraw.reason },
        },
      ],
    },
  ],
  rules: [],
});

export function readWithdrawal(typed: Typed, lang: Language): Read<string> {
  const read = readTyped(withdrawalForm, typed, lang);
  return read.ok ? { ok: true, value: read.value["p-reason"] ?? "" } : read;
}
