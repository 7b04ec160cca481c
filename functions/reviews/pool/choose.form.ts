import { defineForm } from "../../platform/forms/answers-of.ts";
import type { Form, Question } from "../../platform/forms/document.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { endOfDay, type Instant, LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { assignmentForm, readAssignment, reasonIn } from "../assignment/assignment.form.ts";
import { assignmentTexts } from "../assignment/assignment.texts.ts";
import type { Assignment } from "../assignment/assignment.ts";
import type { Pooled } from "./pooled.ts";

const { sv, en } = assignmentTexts;

/** A person of the pool, or an application's reviewer, as an option; an id may begin with a figure, an option's may not. */
export const optionOf = (id: string): string => `p-of-${id}`;
const someoneElse = "p-other";

const withOrganisation = ({ name, organisation }: Pooled) => (organisation === "" ? name : `${name}, ${organisation}`);

const whoAsked = (pool: readonly Pooled[]): Question => ({
  id: "p-pooled",
  kind: "choice",
  label: { sv: sv.choose, en: en.choose },
  hint: { sv: sv.chooseHint, en: en.chooseHint },
  options: [
    ...pool.map((person) => {
      const name = withOrganisation(person);
      return { id: optionOf(person.pooledId), label: { sv: name, en: name } };
    }),
    { id: someoneElse, label: { sv: sv.someoneElse, en: en.someoneElse } },
  ],
});

/** Who is to review, from the pool or written down anew, until when. Without a pool there is nothing to choose from. */
export function chooseForm(now: Instant, reviewDays: number, pool: readonly Pooled[]): Form {
  const anew = assignmentForm(now, reviewDays);
  const [section] = anew.sections;
  if (pool.length === 0) return anew;
  const questions = section.questions.map(
    (question): Question =>
      question.id === "p-deadline" ? question : { ...question, when: { question: "p-pooled", has: [someoneElse] } },
  );
  return defineForm<Form>({ ...anew, sections: [{ ...section, questions: [whoAsked(pool), ...questions] }] });
}

/** The assignment of the person who was chosen, or of the one who was written down. */
export function readChosen(typed: Typed, pool: readonly Pooled[], now: Instant, lang: Language): Read<Assignment> {
  const chosen = typedText(typed, "p-pooled");
  if (pool.length === 0 || chosen === someoneElse) return readAssignment(typed, now, lang);
  const form = chooseForm(now, 0, pool);
  const { answers, problems } = readForm(form, typed);
  const person = pool.find(({ pooledId }) => optionOf(pooledId) === chosen);
  const day = LocalDay.safeParse(answers["p-deadline"]);
  if (problems.length > 0 || !person || !day.success)
    return { ok: false, problems: inWords(form, typed, problems, lang) };
  const [language = "sv"] = person.languages;
  const { name, email } = person;
  return { ok: true, value: { name, email, language, deadline: endOfDay(day.data), ...reasonIn(typed) } };
}

/** In which form the empty question stands: the first of the pool is as good as any, and none is chosen. */
export const chosenFrom = (typed: Typed): "pool" | "anew" =>
  typedText(typed, "p-pooled") === "" || typedText(typed, "p-pooled") === someoneElse ? "anew" : "pool";
