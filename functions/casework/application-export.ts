import { answering } from "../calls/application-form/attached-files.ts";
import { givenBy } from "../calls/application-form/given.ts";
import type { Call } from "../calls/call.ts";
import type { Submission } from "../pilot/items/submission.ts";
import { exportedAnswers } from "../platform/forms/exported.ts";
import { resolved } from "../platform/forms/resolve.ts";

/**
 * A submitted application for another program: the form and version that read it, and what each question was answered
 * with; files by their ids, with their names beside. The financing plan comes with the sources of the call that its rows name.
 */
export function applicationExport(
  { applicationId, callId, form: pinned, submittedAt, answers, attachments }: Submission,
  call: Call,
) {
  const form = resolved(call.forms.application, givenBy(call));
  const questions = exportedAnswers(form, answers).map((question) => ({
    ...question,
    ...(question.is === "financing" ? { sources: call.financing } : {}),
    ...(question.kind === "files" && question.value !== undefined ? { files: filesOf(question, attachments) } : {}),
  }));
  return { applicationId, callId, form: pinned, submittedAt, questions };
}

const filesOf = (question: { readonly id: string }, attachments: Submission["attachments"]) =>
  answering(question, attachments).map(({ fileId, name, type, bytes }) => ({ fileId, name, type, bytes }));
