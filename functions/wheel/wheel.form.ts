import { defineForm } from "../platform/forms/answers-of.ts";
import type { Words } from "../platform/forms/words.ts";
import { degrees } from "./asked.ts";
import { wheelTexts } from "./wheel.texts.ts";

type T = typeof wheelTexts.sv | typeof wheelTexts.en;
const both = (text: (t: T) => string): Words => ({ sv: text(wheelTexts.sv), en: text(wheelTexts.en) });

/** The answer to one question. All of it may be empty where it is passed over: then a reason is asked for. */
export const answerForm = defineForm({
  format: 1,
  id: "p-wheel-answer",
  version: 1,
  for: "act",
  name: both((t) => t.answerTitle),
  rules: [],
  sections: [
    {
      id: "p-section",
      slug: "svar",
      name: both((t) => t.answerTitle),
      questions: [
        { id: "p-answer", kind: "text", limit: 2000, optional: true, label: both((t) => t.answer) },
        {
          id: "p-how-sure",
          kind: "choice",
          optional: true,
          label: both((t) => t.sure),
          options: degrees.map((id) => ({ id, label: both((t) => t.degrees[id]) })),
        },
        {
          id: "p-evidence",
          kind: "line",
          limit: 500,
          optional: true,
          label: both((t) => t.evidence),
          hint: both((t) => t.evidenceHint),
        },
        {
          id: "p-led",
          kind: "text",
          limit: 1000,
          optional: true,
          label: both((t) => t.led),
          hint: both((t) => t.ledHint),
        },
        {
          id: "p-reason",
          kind: "line",
          limit: 300,
          optional: true,
          label: both((t) => t.reason),
          hint: both((t) => t.reasonHint),
        },
      ],
    },
  ],
});
