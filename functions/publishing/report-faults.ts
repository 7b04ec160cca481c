import type { CallInWork } from "../calls/call.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import type { Form } from "../platform/forms/document.ts";
import { askedAs } from "../platform/forms/role.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { ownReportIds } from "../reporting/contract.ts";
import type { CallFault } from "./call-fault.ts";
import { callForms } from "./change.ts";

/** The months are those of a report's costs, which the product asks for itself. */
const takesMonths = (question: Form["sections"][number]["questions"][number]): boolean =>
  question.kind === "table" &&
  [question.rows, question.columns].some((part) => "from" in part && part.from === "months");

/** Whether a report is the final one is always asked and answered: the last of the grant is paid by it. */
function finalFaults(form: Form): readonly CallFault[] {
  const final = askedAs(form, "final");
  const section = form.sections.find(({ questions }) => questions.some(({ id }) => id === final?.id));
  if (!final || !(final.when || final.optional || section?.when)) return [];
  return [{ at: "report", code: "final-not-always", facts: { question: wordsIn(final.label, "sv") } }];
}

/** What stops publishing of how a call is reported on, besides what stops any form. */
export const reportFaults = ({ forms, reportClaims, advance }: CallInWork): readonly CallFault[] => [
  ...finalFaults(forms.report),
  ...[...forms.report.sections.map(({ id, name }) => ({ id, label: name })), ...questionsOf(forms.report)]
    .filter(({ id }) => ownReportIds.has(id))
    .map(
      ({ id, label }): CallFault => ({ at: "report", code: "id-of-ours", facts: { id, part: wordsIn(label, "sv") } }),
    ),
  ...callForms.flatMap((at) =>
    questionsOf(forms[at])
      .filter(takesMonths)
      .map(({ label }): CallFault => ({ at, code: "months-nowhere", facts: { question: wordsIn(label, "sv") } })),
  ),
  ...(reportClaims === "none" && Number(advance.share) > 0
    ? [{ at: "pengar", field: "p-advance-share", code: "advance-without-claims" } as const]
    : []),
];
