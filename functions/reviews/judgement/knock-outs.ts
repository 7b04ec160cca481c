import type { Question, Section } from "../../platform/forms/document.ts";

/** Whether an answer to the question closes the way. */
function isKnockOut(question: Question): boolean {
  if (question.kind === "yes-no") return question.stops?.yes !== undefined || question.stops?.no !== undefined;
  if (question.kind === "choice" || question.kind === "choices")
    return question.options.some(({ stops }) => stops !== undefined);
  return false;
}

/**
 * The sections of a form with those first that can end it: nobody scores five criteria before finding that the
 * application cannot be granted. A section that is asked only sometimes keeps its place after what it hangs on.
 * @example knockOutsFirst([criteria, requirements]) // [requirements, criteria]
 */
export function knockOutsFirst(sections: readonly Section[]): readonly Section[] {
  const isFirst = ({ when, questions }: Section) => when === undefined && questions.some(isKnockOut);
  return [...sections.filter(isFirst), ...sections.filter((section) => !isFirst(section))];
}
