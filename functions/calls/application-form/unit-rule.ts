import type { Answers, FormProblem } from "../../platform/forms/answers.ts";
import type { Form } from "../../platform/forms/document.ts";
import { answerAs, askedAs } from "../../platform/forms/role.ts";
import type { Call } from "../call.ts";

/** A unit applies under the authority's number, and whoever applies under that number is one of its units. */
export function unitProblem({ units }: Pick<Call, "units">, form: Form, answers: Answers): FormProblem | undefined {
  const number = answerAs(form, answers, "organisation-number");
  if (!units?.number || number === undefined) return undefined;
  const isUnit = answerAs(form, answers, "unit") !== undefined;
  const facts = { number: units.number };
  if (number === units.number && !isUnit)
    return { field: askedAs(form, "unit")?.id ?? "", code: "unit-missing", facts };
  if (number !== units.number && isUnit)
    return { field: askedAs(form, "organisation-number")?.id ?? "", code: "unit-under-another", facts };
  return undefined;
}
