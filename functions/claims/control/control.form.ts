import { defineForm } from "../../platform/forms/answers-of.ts";
import { controlTexts } from "./control.texts.ts";

type T = typeof controlTexts.sv | typeof controlTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(controlTexts.sv), en: text(controlTexts.en) });

/** What was looked at of a claim, and what was found. */
export const controlForm = defineForm({
  format: 1,
  id: "p-control",
  version: 1,
  for: "act",
  name: both((t) => t.note),
  sections: [
    {
      id: "p-section",
      slug: "kontroll",
      name: both((t) => t.note),
      questions: [
        { id: "p-looked", kind: "text", limit: 5000, label: both((t) => t.looked), hint: both((t) => t.lookedHint) },
        {
          id: "p-result",
          kind: "choice",
          label: both((t) => t.result),
          options: [
            { id: "p-nothing", label: both((t) => t.nothing) },
            { id: "p-something", label: both((t) => t.something) },
          ],
        },
        {
          id: "p-found",
          kind: "text",
          limit: 5000,
          label: both((t) => t.found),
          hint: both((t) => t.foundHint),
          when: { question: "p-result", has: ["p-something"] },
        },
      ],
    },
  ],
  rules: [],
});
