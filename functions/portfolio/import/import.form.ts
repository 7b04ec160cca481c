import { defineForm } from "../../platform/forms/answers-of.ts";
import { importTexts } from "./import.texts.ts";

const { sv, en } = importTexts;

/** What is asked beside the file. */
export const importForm = defineForm({
  format: 1,
  id: "p-import-measures",
  version: 1,
  for: "act",
  name: { sv: sv.title, en: en.title },
  rules: [],
  sections: [
    {
      id: "p-section",
      slug: "fil",
      name: { sv: sv.title, en: en.title },
      questions: [
        {
          id: "p-sure",
          kind: "choices",
          optional: true,
          label: { sv: sv.sure, en: en.sure },
          hint: { sv: sv.sureHint, en: en.sureHint },
          options: [{ id: "p-yes", label: { sv: sv.sure, en: en.sure } }],
        },
      ],
    },
  ],
});
