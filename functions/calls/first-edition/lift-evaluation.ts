import type { Answers, Value } from "../../platform/forms/answers.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import type { FirstEvaluation } from "./evaluation.ts";
import { firstId } from "./ids.ts";

const question = (name: string) => firstId.question(`evaluation.${name}`);
const judgement = (id: string) => firstId.option("judgement", id);
const dimension = (id: string) => firstId.option("dimensions", id);

/** What was signed while the form was code, as answers to the document that stands for it. */
export function liftEvaluation({ decisive, dimensions, scaledUp, ...texts }: FirstEvaluation): Answers {
  const scored = (id: string, reason: string) => ({ level: judgement(id), reason });
  const judged: readonly (readonly [string, Value])[] = [
    ...Object.entries(decisive).map(([id, one]) => [firstId.decisive(id), scored(one.judgement, one.text)] as const),
    [question("scaledUp"), scored(scaledUp.judgement, scaledUp.how)],
  ];
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [question(name), text])),
    ...Object.fromEntries(judged),
    ...(dimensions.length > 0 ? { [question("dimensions")]: dimensions.map(dimension) } : {}),
  };
}

const decisiveName = /^decisive\.(.+)\.(judgement|text)$/;

/** The control that one of the first edition is now, and what was typed into it. */
function lifted(name: string, value: string | readonly string[]): readonly [string, string | readonly string[]] {
  const [, id, part] = decisiveName.exec(name) ?? [];
  const asOption = (option: (id: string) => string) => {
    const values = [value].flat().map((one) => (one === "" ? "" : option(one)));
    return typeof value === "string" ? (values[0] ?? "") : values;
  };
  if (id !== undefined && part === "text") return [`${firstId.decisive(id)}.reason`, value];
  if (id !== undefined) return [firstId.decisive(id), asOption(judgement)];
  if (name === "scaledUp.judgement") return [question("scaledUp"), asOption(judgement)];
  if (name === "scaledUp.how") return [`${question("scaledUp")}.reason`, value];
  return [question(name), name === "dimensions" ? asOption(dimension) : value];
}

/** What was typed into a draft while the form was code, under the names that its controls have now. */
export const liftEvaluationTyped = (typed: Typed): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(typed).map(([name, value]) => {
      const [field, now] = lifted(name, value);
      return [field, typeof now === "string" ? now : [...now]];
    }),
  );
