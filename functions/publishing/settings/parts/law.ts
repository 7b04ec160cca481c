import type { Answers, FormProblem } from "../../../platform/forms/answers.ts";
import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { AuthorityInWork } from "../../../settings/authority.ts";
import { languages } from "../../../vocabulary/language.ts";
import { answered, type PartOf, textIn, wordsAnswered, wordsWritten } from "../../parts/part.ts";
import { apart, together } from "../../parts/words.ts";
import { formTexts } from "../settings-forms.texts.ts";
import { textQuestions } from "./in-languages.ts";

const t = formTexts.law;
const more = (id: string, label: typeof t.accessibilityMore) =>
  textQuestions(id, { label, hint: t.moreHint, kind: "text", limit: 20_000 });
const paragraphsIn = (answers: Answers, id: string) => apart(wordsWritten(answers, id) ?? {});

function paragraphProblems(answers: Answers, id: string): FormProblem[] {
  return languages.flatMap((lang) => {
    const field = `${id}-${lang}`;
    const paragraphs = textIn(answers, field).split(/\n\s*\n/);
    if (paragraphs.length > 40) return [{ field, code: "paragraphs-many" }];
    return paragraphs.some((one) => one.length > 4000) ? [{ field, code: "paragraph-long" }] : [];
  });
}

/** What the pages that the law asks for say of this authority. */
export const lawPart: PartOf<AuthorityInWork> = {
  form: defineForm({
    format: 1,
    id: "p-setting-law",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-law",
        name: t.name,
        slug: "lagsidor",
        questions: [
          { id: "p-accessibility", label: t.accessibility, kind: "email", optional: true },
          ...more("p-accessibility-more", t.accessibilityMore),
          { id: "p-data", label: t.dataProtection, kind: "email", optional: true },
          ...more("p-data-more", t.dataProtectionMore),
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ accessibility, dataProtection }) =>
    answered({
      "p-accessibility": accessibility.email,
      ...wordsAnswered("p-accessibility-more", together(accessibility.more)),
      "p-data": dataProtection.email,
      ...wordsAnswered("p-data-more", together(dataProtection.more)),
    }),

  withAnswers: (authority, answers) => ({
    ...authority,
    accessibility: {
      email: textIn(answers, "p-accessibility"),
      more: paragraphsIn(answers, "p-accessibility-more"),
    },
    dataProtection: { email: textIn(answers, "p-data"), more: paragraphsIn(answers, "p-data-more") },
  }),

  problems: (answers) => [
    ...paragraphProblems(answers, "p-accessibility-more"),
    ...paragraphProblems(answers, "p-data-more"),
  ],
};
