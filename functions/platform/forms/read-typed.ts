import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Read, Typed } from "../../vocabulary/typed.ts";
import type { FormProblem } from "./answers.ts";
import { type AnswersOf, wholeAnswers } from "./answers-of.ts";
import { questionsOf } from "./controls.ts";
import type { Form } from "./document.ts";
import { inWords } from "./problem-words.ts";
import { readForm } from "./read.ts";

/** What a form adds to the engine: rules across its questions, and sentences that say more than the engine's. */
type Own<F extends Form> = {
  /** Given what could be read, also where something else is wrong. */
  readonly rules?: (answers: Partial<AnswersOf<F>>) => readonly FormProblem[];
  /** Undefined where the engine's sentence says it as well. */
  readonly words?: (problem: FormProblem, lang: Language) => string | undefined;
};

/**
 * Reads one of the product's own forms: its answers, or everything that is wrong in words, in the order of the form.
 * @example readTyped(advanceForm(mostOre), { "p-amount": "12 500", "p-reason": "Hyran." }, "sv", { words })
 */
export function readTyped<F extends Form>(
  form: F,
  typed: Typed,
  lang: Language,
  { rules = () => [], words = () => undefined }: Own<F> = {},
): Read<AnswersOf<F>> {
  const reading = readForm(form, typed);
  // as: each answer is of its question's kind
  const wrong = [...reading.problems, ...rules(reading.answers as Partial<AnswersOf<F>>)];
  const value = wholeAnswers(form, { ...reading, problems: wrong });
  if (value) return { ok: true, value };
  const places = questionsOf(form).map(({ id }) => id);
  const placeOf = ({ field }: FormProblem) => places.indexOf(field.split(".")[0] ?? field);
  const problems = wrong
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .flatMap((problem): readonly Problem[] => {
      const text = words(problem, lang);
      return text === undefined ? inWords(form, typed, [problem], lang) : [{ field: problem.field, text }];
    });
  return { ok: false, problems };
}
