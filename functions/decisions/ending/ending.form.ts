import { defineForm } from "../../platform/forms/answers-of.ts";
import { endingTexts } from "./ending.texts.ts";

type T = typeof endingTexts.sv | typeof endingTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(endingTexts.sv), en: text(endingTexts.en) });

/** Why the holder declines, if they want to say. */
export const declineForm = defineForm({
  format: 1,
  id: "p-decline",
  version: 1,
  for: "act",
  name: both((t) => t.declineTitle),
  sections: [
    {
      id: "p-section",
      slug: "skal",
      name: both((t) => t.declineTitle),
      questions: [
        {
          id: "p-reason",
          kind: "text",
          limit: 500,
          optional: true,
          label: both((t) => t.declineReason),
          hint: both((t) => t.declineReasonHint),
        },
      ],
    },
  ],
  rules: [],
});

/** How the officer has judged what was paid before the end. */
export const settleForm = defineForm({
  format: 1,
  id: "p-settle",
  version: 1,
  for: "act",
  name: both((t) => t.settleTitle),
  sections: [
    {
      id: "p-section",
      slug: "avrakning",
      name: both((t) => t.settleTitle),
      questions: [
        { id: "p-note", kind: "text", limit: 2000, label: both((t) => t.note), hint: both((t) => t.noteHint) },
      ],
    },
  ],
  rules: [],
});
