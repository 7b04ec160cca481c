import type { Form, Question } from "../../platform/forms/document.ts";
import { firstWords } from "./words.texts.ts";

const words = firstWords.report;
const limit = 5000;
const ifFinal = { question: "p-final", has: ["yes"] };
const ifNotFinal = { question: "p-final", has: ["no"] };

const text = (name: keyof typeof words.questions, rest: Partial<Pick<Question, "hint" | "when">> = {}): Question => ({
  id: `p-${name}`,
  kind: "text",
  limit,
  label: words.questions[name],
  ...rest,
});

/**
 * What every report told in words while its form was code, as a document: calls that were published before they had a
 * form for it have this one. It never changes, as no published version does.
 */
export const firstReportForm: Form = {
  format: 1,
  id: "p-report",
  version: 1,
  for: "report",
  name: words.form,
  sections: [
    {
      id: "p-story",
      slug: "berattelse",
      name: words.story,
      lead: words.children,
      questions: [
        { id: "p-final", kind: "yes-no", is: "final", label: words.isFinal, hint: words.isFinalHint },
        text("done"),
        text("results", { hint: words.hints.results }),
        text("deviations", { hint: words.hints.deviations }),
        text("next", { when: ifNotFinal }),
        text("lessons", { when: ifFinal }),
        text("scaling", { hint: words.hints.scaling, when: ifFinal }),
        text("dissemination", { when: ifFinal }),
      ],
    },
  ],
  rules: [],
};
