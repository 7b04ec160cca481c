import { requireOpen } from "../../calls/call.ts";
import { act, already, type Outcome } from "../../pilot/act.ts";
import { footprintsLeft } from "../../pilot/double-funding/footprint.store.ts";
import { registrationEntry, startCase } from "../../pilot/happenings.ts";
import { type Draft, sectionNames, typedSections } from "../../pilot/items/draft.ts";
import { contactOf, type Submission } from "../../pilot/items/submission.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, unchangedSince, type Write } from "../../platform/table/table.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { applicantOf, ownMember } from "../draft/applicant.ts";
import { type DraftSeen, theDraft } from "../draft/draft.store.ts";
import { readApplication } from "../form/application.form.ts";
import { footprintOf, newCase, newSubmission, receipts } from "./new-submission.ts";

type Command = { readonly language: Language };
export type Submitted = { readonly submittedAt: Instant } | { readonly incomplete: true };

const applicationIn = ({ draft, call }: DraftSeen, { language }: Command) =>
  readApplication(typedSections(draft), call, language).application;

/** Saving does not move the head: each step is held to the version that was read, so that no saved text is left out. */
const stepsAsRead = ({ head: { applicationId }, sections }: Draft): readonly Write[] =>
  sectionNames.map((section) => ({
    table: "pilots",
    check: keys.section(applicationId, section),
    when: unchangedSince(sections[section]?.version ?? 0),
  }));

const registration = (subject: DraftSeen["subject"], submission: Submission): Write => {
  const { title } = submission.application.project;
  const { email: to, language } = contactOf(submission);
  const sender = submission.application.organisation.name;
  return registrationEntry(
    subject,
    { id: "application", subject: `Ansökan: ${title}`, sender, receivedAt: submission.submittedAt },
    { template: "registered", language, to, data: { title } },
  );
};

/**
 * An applicant submits the application as it is saved, against the call in force. It is frozen and becomes a pilot, a
 * number in the public record is asked for, and the one who submitted and the contact get a receipt. A colleague who
 * submits it later sees the same receipt.
 */
export const submitApplication = act({
  name: "submit-application",
  writes: ["DRAFT", "SUBMISSION", "CASE", "ALIKE"],
  see: theDraft,
  decide: (seen: DraftSeen, command: Command, { by, at }): Outcome<Submitted> => {
    const { id, subject, draft, call } = seen;
    if (draft.head.submittedAt) return already({ submittedAt: draft.head.submittedAt });
    requireOpen(call, command.language, at);
    const application = applicationIn(seen, command);
    if (!application) return { answer: { incomplete: true } };
    const member = ownMember(draft, by.id);
    const submission = newSubmission(draft, application, call, member, at);
    return {
      answer: { submittedAt: at },
      writes: [
        { table: "pilots", update: keys.draft(id), set: { submittedAt: at } },
        ...stepsAsRead(draft),
        { table: "pilots", put: { ...keys.submission(id), ...submission }, when: absent },
        ...startCase(newCase(submission, call)),
        registration(subject, submission),
        ...footprintsLeft(footprintOf(submission)),
      ],
      mails: receipts(submission, call, member.email),
      log: {
        action: "application.submitted",
        details: { attachments: submission.attachments.length, callVersion: call.version },
      },
    };
  },
  actor: (seen, by, command) => applicantOf(by.id, applicationIn(seen, command)?.organisation.name),
});
