import { unaskedFiles } from "../../calls/application-form/attached-files.ts";
import type { ApplicationSummary } from "../../calls/application-form/summary.ts";
import type { Call } from "../../calls/call.ts";
import type { OutcomeMail } from "../../pilot/act.ts";
import type { NewCase } from "../../pilot/happenings.ts";
import type { Attachment } from "../../pilot/items/attachment.ts";
import type { Draft, Member } from "../../pilot/items/draft.ts";
import type { Submission } from "../../pilot/items/submission.ts";
import type { Answers } from "../../platform/forms/answers.ts";
import type { Form } from "../../platform/forms/document.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import type { Instant } from "../../vocabulary/instant.ts";

/** The files that go with an application: all but those of questions that are not asked. */
function handedIn(form: Form, answers: Answers, files: readonly Attachment[]): Attachment[] {
  const left = unaskedFiles(form, answers, files);
  return files.filter((file) => !left.includes(file));
}

/**
 * An application as it is frozen: with the files that are there but for those of questions that are not asked, and the
 * versions of the call and the form it answers.
 */
export const newSubmission = (
  { head, attachments }: Draft,
  answers: Answers,
  { callId, version: callVersion, forms }: Call,
  { memberId: submittedBy }: Member,
  submittedAt: Instant,
): Submission => ({
  v: 2,
  applicationId: head.applicationId,
  callId,
  callVersion,
  form: { id: forms.application.id, version: forms.application.version },
  submittedAt,
  submittedBy,
  language: head.language,
  answers,
  attachments: handedIn(forms.application, answers, attachments),
});

type Applied = Pick<Submission, "applicationId" | "callId" | "callVersion" | "submittedAt"> & {
  readonly applied: ApplicationSummary;
};

/** The pilot that the application becomes. */
export const newCase = ({ applicationId, callId, callVersion, submittedAt, applied }: Applied): NewCase => ({
  applicationId,
  callId,
  callVersion,
  title: applied.title,
  organisation: applied.organisation,
  municipality: applied.municipality,
  submittedAt,
});

/** What the officer is shown other pilots by that may be the same project. */
export const footprintOf = ({ applicationId, callId, applied }: Applied) => ({
  applicationId,
  callId,
  title: applied.title,
  organisation: applied.organisation,
  organisationNumber: applied.organisationNumber,
  startDay: applied.startDay,
  endDay: applied.endDay,
});

/** A receipt to who submitted and to the contact; one where they share a mailbox. */
export function receipts(
  { applicationId: reference, submittedAt, language }: Submission,
  { title, contact }: ApplicationSummary,
  call: Call,
  email: string,
): readonly OutcomeMail[] {
  const data = { title, callTitle: wordsIn(call.title, language), submittedAt, reference };
  const readers = new Map([email, contact.email].map((to) => [to.toLowerCase(), to]));
  return [...readers.values()].map((to) => ({ template: "receipt", language, to, data }));
}
