import { municipalityName } from "../../calls/application-form/summary.ts";
import type { Call } from "../../calls/call.ts";
import { footprintsLeft } from "../../pilot/double-funding/footprint.store.ts";
import type { Draft } from "../../pilot/items/draft.ts";
import type { Case } from "../../pilot/items/lifecycle.ts";
import type { Review } from "../../pilot/items/review.ts";
import { sectionNames } from "../../pilot/items/sections.ts";
import { contactOf, type Submission } from "../../pilot/items/submission.ts";
import { outcomeWrites } from "../../pilot/outcome-writes.ts";
import { audited, caseStarted, factRecorded, owedMail, owedRegistration } from "../../pilot/record-fact.ts";
import { keys } from "../../platform/table/keys.ts";
import { transactOnce } from "../../platform/table/once.ts";
import { absent, ConditionFailed, type Table, unchangedSince, type Write } from "../../platform/table/table.ts";
import { reviewersReleased } from "../../reviews/contract.ts";
import type { MemberId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { pilotSubject } from "../../vocabulary/subject.ts";
import { applicantOf } from "../draft/applicant.ts";
import { failedOn } from "../draft/draft.store.ts";

export type Submitting = { draft: Draft; submission: Submission; call: Call; email: string; nonce: string };

/** What was read is what is submitted: each step and the list of files as they were when the form was checked. */
const unchanged = ({ head: { applicationId }, sections }: Draft): Write[] =>
  sectionNames.map((section) => {
    const version = sections[section]?.version ?? 0;
    return { table: "pilots", check: keys.section(applicationId, section), when: unchangedSince(version) };
  });

const receipts = ({ submission, call, email }: Submitting): Write[] => {
  const { applicationId, application, submittedAt, language } = submission;
  const readers = new Map([email, contactOf(submission).email].map((to) => [to.toLowerCase(), to]));
  return [...readers.values()].map((to) =>
    owedMail(
      applicationId,
      {
        template: "receipt",
        language,
        to,
        data: {
          title: application.project.title,
          callTitle: call.title[language],
          submittedAt,
          reference: applicationId,
        },
      },
      submittedAt,
    ),
  );
};

/** What the officer is shown other pilots by that may be the same project. */
const footprintOf = ({ applicationId, callId, application: { organisation, project } }: Submission) => ({
  applicationId,
  callId,
  title: project.title,
  organisation: organisation.name,
  organisationNumber: organisation.number,
  startDay: project.startDay,
  endDay: project.endDay,
});

/**
 * The application is in: frozen, born as a case, owed a registration number and a receipt, all in one transaction.
 * @throws Refusal already-submitted, stale-version
 */
export async function submitted(table: Table, submitting: Submitting): Promise<{ submittedAt: Instant }> {
  const { draft, submission, call, nonce } = submitting;
  const { applicationId, submittedAt: at, application, language } = submission;
  const { title } = application.project;
  const organisation = application.organisation.name;
  const municipality = municipalityName(call, application.organisation.municipality);
  try {
    return await transactOnce(table, { scope: `submit-${applicationId}`, nonce, at }, { submittedAt: at }, [
      {
        table: "pilots",
        update: keys.draft(applicationId),
        set: { submittedAt: at },
        when: [
          { attribute: "pk", is: "present" },
          { attribute: "submittedAt", is: "absent" },
        ],
      },
      ...unchanged(draft),
      ...submission.attachments.map(
        ({ fileId }): Write => ({
          table: "pilots",
          check: keys.attachment(applicationId, fileId),
          when: [{ attribute: "pk", is: "present" }],
        }),
      ),
      { table: "pilots", put: { ...keys.submission(applicationId), ...submission }, when: absent },
      ...caseStarted({
        applicationId,
        callId: call.callId,
        callVersion: call.version,
        title,
        organisation,
        municipality,
        submittedAt: at,
      }),
      owedRegistration(
        applicationId,
        { id: "application", subject: `Ansökan: ${title}`, sender: organisation, receivedAt: at },
        { template: "registered", language, to: contactOf(submission).email, data: { title } },
      ),
      ...footprintsLeft(footprintOf(submission)),
      ...receipts(submitting),
      audited({
        applicationId,
        at,
        by: applicantOf(submission.submittedBy, organisation),
        action: "application.submitted",
        details: { attachments: submission.attachments.length, callVersion: call.version },
      }),
    ]);
  } catch (error) {
    if (failedOn(error, "DRAFT")) return refuse("already-submitted");
    if (error instanceof ConditionFailed) return refuse("stale-version");
    throw error;
  }
}

export type Withdrawing = {
  pilot: Case;
  submission: Submission;
  reviews: readonly Review[];
  by: MemberId;
  reason: string;
  at: Instant;
  nonce: string;
};

/** The applicant asks to withdraw; the stage follows. @throws Refusal not-in-this-stage, move-pending */
export async function withdrawn(table: Table, withdrawing: Withdrawing): Promise<void> {
  const { pilot, submission, reviews, by, reason, at, nonce } = withdrawing;
  const { applicationId, stage, title } = pilot;
  if (stage !== "submitted" && stage !== "reviewed") refuse("not-in-this-stage");
  const { email: to, language } = contactOf(submission);
  const pressed = { subject: pilotSubject(applicationId), by: applicantOf(by, pilot.organisation), at, command: {} };
  try {
    await transactOnce(table, { scope: `withdraw-${applicationId}`, nonce, at }, { at }, [
      ...factRecorded({
        applicationId,
        fact: "withdrawalAsked",
        from: stage,
        at,
        by: applicantOf(by, pilot.organisation),
        reason,
      }),
      ...outcomeWrites(pressed, { answer: {}, ...reviewersReleased(reviews, title) }),
      owedMail(applicationId, { template: "withdrawn", language, to, data: { title } }, at),
    ]);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    const found = error.failed.find(({ write }) => "update" in write && write.update.sk === "CASE")?.found;
    refuse(found?.["pendingMove"] ? "move-pending" : "not-in-this-stage");
  }
}
