import type { Answers, FormProblem } from "../../platform/forms/answers.ts";
import { readForm } from "../../platform/forms/read.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import type { Part } from "./part.ts";
import { type PartName, parts } from "./parts.ts";

/** Reads what was typed in a part: answers, and what is wrong by its kinds or by its own rules. */
export function readPart(name: PartName, typed: Typed): { answers: Answers; problems: readonly FormProblem[] } {
  const part: Part = parts[name];
  const { answers, problems } = readForm(part.form, typed);
  const own = part.problems?.(answers) ?? [];
  const said = new Set(problems.map(({ field }) => field));
  return { answers, problems: [...problems, ...own.filter(({ field }) => !said.has(field))] };
}
