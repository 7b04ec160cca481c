import type { Typed } from "../../vocabulary/typed.ts";
import type { Answers } from "./answers.ts";
import { questionsOf } from "./controls.ts";
import type { Form } from "./document.ts";
import { rulesOfKind } from "./kinds/kinds.ts";
import type { AnyValue } from "./values.ts";

/** What to type to answer so: what is read of it are these answers again. Answers that the form does not ask are left out. */
export function typedOf(form: Form, answers: Answers): Typed {
  const written = questionsOf(form).map((question) => {
    const value = answers[question.id];
    return value === undefined ? {} : rulesOfKind(question.kind).write(question, value as AnyValue); // as: of its kind
  });
  return Object.assign({}, ...written);
}
