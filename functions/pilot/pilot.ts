import { type ApplicationSummary, type Person, summaryOf } from "../calls/application-form/summary.ts";
import { readCall } from "../calls/call.store.ts";
import type { Call } from "../calls/call.ts";
import { liftReportTyped } from "../calls/first-edition/lift-report.ts";
import type { Session } from "../platform/sign-in/session.ts";
import { type Item, readAs, type Table } from "../platform/table/table.ts";
import { caseIn, type Visit } from "../platform/web/route.ts";
import { type ApplicationId, pilotIn, pilotSubject, type Subject } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type Head, readHead } from "./head.ts";
import { AfterDecision } from "./items/after-decision.ts";
import { Amendment } from "./items/amendment.ts";
import { Attachment } from "./items/attachment.ts";
import { CaseDocument } from "./items/case-document.ts";
import { CaseQuestion } from "./items/case-question.ts";
import { Completion, isOpenCompletion } from "./items/completion.ts";
import { Decision, inForce } from "./items/decision.ts";
import { DecisionDraft } from "./items/decision-draft.ts";
import { Dossier } from "./items/dossier.ts";
import { type Draft, DraftHead, Member, StoredSection } from "./items/draft.ts";
import { Evaluation } from "./items/evaluation.ts";
import { Extract } from "./items/extract.ts";
import { FormalCheck } from "./items/formal-check.ts";
import { Grant } from "./items/grant.ts";
import { AccountMap, ImportedCosts, SieFileItem } from "./items/imported-costs.ts";
import { Interest } from "./items/interest.ts";
import { JointResult } from "./items/joint.ts";
import { type Actor, Case } from "./items/lifecycle.ts";
import { OutboxEntry } from "./items/outbox-entry.ts";
import { Owner } from "./items/owner.ts";
import { Payee } from "./items/payee.ts";
import { Payment } from "./items/payment.ts";
import { Quorum } from "./items/quorum.ts";
import { RegisterEntry } from "./items/register-entry.ts";
import { Report } from "./items/report.ts";
import { Review } from "./items/review.ts";
import { SecrecyMark } from "./items/secrecy-mark.ts";
import { Submission } from "./items/submission.ts";
import { Tags } from "./items/tags.ts";
import { Termination } from "./items/termination.ts";
import { WorkNote } from "./items/work-note.ts";
import { WrittenDraft } from "./items/written-draft.ts";
import { itemsIn } from "./items-in.ts";
import { lazily } from "./lazily.ts";
import { requireLetIn } from "./let-in.ts";
import { requireImpartial } from "./people/impartial.ts";
import { readItems } from "./read-case.ts";
import type { Stage } from "./stages/stages.ts";

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
  readonly lifecycle: Case;
  /** The version of the call that the application answers. */
  readonly call: Call;
  /** As it was handed in last. */
  readonly submission: Submission;
  /** Every version that was handed in, the first first: completions make new ones. */
  readonly submissions: readonly Submission[];
  /** Names, dates and figures of the application. */
  readonly applied: ApplicationSummary;
  /** Whom decisions and questions go to. */
  readonly contact: Pick<Person, "name" | "email"> & Pick<Submission, "language">;
  /** The files in the order they came; of a submitted application, those that were there when it was submitted last. */
  readonly attachments: readonly Attachment[];
  /** The files that applicants have sent, also those that were not handed in (yet). */
  readonly sent: readonly Attachment[];
  /** Who may work on it now. */
  readonly members: readonly Member[];
  /** The mailboxes of those who apply, contacts, signatory and members, also former ones: a reviewer must not be one of them. */
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
  /** The holder's requests for other terms, in the order of their numbers. */
  readonly amendments: readonly Amendment[];
  /** Proposals to end the grant before its time, in the order of their numbers. */
  readonly terminations: readonly Termination[];
  readonly grant: Grant;
  readonly grantIfAny: Grant | undefined;
  /** In the order of their numbers. */
  readonly reports: readonly Report[];
  /** The ledger extracts of all reports, in the order they were attached. */
  readonly extracts: readonly Extract[];
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

type Stored = {
  readonly id: ApplicationId;
  readonly items: readonly Item[];
  /** The version of the call that the pilot answers; undefined while it is a draft. */
  readonly call: Call | undefined;
  readonly heads?: readonly Head[];
};

/** The mailboxes that an application names. */
const emailsIn = ({ contact, signatory }: ApplicationSummary) => [contact.email, signatory?.email];

/** The view of a pilot's items. */
export function pilotOf({ id, items, call, heads = [] }: Stored): Pilot {
  const { found, all, numbered, named } = itemsIn(items);
  const sorted = <T>(list: readonly T[], by: (one: T) => string): readonly T[] =>
    list.toSorted((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0));

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
    lifecycle: () => found("CASE", Case) ?? refuse("not-found"),
    call: () => call ?? refuse("not-found"),
    submissions: () => [
      ...[found("SUBMISSION", Submission)].filter((one) => one !== undefined),
      ...all("SUBMISSION#", Submission),
    ],
    submission: () => pilot.submissions.at(-1) ?? refuse("not-found"),
    applied: () => summaryOf(pilot.submission, pilot.call),
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
        ...pilot.submissions.map((one) => summaryOf(one, pilot.call)).flatMap(emailsIn),
        pilot.grantIfAny?.contact.email,
        ...all("MEMBER#", Member).map(({ email }) => email),
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
    terminations: () => all("TERMINATION#", Termination),
    amendments: () => all("AMENDMENT#", Amendment),
    grantIfAny: () => found("GRANT", Grant),
    grant: () => pilot.grantIfAny ?? refuse("not-found"),
    // What was typed while the form was code has the names that its controls have now.
    reports: () =>
      all("REPORT#", Report).map((report) => ({ ...report, typed: liftReportTyped(report.typed, pilot.call) })),
    extracts: () => sorted(all("EXTRACT#", Extract), ({ addedAt }) => addedAt),
    importedCosts: () => numbered("COSTS#", ImportedCosts),
    sieFiles: () => numbered("SIEFILE#", SieFileItem),
    accountMap: () => found("ACCOUNTMAP", AccountMap),
    payments: () => sorted(all("PAYMENT#", Payment), ({ enteredAt }) => enteredAt),
    payee: () => found("PAYEE", Payee),
    evaluation: () => found("EVALUATION", Evaluation),
    documents: () => sorted(all("DOCUMENT#", CaseDocument), ({ at }) => at),
    entries: () => all("ENTRY#", RegisterEntry).toSorted((a, b) => a.registered.serial - b.registered.serial),
    dossiers: () => sorted(all("DOSSIER#", Dossier), ({ at }) => at),
    marks: () => all("MARK#", SecrecyMark),
    workNotes: () => sorted(all("WORKNOTE#", WorkNote), ({ at }) => at),
    owner: () => found("OWNER", Owner),
    tags: () => found("TAGS", Tags),
    questions: () => all("QUESTION#", CaseQuestion),
    completions: () => all("COMPLETION#", Completion),
    openCompletion: () => pilot.completions.find(isOpenCompletion),
    formalCheck: () => found("FORMALCHECK", FormalCheck),
    writings: () => named("WRITING#", WrittenDraft),
    outbox: () => all("OUTBOX#", OutboxEntry),
  });
  return pilot;
}

type Reader = Pick<Table, "get" | "query">;

const viewOf = async (table: Reader, id: ApplicationId, items: readonly Item[], heads: readonly Head[]) => {
  const item = items.find(({ sk }) => sk === "CASE");
  const { callId, callVersion } = item ? readAs(Case, item) : {};
  const call = callId && callVersion !== undefined ? await readCall(table, callId, callVersion) : undefined;
  return pilotOf({ id, items, call, heads });
};

/** A pilot as pages show it: one query. @throws Refusal not-found when nothing is stored under the id */
export async function readPilot(table: Reader, id: ApplicationId): Promise<Pilot> {
  const items = await readItems(table, pilotSubject(id));
  return items.length === 0 ? refuse("not-found") : viewOf(table, id, items, []);
}

/** A pilot as acts decide on it: its head is read before its items, and guards what the act writes. */
async function readGuarded(table: Reader, id: ApplicationId): Promise<Pilot> {
  const head = await readHead(table, pilotSubject(id));
  const items = await readItems(table, pilotSubject(id));
  return items.length === 0 ? refuse("not-found") : viewOf(table, id, items, [head]);
}

/**
 * Whose button is pressed: a person of an emailed link must still be let in when the act decides, and a member of staff
 * must have no part in the application.
 */
type ByWhom = { readonly subject: Subject; readonly session?: Session | undefined; readonly by?: Actor };

/** What an act sees that decides on its own pilot alone. @throws Refusal not-found, and those of `requireLetIn` and `requireImpartial` */
export async function thePilot(table: Reader, { subject, session, by }: ByWhom): Promise<Pilot> {
  const pilot = await readGuarded(table, pilotIn(subject) ?? refuse("not-found"));
  if (session) requireLetIn(pilot, session);
  if (by) requireImpartial(pilot, by);
  return pilot;
}

type PersonsVisit = Pick<Visit, "params"> & { readonly person: Session };

/** A pilot as its pages show it to the person who asks: one query. @throws Refusal not-found, and those of `requireLetIn` */
export async function readPilotFor(table: Reader, visit: PersonsVisit): Promise<Pilot> {
  const pilot = await readPilot(table, caseIn(visit));
  requireLetIn(pilot, visit.person);
  return pilot;
}

/** The pilot is in one of the stages, and nothing is about to move it. @throws Refusal move-pending, not-in-this-stage */
export function requireStage({ lifecycle }: Pick<Pilot, "lifecycle">, ...stages: readonly Stage[]): Stage {
  if (lifecycle.pendingMove) refuse("move-pending");
  return stages.includes(lifecycle.stage) ? lifecycle.stage : refuse("not-in-this-stage");
}

/** The version that the person was shown is the newest; 0 stands for "not there yet". @throws Refusal stale-version */
export function requireVersion(stored: { readonly version: number } | undefined, shown: number): void {
  if ((stored?.version ?? 0) !== shown) refuse("stale-version");
}
