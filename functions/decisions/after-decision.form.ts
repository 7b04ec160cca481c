import { defineForm } from "../platform/forms/answers-of.ts";
import { afterTexts } from "./after-decision.texts.ts";

type T = typeof afterTexts.sv | typeof afterTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(afterTexts.sv), en: text(afterTexts.en) });

/** What becomes known of a decision after it was recorded. */
export const afterDecisionForm = defineForm({
  format: 1,
  id: "p-after-decision",
  version: 1,
  for: "decision",
  name: both((t) => t.title),
  sections: [
    {
      id: "p-after",
      slug: "efter",
      name: both((t) => t.title),
      questions: [
        {
          id: "p-reported",
          kind: "day",
          label: both((t) => t.reported),
          hint: both((t) => t.reportedHint),
          optional: true,
        },
        { id: "p-adjusted", kind: "day", label: both((t) => t.adjusted), optional: true },
        { id: "p-announced", kind: "day", label: both((t) => t.announced), optional: true },
        {
          id: "p-extract",
          kind: "line",
          limit: 200,
          label: both((t) => t.extract),
          hint: both((t) => t.extractHint),
          optional: true,
        },
        {
          id: "p-frame",
          kind: "line",
          limit: 200,
          label: both((t) => t.frameDecision),
          hint: both((t) => t.frameDecisionHint),
          optional: true,
        },
        { id: "p-told", kind: "day", label: both((t) => t.told), hint: both((t) => t.toldHint), optional: true },
        {
          id: "p-told-how",
          kind: "choice",
          label: both((t) => t.toldHow),
          when: { question: "p-told", answered: true },
          options: [
            { id: "p-mail", label: both((t) => t.hows.mail) },
            { id: "p-post", label: both((t) => t.hows.post) },
            { id: "p-handed-over", label: both((t) => t.hows["handed-over"]) },
          ],
        },
      ],
    },
  ],
  rules: [],
});
