import { clearingLimits } from "../../pilot/items/clearing.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { looksLikePerson } from "../measure.ts";
import { clearingTexts } from "./clearing.texts.ts";

const { sv, en } = clearingTexts;
const name = { sv: sv.title, en: en.title };

/** What a holder wants everybody to read of the project. */
export const clearingForm = defineForm({
  format: 1,
  id: "p-public-text",
  version: 1,
  for: "act",
  name,
  rules: [],
  sections: [
    {
      id: "p-section",
      slug: "hubb",
      name,
      questions: [
        {
          id: "p-summary",
          kind: "text",
          limit: clearingLimits.summary,
          label: { sv: sv.summary, en: en.summary },
          hint: { sv: sv.summaryHint, en: en.summaryHint },
        },
        {
          id: "p-learnt",
          kind: "text",
          limit: clearingLimits.learnt,
          optional: true,
          label: { sv: sv.learnt, en: en.learnt },
          hint: { sv: sv.learntHint, en: en.learntHint },
        },
        {
          id: "p-contact",
          kind: "line",
          limit: clearingLimits.contact,
          label: { sv: sv.contact, en: en.contact },
          hint: { sv: sv.contactHint, en: en.contactHint },
        },
      ],
    },
  ],
});

/** Reads the text. Its contact is a function: what looks like a person is not taken. */
export const readClearing = (typed: Typed, lang: Language) =>
  readTyped(clearingForm, typed, lang, {
    rules: ({ "p-contact": contact = "" }) =>
      looksLikePerson(contact) ? [{ field: "p-contact", code: "person" }] : [],
    words: ({ code }, language) => (code === "person" ? clearingTexts[language].looksLikePerson : undefined),
  });
