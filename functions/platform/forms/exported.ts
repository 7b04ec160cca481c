import type { Answers, Value } from "./answers.ts";
import { questionsOf } from "./controls.ts";
import type { Form, Question } from "./document.ts";
import { visibleIn } from "./visible.ts";

type Exported = Pick<Question, "id" | "label" | "kind" | "is"> & { readonly value?: Value };

/**
 * Each question that was asked, for another program, with what it was answered with. Values are as they are stored
 * (docs/decisions/0020): amounts in whole öre, days as `YYYY-MM-DD`, what is chosen by its id. A question without an
 * answer has no value.
 * @example exportedAnswers(form, answers)[0] // { id, label: { sv, en }, kind: "line", value: "Föreningen" }
 */
export function exportedAnswers(form: Form, answers: Answers): readonly Exported[] {
  const visible = visibleIn(form, answers);
  return questionsOf(form)
    .filter(({ id }) => visible.has(id))
    .map(({ id, label, kind, is }) => ({
      id,
      label,
      kind,
      ...(is === undefined ? {} : { is }),
      ...(answers[id] === undefined ? {} : { value: answers[id] }),
    }));
}
