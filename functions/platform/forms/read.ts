import type { Typed } from "../../vocabulary/typed.ts";
import type { Answers, FormProblem } from "./answers.ts";
import type { Form, Section } from "./document.ts";
import type { PartId } from "./ids.ts";
import { rulesOfKind } from "./kinds/kinds.ts";
import { walk } from "./visible.ts";

/** A form as far as it can be read. */
export type Reading = {
  /** What is asked and could be read. */
  readonly answers: Answers;
  /** What is missing or wrong, in the order of the form. */
  readonly problems: readonly FormProblem[];
  /** The sections and questions that are asked. */
  readonly visible: ReadonlySet<PartId>;
};

/**
 * Reads what was typed: only what is asked, by the answers that stand before it. What cannot be read is a problem and
 * stays as it was typed. Never throws on anything typed.
 * @throws RangeError where the call's rows or columns are not in their place (`resolved`)
 * @example readForm(form, { "p-amount": "12 500" }).answers // { "p-amount": 1250000 }
 */
export function readForm(form: Form, typed: Typed): Reading {
  const problems: FormProblem[] = [];
  const { answers, visible } = walk(form, (question) => {
    const read = rulesOfKind(question.kind).read(question, typed);
    problems.push(...read.problems);
    return read.value;
  });
  return { answers, problems, visible };
}

/** What is missing or wrong in one section. */
export function problemsIn({ problems }: Pick<Reading, "problems">, { questions }: Section): readonly FormProblem[] {
  const ids = new Set(questions.map(({ id }) => id));
  return problems.filter(({ field }) => ids.has(field.split(".")[0] ?? field));
}
