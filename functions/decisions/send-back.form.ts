import { defineForm } from "../platform/forms/answers-of.ts";
import { preparationTexts } from "./preparation.texts.ts";

type T = typeof preparationTexts.sv | typeof preparationTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(preparationTexts.sv), en: text(preparationTexts.en) });

/** Why the decider sends a proposal back. */
export const sendBackForm = defineForm({
  format: 1,
  id: "p-send-back",
  version: 1,
  for: "decision",
  name: both((t) => t.sendBack),
  sections: [
    {
      id: "p-back",
      slug: "aterlamna",
      name: both((t) => t.sendBack),
      questions: [
        { id: "p-word", kind: "text", limit: 2000, label: both((t) => t.word), hint: both((t) => t.wordHint) },
      ],
    },
  ],
  rules: [],
});
