import type { ApplicationSummary, Person } from "../calls/application-form/summary.ts";
import type { Call } from "../calls/call.ts";
import type { Item } from "../platform/table/table.ts";
import type { Unit } from "../settings/unit.ts";
import type { ApplicationId, Subject } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { Head } from "./head.ts";
import type { Adoption, Continuation, Received } from "./items/adoption.ts";
import type { AfterDecision } from "./items/after-decision.ts";
import type { AidEntry } from "./items/aid-entry.ts";
import type { Amendment } from "./items/amendment.ts";
import type { Attachment } from "./items/attachment.ts";
import type { CaseDocument } from "./items/case-document.ts";
import type { CaseQuestion } from "./items/case-question.ts";
import type { Clearing } from "./items/clearing.ts";
import type { Completion } from "./items/completion.ts";
import type { Decision } from "./items/decision.ts";
import type { DecisionDraft } from "./items/decision-draft.ts";
import type { Dossier } from "./items/dossier.ts";
import type { Draft, Member } from "./items/draft.ts";
import type { Evaluation } from "./items/evaluation.ts";
import type { Extract } from "./items/extract.ts";
import type { FormalCheck } from "./items/formal-check.ts";
import type { Grant } from "./items/grant.ts";
import type { AccountMap, ImportedCosts, SieFileItem } from "./items/imported-costs.ts";
import type { Interest } from "./items/interest.ts";
import type { JointResult } from "./items/joint.ts";
import type { Case } from "./items/lifecycle.ts";
import type { OutboxEntry } from "./items/outbox-entry.ts";
import type { Owner } from "./items/owner.ts";
import type { Party } from "./items/party.ts";
import type { Payee } from "./items/payee.ts";
import type { Payment } from "./items/payment.ts";
import type { Quorum } from "./items/quorum.ts";
import type { Recovery } from "./items/recovery.ts";
import type { RegisterEntry } from "./items/register-entry.ts";
import type { Report } from "./items/report.ts";
import type { ReportAttachment } from "./items/report-attachment.ts";
import type { Reserve } from "./items/reserve.ts";
import type { Review } from "./items/review.ts";
import type { SecrecyMark } from "./items/secrecy-mark.ts";
import type { Submission } from "./items/submission.ts";
import type { Tags } from "./items/tags.ts";
import type { Takeover } from "./items/takeover.ts";
import type { Termination } from "./items/termination.ts";
import type { Terms } from "./items/terms.ts";
import type { Voice } from "./items/voice.ts";
import type { Wheel } from "./items/wheel.ts";
import type { WorkNote } from "./items/work-note.ts";
import type { WriteOff } from "./items/write-off.ts";
import type { WrittenDraft } from "./items/written-draft.ts";

/**
 * All that is stored of one pilot, as one typed view; each part is parsed when it is first asked for. A part without
 * which there is nothing to show (`lifecycle`, `call`, `submission`, `grant`) is refused as `not-found` while it is not
 * there.
 */
export type Pilot = {
  readonly id: ApplicationId;
  readonly subject: Subject;
  readonly items: readonly Item[];
  /** What guards a decision on this view; nothing where it was read for a page. */
  readonly heads: readonly Head[];
  readonly isDraft: boolean;
  readonly draft: Draft;
  /** When it was deleted, as a draft: nothing of it is left. */
  readonly deletedAt: Instant | undefined;
  readonly lifecycle: Case;
  /** The version of the call that the application answers, as it holds for who applies. */
  readonly call: Call;
  /** As it was handed in last. */
  readonly submission: Submission;
  /** Every version that was handed in, the first first: completions make new ones. */
  readonly submissions: readonly Submission[];
  /** Who the applicant's people are now and what was wrong; undefined where nothing has changed since it was handed in. */
  readonly party: Party | undefined;
  /** Names, dates and figures of the application, names and numbers as they are now. */
  readonly applied: ApplicationSummary;
  /** The unit of the authority itself that applies, as the settings have it now; undefined where they list it no more. */
  readonly unit: Unit | undefined;
  /** Whom decisions and questions go to. */
  readonly contact: Pick<Person, "name" | "email"> & Pick<Submission, "language">;
  /** The files in the order they came; of a submitted application, those that were there when it was submitted last. */
  readonly attachments: readonly Attachment[];
  /** The files that applicants have sent, also those that were not handed in (yet). */
  readonly sent: readonly Attachment[];
  /** Who takes part in it now, each with a link of their own. */
  readonly members: readonly Member[];
  /** The mailboxes of those who apply, contacts, signatory and members, also former ones, and the people of the unit that applies: a reviewer must not be one of them. */
  readonly applicants: readonly string[];
  /** In the order they were assigned. */
  readonly reviews: readonly Review[];
  readonly quorum: Quorum | undefined;
  /** What reviewers have said together of it after the round, in the order it was noted: the newest holds. */
  readonly joint: readonly JointResult[];
  /** What others than reviewers have declared of conflicts of interest, also what was taken back. */
  readonly interests: readonly Interest[];
  /** Every decision in the case, in the order of their numbers. */
  readonly decisions: readonly Decision[];
  /** The one that holds. */
  readonly decision: Decision | undefined;
  /** What has happened to a decision since, by its number. */
  readonly afterDecisions: ReadonlyMap<number, AfterDecision>;
  /** The decision while it is written. */
  readonly decisionDraft: DecisionDraft | undefined;
  /** What the central register of de minimis aid is told of the grant, the first line first. */
  readonly aidEntries: readonly AidEntry[];
  /** The holder's requests for other terms, in the order of their numbers. */
  readonly amendments: readonly Amendment[];
  /** Changes of holder, asked for or proposed, in the order of their numbers. */
  readonly takeovers: readonly Takeover[];
  /** Proposals to end the grant before its time, in the order of their numbers. */
  readonly terminations: readonly Termination[];
  /** Money that is to come back, in the order of their numbers. */
  readonly recoveries: readonly Recovery[];
  /** What will not come back, in the order it was proposed. */
  readonly writeOffs: readonly WriteOff[];
  readonly grant: Grant;
  /** The terms that the holder is to accept, where the call asks for that. */
  readonly terms: Terms | undefined;
  /** Its place among the reserves of its call. */
  readonly reserve: Reserve | undefined;
  readonly grantIfAny: Grant | undefined;
  /** In the order of their numbers. */
  readonly reports: readonly Report[];
  /** The ledger extracts of all reports, in the order they were attached. */
  readonly extracts: readonly Extract[];
  /** The pictures and documents of all reports, in the order they were attached. */
  readonly reportAttachments: readonly ReportAttachment[];
  /** The costs that were read from a SIE file, by the number of their report. */
  readonly importedCosts: ReadonlyMap<number, ImportedCosts>;
  /** The SIE files on their way to become costs, by the number of their report. */
  readonly sieFiles: ReadonlyMap<number, SieFileItem>;
  /** How the holder's accounts were mapped the last time. */
  readonly accountMap: AccountMap | undefined;
  /** In the order they became due. */
  readonly payments: readonly Payment[];
  readonly payee: Payee | undefined;
  readonly evaluation: Evaluation | undefined;
  /** Which of its frame's questions have been put by the wheel; absent before the first turn. */
  readonly wheel: Wheel | undefined;
  /** The other evaluations that are begun, signed or moved: one voice each. */
  readonly voices: readonly Voice[];
  /** Who takes its results home, in short, and when that is asked; absent before anybody has said or asked anything. */
  readonly adoption: Adoption | undefined;
  /** Those who take something of it home, in the order they were entered. */
  readonly received: readonly Received[];
  /** What was decided about going on with it, the first first. */
  readonly continuations: readonly Continuation[];
  /** What was written to people, in the order it was owed. */
  readonly documents: readonly CaseDocument[];
  /** What staff have registered by hand, in the order of its numbers. */
  readonly entries: readonly RegisterEntry[];
  /** The dossiers that were asked for, the oldest first. */
  readonly dossiers: readonly Dossier[];
  /** Which documents are or were marked as secret. */
  readonly marks: readonly SecrecyMark[];
  /** What staff have noted down while working on it, in the order it was written. */
  readonly workNotes: readonly WorkNote[];
  /** Who of the officers has the case; absent until somebody has taken it. */
  readonly owner: Owner | undefined;
  /** The words by which officers sort it; absent until somebody has given it one. */
  readonly tags: Tags | undefined;
  /** What everybody may read of the project, and who has said so; absent until the holder has written it. */
  readonly clearing: Clearing | undefined;
  /** What was asked and answered in the case, the first first. */
  readonly questions: readonly CaseQuestion[];
  /** How often the application was returned for completion, the first first. */
  readonly completions: readonly Completion[];
  /** The completion that is open for writing now. */
  readonly openCompletion: Completion | undefined;
  readonly formalCheck: FormalCheck | undefined;
  /** Forms of the case that are being written, by their names. */
  readonly writings: ReadonlyMap<string, WrittenDraft>;
  readonly outbox: readonly OutboxEntry[];
};
