import { answering } from "../calls/application-form/attached-files.ts";
import { givenBy } from "../calls/application-form/given.ts";
import type { Call } from "../calls/call.ts";
import type { Submission } from "../pilot/items/submission.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { resolved } from "../platform/forms/resolve.ts";
import { visibleIn } from "../platform/forms/visible.ts";

/**
 * A submitted application for another program: the form and version that read it, and what each question that was asked
 * was answered with. Values are as they are stored (docs/decisions/0020): amounts in whole öre, days as `YYYY-MM-DD`,
 * what is chosen by its id; files by theirs, with their names beside. A question without an answer has no value.
 * @example applicationExport(submission, call).questions[0] // { id, label: { sv, en }, kind: "line", value: "Föreningen" }
 */
export function applicationExport(
  { applicationId, callId, form: pinned, submittedAt, answers, attachments }: Submission,
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
        ...(answers[id] === undefined ? {} : { value: answers[id] }),
        ...(kind === "files" && answers[id] !== undefined
          ? {
              files: answering({ id }, attachments).map(({ fileId, name, type, bytes }) => ({
                fileId,
                name,
                type,
                bytes,
              })),
            }
          : {}),
      })),
  };
}
