import { summaryOf } from "../calls/application-form/summary.ts";
import type { Call } from "../calls/call.ts";
import { liftReportTyped } from "../calls/first-edition/lift-report.ts";
import { callForUnit } from "../calls/own-units.ts";
import type { Item } from "../platform/table/table.ts";
import { mailboxesOf, type Unit } from "../settings/unit.ts";
import { type ApplicationId, pilotSubject } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { followedGoals } from "./goals/followed.ts";
import { withAgreedRows } from "./goals/report-rows.ts";
import type { Head } from "./head.ts";
import { Adoption, Continuation, Received } from "./items/adoption.ts";
import { AfterDecision } from "./items/after-decision.ts";
import { AidEntry } from "./items/aid-entry.ts";
import { Amendment } from "./items/amendment.ts";
import { Attachment } from "./items/attachment.ts";
import { CaseDocument } from "./items/case-document.ts";
import { CaseQuestion } from "./items/case-question.ts";
import { Clearing } from "./items/clearing.ts";
import { Completion, isOpenCompletion } from "./items/completion.ts";
import { Decision, inForce } from "./items/decision.ts";
import { DecisionDraft } from "./items/decision-draft.ts";
import { Dossier } from "./items/dossier.ts";
import { DraftHead, Member, StoredSection } from "./items/draft.ts";
import { Evaluation } from "./items/evaluation.ts";
import { Extract } from "./items/extract.ts";
import { FormalCheck } from "./items/formal-check.ts";
import { Grant } from "./items/grant.ts";
import { AccountMap, ImportedCosts, SieFileItem } from "./items/imported-costs.ts";
import { Interest } from "./items/interest.ts";
import { JointResult } from "./items/joint.ts";
import { Case } from "./items/lifecycle.ts";
import { OutboxEntry } from "./items/outbox-entry.ts";
import { Owner } from "./items/owner.ts";
import { asItIsNow, Party } from "./items/party.ts";
import { Payee } from "./items/payee.ts";
import { Payment } from "./items/payment.ts";
import { Quorum } from "./items/quorum.ts";
import { Recovery } from "./items/recovery.ts";
import { RegisterEntry } from "./items/register-entry.ts";
import { Report } from "./items/report.ts";
import { ReportAttachment } from "./items/report-attachment.ts";
import { Reserve } from "./items/reserve.ts";
import { Review } from "./items/review.ts";
import { SecrecyMark } from "./items/secrecy-mark.ts";
import { Submission } from "./items/submission.ts";
import { Tags } from "./items/tags.ts";
import { Takeover } from "./items/takeover.ts";
import { Termination } from "./items/termination.ts";
import { Terms } from "./items/terms.ts";
import { Voice } from "./items/voice.ts";
import { Wheel } from "./items/wheel.ts";
import { WorkNote } from "./items/work-note.ts";
import { WriteOff } from "./items/write-off.ts";
import { WrittenDraft } from "./items/written-draft.ts";
import { itemsIn } from "./items-in.ts";
import { lazily } from "./lazily.ts";
import type { Pilot } from "./view.ts";

type Stored = {
  readonly id: ApplicationId;
  readonly items: readonly Item[];
  /** The version of the call that the pilot answers; undefined while it is a draft. */
  readonly call: Call | undefined;
  readonly heads?: readonly Head[];
  /** The authority's own units, where the call lets them apply. */
  readonly units?: readonly Unit[];
};

/** The mailboxes that an application names. */
type Emails = {
  readonly contact: { readonly email: string };
  readonly signatory?: { readonly email: string } | undefined;
};
const emailsIn = ({ contact, signatory }: Emails) => [contact.email, signatory?.email];

/** The view of a pilot's items. */
export function pilotOf({ id, items, call, heads = [], units = [] }: Stored): Pilot {
  const { found, all, numbered, named } = itemsIn(items);
  const sorted = <T>(list: readonly T[], by: (one: T) => string): readonly T[] =>
    list.toSorted((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0));

  const asked = (): Call => call ?? refuse("not-found");

  const pilot: Pilot = lazily({
    id: () => id,
    subject: () => pilotSubject(id),
    items: () => items,
    heads: () => heads,
    isDraft: () => call === undefined,
    draft: () => ({
      head: found("DRAFT", DraftHead) ?? refuse("not-found"),
      members: pilot.members,
      sections: Object.fromEntries(all("SECTION#", StoredSection).map((section) => [section.section, section])),
      attachments: pilot.openCompletion ? pilot.sent : pilot.attachments,
    }),
    deletedAt: () => found("DRAFT", DraftHead)?.deletedAt,
    lifecycle: () => found("CASE", Case) ?? refuse("not-found"),
    call: () =>
      withAgreedRows(asked().units && pilot.applied.unit ? callForUnit(asked()) : asked(), () =>
        followedGoals({
          ...{ call: asked(), submission: pilot.submission, decisions: pilot.decisions },
          // As they are stored: what was typed into them is read by this very call.
          reports: all("REPORT#", Report),
        }),
      ),
    submissions: () => [
      ...[found("SUBMISSION", Submission)].filter((one) => one !== undefined),
      ...all("SUBMISSION#", Submission),
    ],
    submission: () => pilot.submissions.at(-1) ?? refuse("not-found"),
    party: () => found("PARTY", Party),
    applied: () => asItIsNow(summaryOf(pilot.submission, asked()), pilot.party),
    unit: () => units.find(({ code }) => code === pilot.applied.unit?.code),
    contact: () => {
      const { name, email } = pilot.applied.contact;
      return { name, email, language: pilot.submission.language };
    },
    attachments: () => (pilot.isDraft ? pilot.sent : pilot.submission.attachments),
    sent: () => sorted(all("ATTACHMENT#", Attachment), ({ addedAt }) => addedAt),
    members: () => all("MEMBER#", Member).filter(({ removedAt }) => removedAt === undefined),
    applicants: () =>
      [
        // Also those whom only an earlier version of the application names.
        ...pilot.submissions.map((one) => summaryOf(one, asked())).flatMap(emailsIn),
        pilot.party?.contact?.now.email,
        pilot.party?.signatory?.now.email,
        pilot.grantIfAny?.contact.email,
        ...all("MEMBER#", Member).map(({ email }) => email),
        // Who is to take the project over has a part in the case from the day of the offer.
        ...pilot.takeovers.flatMap(({ party }) => emailsIn(party)),
        ...(pilot.unit ? mailboxesOf(pilot.unit) : []),
      ].filter((email): email is string => email !== undefined && email !== ""),
    reviews: () => sorted(all("REVIEW#", Review), ({ assignedAt }) => assignedAt),
    quorum: () => found("REVIEWS", Quorum),
    joint: () => all("JOINT#", JointResult),
    interests: () => all("INTEREST#", Interest),
    decisions: () => [
      ...[found("DECISION", Decision)].filter((one) => one !== undefined),
      ...all("DECISION#", Decision),
    ],
    decision: () => inForce(pilot.decisions),
    afterDecisions: () => numbered("AFTERDECISION#", AfterDecision),
    decisionDraft: () => found("DECISIONDRAFT", DecisionDraft),
    aidEntries: () => all("AIDENTRY#", AidEntry),
    takeovers: () => all("TAKEOVER#", Takeover),
    terminations: () => all("TERMINATION#", Termination),
    recoveries: () => all("RECOVERY#", Recovery),
    writeOffs: () => all("WRITEOFF#", WriteOff),
    amendments: () => all("AMENDMENT#", Amendment),
    grantIfAny: () => found("GRANT", Grant),
    grant: () => pilot.grantIfAny ?? refuse("not-found"),
    terms: () => found("TERMS", Terms),
    reserve: () => found("RESERVE", Reserve),
    // What was typed while the form was code has the names that its controls have now.
    reports: () =>
      all("REPORT#", Report).map((report) => ({ ...report, typed: liftReportTyped(report.typed, pilot.call) })),
    extracts: () => sorted(all("EXTRACT#", Extract), ({ addedAt }) => addedAt),
    reportAttachments: () => sorted(all("REPORTATTACHMENT#", ReportAttachment), ({ addedAt }) => addedAt),
    importedCosts: () => numbered("COSTS#", ImportedCosts),
    sieFiles: () => numbered("SIEFILE#", SieFileItem),
    accountMap: () => found("ACCOUNTMAP", AccountMap),
    payments: () => sorted(all("PAYMENT#", Payment), ({ enteredAt }) => enteredAt),
    payee: () => found("PAYEE", Payee),
    evaluation: () => found("EVALUATION", Evaluation),
    wheel: () => found("WHEEL", Wheel),
    voices: () => all("EVALUATION#", Voice),
    adoption: () => found("ADOPTION", Adoption),
    received: () => all("RECEIVED#", Received),
    continuations: () => all("CONTINUATION#", Continuation),
    documents: () => sorted(all("DOCUMENT#", CaseDocument), ({ at }) => at),
    entries: () => all("ENTRY#", RegisterEntry).toSorted((a, b) => a.registered.serial - b.registered.serial),
    dossiers: () => sorted(all("DOSSIER#", Dossier), ({ at }) => at),
    marks: () => all("MARK#", SecrecyMark),
    workNotes: () => sorted(all("WORKNOTE#", WorkNote), ({ at }) => at),
    owner: () => found("OWNER", Owner),
    tags: () => found("TAGS", Tags),
    clearing: () => found("CLEARING", Clearing),
    questions: () => all("QUESTION#", CaseQuestion),
    completions: () => all("COMPLETION#", Completion),
    openCompletion: () => pilot.completions.find(isOpenCompletion),
    formalCheck: () => found("FORMALCHECK", FormalCheck),
    writings: () => named("WRITING#", WrittenDraft),
    outbox: () => all("OUTBOX#", OutboxEntry),
  });
  return pilot;
}
