import type { Answers } from "../../../platform/forms/answers.ts";
import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { DecidedBy } from "../../../settings/authority.ts";
import { LocalDay } from "../../../vocabulary/instant.ts";
import { answered, type PartOf, textIn } from "../../parts/part.ts";
import { formTexts } from "../settings-forms.texts.ts";

const t = formTexts.decision;

/** The decision that was answered; none where it is not whole. */
function decisionIn(answers: Answers): { decidedBy?: DecidedBy } {
  const [body, section] = [textIn(answers, "p-body"), textIn(answers, "p-section")];
  const day = LocalDay.safeParse(answers["p-day"]);
  if (body === "" || !day.success) return {};
  return { decidedBy: { body, day: day.data, ...(section === "" ? {} : { section }) } };
}

/** The decision behind a version: which body, on what day, under which section of its minutes. */
export const decisionPart = <Document extends { readonly decidedBy?: DecidedBy | undefined }>(): PartOf<Document> => ({
  form: defineForm({
    format: 1,
    id: "p-setting-decision",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-decision",
        name: t.name,
        slug: "beslut",
        questions: [
          { id: "p-body", label: t.body, hint: t.bodyHint, kind: "line", limit: 200, optional: true },
          { id: "p-day", label: t.day, kind: "day", optional: true },
          { id: "p-section", label: t.section, hint: t.sectionHint, kind: "line", limit: 40, optional: true },
        ],
      },
    ],
    rules: [],
  }),
  answersIn: ({ decidedBy }) =>
    answered({ "p-body": decidedBy?.body, "p-day": decidedBy?.day, "p-section": decidedBy?.section }),
  withAnswers: ({ decidedBy: _, ...document }, answers) => ({ ...document, ...decisionIn(answers) }) as Document, // as: a document but for its decision, and the decision
  problems: (answers) =>
    Object.keys(answers).length === 0
      ? []
      : ["p-body", "p-day"].filter((field) => !(field in answers)).map((field) => ({ field, code: "decision-half" })),
});
