import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { ProgrammeInWork } from "../../../settings/programme.ts";
import { answered, type PartOf, wordsAnswered, wordsWritten } from "../../parts/part.ts";
import { formTexts } from "../settings-forms.texts.ts";
import { textQuestions } from "./in-languages.ts";

const t = formTexts.about;

/** What a programme is called, what it is for and for whom. */
export const aboutPart: PartOf<ProgrammeInWork> = {
  form: defineForm({
    format: 1,
    id: "p-setting-about",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-about",
        name: t.name,
        slug: "om",
        questions: [
          ...textQuestions("p-name", { label: t.programme, kind: "line", limit: 300, needed: true }),
          ...textQuestions("p-purpose", { label: t.purpose, kind: "text", limit: 4000 }),
          ...textQuestions("p-vision", { label: t.vision, kind: "text", limit: 4000 }),
          ...textQuestions("p-target", { label: t.target, hint: t.targetHint, kind: "line", limit: 300 }),
          ...textQuestions("p-protects", { label: t.protects, hint: t.protectsHint, kind: "line", limit: 300 }),
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ name, purpose, vision, target }) =>
    answered({
      ...wordsAnswered("p-name", name),
      ...wordsAnswered("p-purpose", purpose),
      ...wordsAnswered("p-vision", vision),
      ...wordsAnswered("p-target", target.name),
      ...wordsAnswered("p-protects", target.protects),
    }),

  withAnswers: ({ vision: _, ...programme }, answers) => {
    const vision = wordsWritten(answers, "p-vision");
    return {
      ...programme,
      name: wordsWritten(answers, "p-name") ?? {},
      purpose: wordsWritten(answers, "p-purpose") ?? {},
      ...(vision ? { vision } : {}),
      target: {
        name: wordsWritten(answers, "p-target") ?? {},
        protects: wordsWritten(answers, "p-protects") ?? {},
      },
    };
  },
};
