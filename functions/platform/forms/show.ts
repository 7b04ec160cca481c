import type { Language } from "../../vocabulary/language.ts";
import type { Answers, Value } from "./answers.ts";
import type { Form, Question } from "./document.ts";
import { nothing } from "./kinds/kind.ts";
import { rulesOfKind } from "./kinds/kinds.ts";
import type { ShownAnswer, ShownFile, ShownQuestion, ShownSection } from "./shown.ts";
import type { AnyValue } from "./values.ts";
import { visibleIn } from "./visible.ts";
import { otherLanguage, wordsIn } from "./words.ts";

export type Reader = "applicant" | "staff" | "reviewers" | "public";
type To = {
  readonly lang: Language;
  readonly reader: Reader;
  /** The files of a question, by those who keep them; without it, only how many there are is shown. */
  readonly files?: ((question: Question) => readonly ShownFile[]) | undefined;
};

/** Whether a reader may see a question's answer. What is about a person is never for the public. */
export const maySee = ({ notFor, personal }: Question, reader: Reader): boolean =>
  !(notFor?.some((one) => one === reader) || (personal && reader === "public"));

/** One answer to be read. */
export const shownAnswer = (question: Question, value: Value | undefined, to: Omit<To, "reader">): ShownAnswer =>
  value === undefined ? nothing : rulesOfKind(question.kind).show(question, value as AnyValue, to); // as: an answer is of its question's kind

export const named = ({ id, label }: Question, lang: Language) => {
  const other = otherLanguage(label, lang);
  return { id, label: wordsIn(label, lang), ...(other === undefined ? {} : { lang: other }) };
};

/**
 * Answers to be read, whoever reads them: what was asked, section by section, what was left out as nothing. A section of
 * which the reader may see no question is left out.
 * @example show(form, answers, { lang: "sv", reader: "reviewers" })
 */
export function show(form: Form, answers: Answers, to: To): readonly ShownSection[] {
  const visible = visibleIn(form, answers);
  const shown = (question: Question): readonly ShownQuestion[] =>
    visible.has(question.id) && maySee(question, to.reader)
      ? [{ ...named(question, to.lang), answer: shownAnswer(question, answers[question.id], to) }]
      : [];
  return form.sections
    .filter(({ id }) => visible.has(id))
    .map(({ id, name, questions }) => ({ id, name: wordsIn(name, to.lang), questions: questions.flatMap(shown) }))
    .filter(({ questions }) => questions.length > 0);
}
