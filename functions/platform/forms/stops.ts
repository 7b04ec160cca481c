import type { Answers, Value } from "./answers.ts";
import { questionsOf } from "./controls.ts";
import type { Form, Question } from "./document.ts";
import type { PartId } from "./ids.ts";
import { visibleIn } from "./visible.ts";
import type { Words } from "./words.ts";

/** An answer that closes the way: what was asked, and why not. */
export type Stop = { readonly question: PartId; readonly label: Words; readonly because: Words };

function reasonsOf(question: Question, value: Value): readonly (Words | undefined)[] {
  switch (question.kind) {
    case "yes-no":
      return [value === true ? question.stops?.yes : question.stops?.no];
    case "choice":
      return question.options.filter(({ id }) => id === value).map(({ stops }) => stops);
    case "choices":
      return question.options.filter(({ id }) => Array.isArray(value) && value.includes(id)).map(({ stops }) => stops);
    default:
      return [];
  }
}

/**
 * Why somebody with these answers may not go on, in the order of the form; none where nothing stops them. Only questions
 * that are asked count.
 * @example stopsIn(form, answers).map(({ because }) => wordsIn(because, "sv"))
 */
export function stopsIn(form: Form, answers: Answers): readonly Stop[] {
  const visible = visibleIn(form, answers);
  return questionsOf(form).flatMap((question): Stop[] => {
    const { id, label } = question;
    const value = answers[id];
    if (value === undefined || !visible.has(id)) return [];
    return reasonsOf(question, value).flatMap((because) => (because ? [{ question: id, label, because }] : []));
  });
}
