import { questionLimits } from "../pilot/items/case-question.ts";
import { defineForm } from "../platform/forms/answers-of.ts";
import type { Form } from "../platform/forms/document.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import { type LocalDay, plusLocalDays } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Read, Typed } from "../vocabulary/typed.ts";
import { questionTexts } from "./questions.texts.ts";

type T = typeof questionTexts.sv | typeof questionTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(questionTexts.sv), en: text(questionTexts.en) });

/** Longer than this is a mistyped year. */
const mostDays = 180;

/** A question of the staff, and the day by which they would like to have the answer. */
const staffQuestionForm = (today: LocalDay) =>
  defineForm({
    format: 1,
    id: "p-question-staff",
    version: 1,
    for: "act",
    name: both((t) => t.askTitleStaff),
    sections: [
      {
        id: "p-section",
        slug: "fraga",
        name: both((t) => t.askTitleStaff),
        questions: [
          {
            id: "p-question",
            kind: "text",
            limit: questionLimits.text,
            label: both((t) => t.questionStaff),
            hint: both((t) => t.questionHint),
          },
          {
            id: "p-due",
            kind: "day",
            label: both((t) => t.dueDay),
            hint: both((t) => t.dueHint),
            earliest: today,
            latest: plusLocalDays(today, mostDays),
            optional: true,
          },
        ],
      },
    ],
    rules: [],
  });

/** A question of those who apply, or who hold the grant. */
const partyQuestionForm = defineForm({
  format: 1,
  id: "p-question-party",
  version: 1,
  for: "act",
  name: both((t) => t.askTitleParty),
  sections: [
    {
      id: "p-section",
      slug: "fraga",
      name: both((t) => t.askTitleParty),
      questions: [
        {
          id: "p-question",
          kind: "text",
          limit: questionLimits.text,
          label: both((t) => t.question),
          hint: both((t) => t.questionHint),
        },
      ],
    },
  ],
  rules: [],
});

/** The answer to a question, whoever asked. */
export const answerForm = defineForm({
  format: 1,
  id: "p-answer",
  version: 1,
  for: "act",
  name: both((t) => t.answer),
  sections: [
    {
      id: "p-section",
      slug: "svar",
      name: both((t) => t.answer),
      questions: [
        {
          id: "p-answer",
          kind: "text",
          limit: questionLimits.text,
          label: both((t) => t.answer),
          hint: both((t) => t.answerHint),
        },
      ],
    },
  ],
  rules: [],
});

/** The form in which one side asks. */
export const questionForm = (from: "staff" | "party", today: LocalDay): Form =>
  from === "staff" ? staffQuestionForm(today) : partyQuestionForm;

type Asked = { readonly text: string; readonly dueDay?: LocalDay | undefined };

export function readQuestion(from: "staff" | "party", typed: Typed, today: LocalDay, lang: Language): Read<Asked> {
  if (from === "party") {
    const read = readTyped(partyQuestionForm, typed, lang);
    return read.ok ? { ok: true, value: { text: read.value["p-question"] } } : read;
  }
  const read = readTyped(staffQuestionForm(today), typed, lang);
  if (!read.ok) return read;
  const { "p-question": text, "p-due": dueDay } = read.value;
  return { ok: true, value: { text, dueDay } };
}

export function readAnswer(typed: Typed, lang: Language): Read<string> {
  const read = readTyped(answerForm, typed, lang);
  return read.ok ? { ok: true, value: read.value["p-answer"] } : read;
}
