import type { Application } from "../../calls/application-form/application.ts";
import { formVersion } from "../../calls/application-form/form-versions.ts";
import { municipalityName } from "../../calls/application-form/summary.ts";
import type { Call } from "../../calls/call.ts";
import type { OutcomeMail } from "../../pilot/act.ts";
import type { NewCase } from "../../pilot/happenings.ts";
import type { Draft, Member } from "../../pilot/items/draft.ts";
import { contactOf, type Submission } from "../../pilot/items/submission.ts";
import type { Instant } from "../../vocabulary/instant.ts";

/** An application as it is frozen: with the files that are there, and the versions of the call and the form it answers. */
export const newSubmission = (
  { head, attachments }: Draft,
  application: Application,
  { callId, version: callVersion }: Call,
  { memberId: submittedBy }: Member,
  submittedAt: Instant,
): Submission => ({
  v: 1,
  applicationId: head.applicationId,
  callId,
  callVersion,
  formVersion,
  submittedAt,
  submittedBy,
  language: head.language,
  application,
  attachments: [...attachments],
});

/** The pilot that the application becomes. */
export const newCase = ({ application, ...submission }: Submission, call: Call): NewCase => ({
  applicationId: submission.applicationId,
  callId: submission.callId,
  callVersion: submission.callVersion,
  title: application.project.title,
  organisation: application.organisation.name,
  municipality: municipalityName(call, application.organisation.municipality),
  submittedAt: submission.submittedAt,
});

/** What the officer is shown other pilots by that may be the same project. */
export const footprintOf = ({ applicationId, callId, application: { organisation, project } }: Submission) => ({
  applicationId,
  callId,
  title: project.title,
  organisation: organisation.name,
  organisationNumber: organisation.number,
  startDay: project.startDay,
  endDay: project.endDay,
});

/** A receipt to who submitted and to the contact; one where they share a mailbox. */
export function receipts(submission: Submission, call: Call, email: string): readonly OutcomeMail[] {
  const { applicationId: reference, submittedAt, language } = submission;
  const { title } = submission.application.project;
  const data = { title, callTitle: call.title[language], submittedAt, reference };
  const readers = new Map([email, contactOf(submission).email].map((to) => [to.toLowerCase(), to]));
  return [...readers.values()].map((to) => ({ template: "receipt", language, to, data }));
}
