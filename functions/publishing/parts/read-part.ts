import type { Answers, FormProblem } from "../../platform/forms/answers.ts";
import { controlsOf } from "../../platform/forms/controls.ts";
import { readForm } from "../../platform/forms/read.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import type { PartOf } from "./part.ts";

/** Reads what was typed in a part: answers, and what is wrong by its kinds or by its own rules, in the order of the form. */
export function readPart<Document>(
  part: PartOf<Document>,
  typed: Typed,
  document: Document,
): { answers: Answers; problems: readonly FormProblem[] } {
  const { answers, problems } = readForm(part.form, typed);
  const own = part.problems?.(answers, document) ?? [];
  const said = new Set(problems.map(({ field }) => field));
  const order = new Map(controlsOf(part.form, typed).map(({ field }, place) => [field, place]));
  const placeOf = ({ field }: FormProblem) => order.get(field) ?? order.size;
  const all = [...problems, ...own.filter(({ field }) => !said.has(field))];
  return { answers, problems: all.sort((a, b) => placeOf(a) - placeOf(b)) };
}
