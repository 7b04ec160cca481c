import { unaskedFiles } from "../../calls/application-form/attached-files.ts";
import type { ApplicationSummary } from "../../calls/application-form/summary.ts";
import type { Call } from "../../calls/call.ts";
import { chosenBy } from "../../calls/choosing.ts";
import type { OutcomeMail } from "../../pilot/act.ts";
import { type NewCase, registrationEntry, startCase } from "../../pilot/happenings.ts";
import type { Attachment } from "../../pilot/items/attachment.ts";
import type { Draft, Member } from "../../pilot/items/draft.ts";
import { theSystem } from "../../pilot/items/lifecycle.ts";
import { firstQuorum } from "../../pilot/items/quorum.ts";
import type { Submission } from "../../pilot/items/submission.ts";
import { memberLink } from "../../pilot/people/parts.ts";
import { isSameAddress } from "../../pilot/people/people-of-case.ts";
import type { Answers } from "../../platform/forms/answers.ts";
import type { Form } from "../../platform/forms/document.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { personalAddress } from "../../platform/mail/mailbox.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, unchangedSince, type Write } from "../../platform/table/table.ts";
import type { Subject } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { DraftSeen } from "../draft/draft.store.ts";

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

/**
 * The pilot begins its life, by the way in which its call is decided. A direct decision waits for no review: its round is
 * closed as it opens, and the machine takes the pilot on to whoever decides.
 */
export function startedFor(call: Pick<Call, "choosing">, pilot: NewCase): readonly Write[] {
  if (chosenBy(call) !== "direct") return startCase(pilot);
  const { applicationId, submittedAt } = pilot;
  const round = { ...firstQuorum(applicationId, 0), version: 1, reachedAt: submittedAt };
  return [
    ...startCase(pilot, { fact: "quorumReached", by: theSystem, reason: "direct-decision" }),
    { table: "pilots", put: { ...keys.reviews(applicationId), ...round }, when: absent },
  ];
}

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

type Receivers = {
  /** Who submitted; nobody of the applicant's side where it came on paper. */
  readonly me?: Member;
  readonly people: readonly Member[];
  /** When it was written down: links are good from then on. */
  readonly at: Instant;
};

/** A receipt to who submitted, the contact and the signatory, each with their own link; one where they share a mailbox. */
export function receipts(
  { applicationId: reference, submittedAt, language, paper }: Submission,
  { title, contact, signatory }: ApplicationSummary,
  call: Call,
  { me, people, at }: Receivers,
): readonly OutcomeMail[] {
  const onPaper = paper ? { paper: true as const } : {};
  const data = { title, callTitle: wordsIn(call.title, language), submittedAt, reference, ...onPaper };
  const named = [me?.email ?? "", contact.email, signatory?.email ?? ""].filter((one) => one !== "");
  const readers = [...new Map(named.map((to) => [personalAddress(to), to])).values()];
  return readers.map((to) => {
    const member = people.find(({ email }) => isSameAddress(email, to));
    if (!member) return { template: "receipt", language, to, data };
    const link = memberLink(member, undefined, at);
    return { template: "receipt", language, to, data: { ...data, linked: true as const }, link };
  });
}

/** Saving does not move the head: each section is held to the version that was read, so that no saved text is left out. */
export const sectionsAsRead = ({ id, draft, call }: Pick<DraftSeen, "id" | "draft" | "call">): readonly Write[] =>
  call.forms.application.sections.map(({ id: section }) => ({
    table: "pilots",
    check: keys.section(id, section),
    when: unchangedSince(draft.sections[section]?.version ?? 0),
  }));

/** The application is to be entered in the public record; the contact is told its number. */
export function registration(subject: Subject, { submittedAt, language }: Submission, applied: ApplicationSummary) {
  const { title, organisation: sender, contact } = applied;
  return registrationEntry(
    subject,
    { id: "application", subject: `Ansökan: ${title}`, sender, receivedAt: submittedAt },
    { template: "registered", language, to: contact.email, data: { title } },
  );
}
