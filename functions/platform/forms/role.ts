import type { Answers } from "./answers.ts";
import { questionsOf } from "./controls.ts";
import type { Form, QuestionOf } from "./document.ts";
import type { Role, roles } from "./roles.ts";
import type { ValueOf } from "./values.ts";
import { visibleIn } from "./visible.ts";

type KindOf<R extends Role> = (typeof roles)[R]["kind"];

/** Every question that has a role, for roles that several may have. */
export const allAskedAs = <R extends Role>(form: Form, role: R): readonly QuestionOf<KindOf<R>>[] =>
  questionsOf(form).filter(({ is }) => is === role) as QuestionOf<KindOf<R>>[]; // as: faultsOf lets no other kind have it

/** The question that the product means by a role, where the form asks it. @example askedAs(form, "costs")?.rows */
export const askedAs = <R extends Role>(form: Form, role: R): QuestionOf<KindOf<R>> | undefined =>
  allAskedAs(form, role)[0];

/** The answer to a role's question; undefined where it is not asked or not answered. @example answerAs(form, answers, "title") */
export function answerAs<R extends Role>(form: Form, answers: Answers, role: R): ValueOf[KindOf<R>] | undefined {
  const question = questionsOf(form).find(({ is }) => is === role);
  if (question === undefined || !visibleIn(form, answers).has(question.id)) return undefined;
  return answers[question.id] as ValueOf[KindOf<R>] | undefined; // as: the role says the kind, and the kind the value
}

/** What a chosen option of a role's choice means to the product: its `is`. @example meaningOf(form, answers, "vat") // "deducts" */
export function meaningOf(form: Form, answers: Answers, role: Role): string | undefined {
  const question = questionsOf(form).find(({ is }) => is === role);
  if (question?.kind !== "choice" || !visibleIn(form, answers).has(question.id)) return undefined;
  return question.options.find(({ id }) => id === answers[question.id])?.is;
}
