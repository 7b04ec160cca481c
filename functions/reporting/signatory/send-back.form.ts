import { defineForm } from "../../platform/forms/answers-of.ts";
import { signatoryTexts } from "./signatory.texts.ts";

type T = typeof signatoryTexts.sv | typeof signatoryTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(signatoryTexts.sv), en: text(signatoryTexts.en) });

/** What is to be mended in a report before it is handed in. */
export const backToWritersForm = defineForm({
  format: 1,
  id: "p-report-back",
  version: 1,
  for: "act",
  name: both((t) => t.backTitle),
  sections: [
    {
      id: "p-section",
      slug: "tillbaka",
      name: both((t) => t.backTitle),
      questions: [
        { id: "p-comment", kind: "text", limit: 2000, label: both((t) => t.comment), hint: both((t) => t.commentHint) },
      ],
    },
  ],
  rules: [],
});
