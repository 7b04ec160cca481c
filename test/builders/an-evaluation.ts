import type { Call } from "../../functions/calls/call.ts";
import { firstId } from "../../functions/calls/first-edition/ids.ts";
import { evaluationForm } from "../../functions/evaluation/read-evaluation.ts";
import type { Question } from "../../functions/platform/forms/document.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";

/** The names of controls of the form that the first call has. */
export const asked = {
  output: firstId.question("evaluation.output"),
  outcome: firstId.question("evaluation.outcome"),
  lessons: firstId.question("evaluation.lessons"),
  dimensions: firstId.question("evaluation.dimensions"),
  system: firstId.decisive("system"),
} as const;

function typedFor(question: Question, words: (name: string) => string): Typed {
  const { id } = question;
  switch (question.kind) {
    case "scale":
      return { [id]: question.levels[0]?.id ?? "", [`${id}.reason`]: words(id) };
    case "choices":
      return { [id]: question.options.map((option) => option.id) };
    default:
      return { [id]: words(id) };
  }
}

/** Every question of a call's evaluation answered, as it is typed. */
export const aTypedEvaluation = (call: Call, words: (name: string) => string = () => "Prövat och klart."): Typed =>
  Object.assign(
    {},
    ...evaluationForm(call)
      .sections.flatMap(({ questions }) => questions)
      .map((question) => typedFor(question, words)),
  );
