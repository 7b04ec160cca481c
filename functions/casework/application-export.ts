import { givenBy } from "../calls/application-form/given.ts";
import type { Call } from "../calls/call.ts";
import type { Submission } from "../pilot/items/submission.ts";
import { exportedAnswers } from "../platform/forms/exported.ts";
import { resolved } from "../platform/forms/resolve.ts";

/** A submitted application for another program: the form and version that read it, and what each question was answered with. */
export function applicationExport(
  { applicationId, callId, form: pinned, submittedAt, answers }: Submission,
  call: Call,
) {
  const form = resolved(call.forms.application, givenBy(call));
  return { applicationId, callId, form: pinned, submittedAt, questions: exportedAnswers(form, answers) };
}
