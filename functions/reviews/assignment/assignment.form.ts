import type { FormProblem } from "../../platform/forms/answers.ts";
import { type AnswersOf, defineForm, wholeAnswers } from "../../platform/forms/answers-of.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import type { Form } from "../../platform/forms/document.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { dayOf, endOfDay, type Instant, plusLocalDays } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { isSeveralMailboxes } from "../../vocabulary/mailbox.ts";
import { type Read, type Typed, typedPerson, typedText } from "../../vocabulary/typed.ts";
import { readDay } from "../../vocabulary/typed-day.ts";
import { noDayText, saidOf } from "../../vocabulary/typed-values.texts.ts";
import { limits } from "../limits.ts";
import { assignmentTexts } from "./assignment.texts.ts";
import type { Assignment } from "./assignment.ts";

const { sv, en } = assignmentTexts;

/** Longer than this is a mistyped year. */
const mostDays = 180;

/** A day that is still to come, as seen from now. */
const within = (now: Instant) => ({ earliest: dayOf(now), latest: plusLocalDays(dayOf(now), mostDays) });

/** Who is to review, in which language, until when. */
const assignmentForm = (now: Instant, reviewDays: number) =>
  defineForm({
    format: 1,
    id: "p-assignment",
    version: 1,
    for: "act",
    name: { sv: sv.assign, en: en.assign },
    sections: [
      {
        id: "p-section",
        slug: "bedomare",
        name: { sv: sv.assign, en: en.assign },
        questions: [
          { id: "p-name", kind: "line", limit: limits.name, label: { sv: sv.name, en: en.name } },
          {
            id: "p-email",
            kind: "email",
            label: { sv: sv.email, en: en.email },
            hint: { sv: sv.emailHint, en: en.emailHint },
          },
          {
            id: "p-language",
            kind: "choice",
            label: { sv: sv.language, en: en.language },
            options: [
              { id: "p-sv", label: { sv: sv.languages.sv, en: en.languages.sv } },
              { id: "p-en", label: { sv: sv.languages.en, en: en.languages.en } },
            ],
          },
          {
            id: "p-deadline",
            kind: "day",
            label: { sv: sv.deadline, en: en.deadline },
            hint: { sv: sv.deadlineHint(reviewDays), en: en.deadlineHint(reviewDays) },
            ...within(now),
          },
        ],
      },
    ],
    rules: [],
  });
export const assignmentQuestions = (now: Instant, reviewDays: number) => questionsOf(assignmentForm(now, reviewDays));

/** A later day to submit by. */
const deadlineForm = (now: Instant) =>
  defineForm({
    format: 1,
    id: "p-extension",
    version: 1,
    for: "act",
    name: { sv: sv.extend, en: en.extend },
    sections: [
      {
        id: "p-section",
        slug: "mer-tid",
        name: { sv: sv.extend, en: en.extend },
        questions: [
          {
            id: "p-deadline",
            kind: "day",
            label: { sv: sv.newDeadline, en: en.newDeadline },
            hint: { sv: sv.extendHint, en: en.extendHint },
            ...within(now),
          },
        ],
      },
    ],
    rules: [],
  });
export const deadlineQuestions = (now: Instant) => questionsOf(deadlineForm(now));

/** As it is meant: a name that names nobody is none, and a day may be written in any way that is a day. */
function asMeant(typed: Typed): Typed {
  const day = readDay(typedText(typed, "p-deadline"));
  const meant = { "p-name": typedPerson(typed, "p-name"), ...(day.ok ? { "p-deadline": day.value } : {}) };
  return { ...typed, ...meant };
}

/** What the engine's words do not say: that there are several addresses, or only a part of a day. */
function moreWords({ field, code }: FormProblem, typed: Typed, lang: Language): string | undefined {
  const text = typedText(typed, field);
  if (code === "email" && isSeveralMailboxes(text)) return `${saidOf("mailboxes", lang)}.`;
  if (code !== "day") return undefined;
  const day = readDay(text);
  return day.ok ? undefined : noDayText(day.why, lang, assignmentTexts[lang].dayWrong);
}

/** Reads a form of the room, and makes of its answers what the act takes. */
function readAs<F extends Form, T>(form: F, typed: Typed, lang: Language, make: (answers: AnswersOf<F>) => T): Read<T> {
  const reading = readForm(form, asMeant(typed));
  const answers = wholeAnswers(form, reading);
  if (answers) return { ok: true, value: make(answers) };
  const more = (problem: FormProblem) => moreWords(problem, typed, lang);
  return { ok: false, problems: inWords(form, typed, reading.problems, lang, more) };
}

/** The end of a day that is still to come. */
export const readDeadline = (typed: Typed, now: Instant, lang: Language): Read<Instant> =>
  readAs(deadlineForm(now), typed, lang, (answers) => endOfDay(answers["p-deadline"]));

/** Who is to review, in which language, until when. */
export const readAssignment = (typed: Typed, now: Instant, lang: Language): Read<Assignment> =>
  readAs(assignmentForm(now, 0), typed, lang, (answers) => ({
    name: answers["p-name"].replaceAll(/\s+/g, " "),
    email: answers["p-email"],
    language: answers["p-language"] === "p-en" ? "en" : "sv",
    deadline: endOfDay(answers["p-deadline"]),
  }));

/** The empty form: a deadline as the call counts, and Swedish. */
export const assignmentPrefilled = (reviewDays: number, now: Instant): Typed => ({
  "p-language": "p-sv",
  "p-deadline": plusLocalDays(dayOf(now), reviewDays),
});
