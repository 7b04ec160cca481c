import { givenBy } from "../calls/application-form/given.ts";
import type { Call } from "../calls/call.ts";
import type { Submission } from "../pilot/items/submission.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { resolved } from "../platform/forms/resolve.ts";
import { visibleIn } from "../platform/forms/visible.ts";

/**
 * A submitted application for another program: the form and version that read it, and what each question that was asked
 * was answered with. Values are as they are stored (docs/decisions/0020): amounts in whole öre, days as `YYYY-MM-DD`,
 * what is chosen by its id. A question without an answer has no value. The financing plan names its rows by the sources
 * of the call, which come with it: whose money they are, and from which appropriation.
 * @example applicationExport(submission, call).questions[0] // { id, label: { sv, en }, kind: "line", value: "Föreningen" }
 */
export function applicationExport(
  { applicationId, callId, form: pinned, submittedAt, answers }: Submission,
  call: Call,
) {
  const form = resolved(call.forms.application, givenBy(call));
  const visible = visibleIn(form, answers);
  return {
    applicationId,
    callId,
    form: pinned,
    submittedAt,
    questions: questionsOf(form)
      .filter(({ id }) => visible.has(id))
      .map(({ id, label, kind, is }) => ({
        id,
        label,
        kind,
        ...(is === undefined ? {} : { is }),
        ...(is === "financing" ? { sources: call.financing } : {}),
        ...(answers[id] === undefined ? {} : { value: answers[id] }),
      })),
  };
}
