import { type AnswersOf, defineForm, wholeAnswers } from "../../platform/forms/answers-of.ts";
import type { Form } from "../../platform/forms/document.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { cleanText } from "../../vocabulary/clean.ts";
import { dayOf, endOfDay, type Instant, plusLocalDays } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Read, type Typed, typedPerson, typedText } from "../../vocabulary/typed.ts";
import { limits } from "../limits.ts";
import { reasonForm } from "../reason.form.ts";
import { alikeTexts } from "./alike.texts.ts";
import { assignmentTexts } from "./assignment.texts.ts";
import type { Assignment } from "./assignment.ts";

const { sv, en } = assignmentTexts;

/** Longer than this is a mistyped year. */
const mostDays = 180;

/** A day that is still to come, as seen from now. */
const within = (now: Instant) => ({ earliest: dayOf(now), latest: plusLocalDays(dayOf(now), mostDays) });

/** Who is to review, in which language, until when. */
export const assignmentForm = (now: Instant, reviewDays: number) =>
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

/** Why a person is assigned who may be one of the case's people; it is asked only then. */
export const alikeForm = reasonForm({
  name: { sv: alikeTexts.sv.title, en: alikeTexts.en.title },
  label: { sv: alikeTexts.sv.label, en: alikeTexts.en.label },
  hint: { sv: alikeTexts.sv.hint, en: alikeTexts.en.hint },
});

/** A later day to submit by. */
export const deadlineForm = (now: Instant) =>
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

/** As it is meant: a name that names nobody, such as a hyphen, is none. */
const asMeant = (typed: Typed): Typed => ({ ...typed, "p-name": typedPerson(typed, "p-name") });

/** Reads a form of the room, and makes of its answers what the act takes. */
function readAs<F extends Form, T>(form: F, typed: Typed, lang: Language, make: (answers: AnswersOf<F>) => T): Read<T> {
  const reading = readForm(form, asMeant(typed));
  const answers = wholeAnswers(form, reading);
  if (answers) return { ok: true, value: make(answers) };
  return { ok: false, problems: inWords(form, typed, reading.problems, lang) };
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
    ...reasonIn(typed),
  }));

/** A reason is only there where it was asked for, and may still be empty: then it is asked for again. */
export const reasonIn = (typed: Typed) => {
  const reason = cleanText(typedText(typed, "p-reason"));
  return reason === "" ? {} : { reason };
};

/** The empty form: a deadline as the call counts, and Swedish. */
export const assignmentPrefilled = (reviewDays: number, now: Instant): Typed => ({
  "p-language": "p-sv",
  "p-deadline": plusLocalDays(dayOf(now), reviewDays),
});
