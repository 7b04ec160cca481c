import type { ApplicationId, CallId, DocumentId, MemberId, NoteId, PaymentId, ReviewId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Key } from "./table.ts";

export const threeDigits = (number: number) => String(number).padStart(3, "0");

/**
 * A form of a case that is written for a while before it counts, as its earlier versions are named: `DECISIONDRAFT`,
 * `EVALUATION`, `REPORT#002`, a section of an application by its id, `answer-001`.
 */
export type DraftName = string;
export const voiceDraft = (occasion: string): DraftName => `VOICE-${occasion}`;
export const reportDraft = (number: number): DraftName => `REPORT#${threeDigits(number)}`;

/**
 * The keys of a pilot's items, and who asks for what.
 *
 *   PILOT#{id}    CASE                    stage, wait, pending move       every use case; lists by index `cases`
 *                 DRAFT                   the draft's head: versions      applicant: task list
 *                 SECTION#{name}          one section of the form         applicant: one step of the form
 *                 SUBMISSION              what was submitted, frozen      reviewer, officer, decider
 *                 SUBMISSION#{number}     the same after a completion     as above; the last one is in force
 *                 QUESTION#{number}       a question and its answer       the conversation of the case
 *                 COMPLETION#{number}     answers that are open again     applicant, officer; reviewer: what changed
 *                 FORMALCHECK             in time, entitled, complete     officer, decider, auditor
 *                 WRITING#{form}          a form that is being written    who writes it: an answer, a completion
 *                 MEMBER#{memberId}       who takes part in it            index `people`: "send me my links"
 *                 PARTY                   contact, signatory, names and   every use case: it holds in the place of
 *                                         numbers as they are now         what the application says
 *                 ATTACHMENT#{fileId}     a file and where it lies        applicant, reviewer, staff
 *                 REVIEWS                 how many are in, the quorum     submit a review
 *                 REVIEW#{reviewId}       assignment, scores              reviewer, officer, decider; indexes `people`:
 *                                                                         a reviewer's tasks, `cases`: a call's open ones
 *                 JOINT#{number}          what reviewers said together    officer, decider, auditor: the newest holds
 *                 INTEREST#{person}       a conflict of interest of staff every act on the case; its page
 *                 DECISION#{number}       a decision, for ever            everyone after the decision
 *                 DECISION                the first kind: one of a case    as above; nothing writes it any more
 *                 DECISIONDRAFT           the decision being written      officer, decider
 *                 AFTERDECISION#{number}  minutes, telling, appeals of it  officer, decider, auditor
 *                 AMENDMENT#{number}      other terms, asked for by holder holder, officer, decider
 *                 TAKEOVER#{number}       another holder: asked, answered holder, who takes over, officer, decider
 *                                         by that one, decided, done
 *                 TERMINATION#{number}    a proposed end, and the answer  holder, officer, decider
 *                 TERMS                   to be accepted by the holder    holder, officer; what pays
 *                 RESERVE                 its place among the reserves    officer, decider
 *                 RECOVERY#{number}       money to come back: proposed,   holder, officer, decider, finance
 *                                         answered, decided, credited
 *                 WRITEOFF#{number}       what will not come back, by two finance, officer, auditor
 *                 GRANT                   sums that guard payments        accept a report; index `people`: forecast
 *                 CLEARING                what everybody may read, and who says so holder, officer: the public page
 *                 REPORT#{number}         a progress or final report      holder, officer
 *                 COSTS#{number}          a report's costs from a SIE file holder, officer
 *                 SIEFILE#{number}        a SIE file being read in        holder: choosing and mapping
 *                 EXTRACT#{number}#{file} a ledger extract of a report    holder, officer
 *                 REPORTATTACHMENT#{number}#{file} a picture or a document of a report, and what the picture may be
 *                                         used for: holder, officer
 *                 ACCOUNTMAP              accounts mapped to categories   holder: the next SIE file
 *                 PAYMENT#{paymentId}     money due, how far it has come  index `cases`: what waits for attest
 *                 PAYEE                   where payments go, changes       index `cases`: changes that wait for a check
 *                 EVALUATION              the officer's evaluation        officer, learning
 *                 WHEEL                   which questions of its frame    the wheel's pages and turns, open work
 *                                         were put and answered
 *                 EVALUATION#{occasion}   one voice's evaluation, its day  holder, officer, evaluator; reading them together
 *                 ADOPTION                who takes its results home,     holder, officer; the call's projects
 *                                         together; when that is asked
 *                 RECEIVED#{number}       one who takes something home    holder, officer; a call's lists have a copy
 *                 CONTINUATION#{number}   what was decided of going on    officer, decider, auditor
 *                 DOCUMENT#{documentId}   what was written to people, its  case page, holder, applicant
 *                                         number and its files
 *                 ENTRY#{documentId}      registered by hand, its number  case page, its own page
 *                                         in the case and its files
 *                 MARK#{document}         its secrecy marks, masked       case page, what opens it
 *                                         copies of it
 *                 DOSSIER#{dossierId}     all documents in one file       its page; what makes the file
 *                 WORKNOTE#{noteId}       a working note on the case      its page; cleared at closing
 *                 ALIKETITLE#{id}         another pilot of like title     case page: may be the same project
 *                 AIDENTRY#{number}       a line for the central register  its page; index `cases`: what waits to be
 *                                         of de minimis aid               handed over, and what a hand-over held
 *                 OWNER                   which officer has the case      case page, the desk's rows
 *                 TAGS                    short words that sort cases     case page, the desk's rows
 *                 DISPOSED                all that is left once it is      whoever comes to it; beside it lies what is
 *                                         disposed of                     kept for ever of one with a grant
 *   EARLIER#{id}  {draft}#{000007}        a section, report, evaluation   who writes it: merging, what differs,
 *                                         or decision before a change     earlier versions
 *   ASKED#{id}    {001}                   a question of the wheel and     the wheel's pages, the evaluation's form
 *                                         what was answered
 *   WHEELS#{callId} PILOT#{at}#{id}       a pilot that the wheel asks     the wheel of its call, its evaluator's pack
 *                 SUMS                    what all of them come to        the wheel of the call
 *   PAPERS#{id}   {documentId}            a document's words, frozen      its page; what makes its files
 */
export const pilotKeys = {
  pilot: (id: ApplicationId) => `PILOT#${id}`,
  case: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "CASE" }),
  draft: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "DRAFT" }),
  section: (id: ApplicationId, name: string): Key => ({ pk: `PILOT#${id}`, sk: `SECTION#${name}` }),
  /** The first one has no number; those after it came of completions. */
  submission: (id: ApplicationId, number = 1): Key => ({
    pk: `PILOT#${id}`,
    sk: number === 1 ? "SUBMISSION" : `SUBMISSION#${threeDigits(number)}`,
  }),
  question: (id: ApplicationId, number: number): Key => ({ pk: `PILOT#${id}`, sk: `QUESTION#${threeDigits(number)}` }),
  completion: (id: ApplicationId, number: number): Key => ({
    pk: `PILOT#${id}`,
    sk: `COMPLETION#${threeDigits(number)}`,
  }),
  formalCheck: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "FORMALCHECK" }),
  writing: (id: ApplicationId, form: DraftName): Key => ({ pk: `PILOT#${id}`, sk: `WRITING#${form}` }),
  member: (id: ApplicationId, member: MemberId): Key => ({ pk: `PILOT#${id}`, sk: `MEMBER#${member}` }),
  party: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "PARTY" }),
  attachment: (id: ApplicationId, file: string): Key => ({ pk: `PILOT#${id}`, sk: `ATTACHMENT#${file}` }),
  reviews: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "REVIEWS" }),
  review: (id: ApplicationId, review: ReviewId): Key => ({ pk: `PILOT#${id}`, sk: `REVIEW#${review}` }),
  joint: (id: ApplicationId, number: number): Key => ({ pk: `PILOT#${id}`, sk: `JOINT#${threeDigits(number)}` }),
  interest: (id: ApplicationId, person: string): Key => ({ pk: `PILOT#${id}`, sk: `INTEREST#${person}` }),
  decision: (id: ApplicationId, number: number): Key => ({
    pk: `PILOT#${id}`,
    sk: `DECISION#${threeDigits(number)}`,
  }),
  takeover: (id: ApplicationId, number: number): Key => ({ pk: `PILOT#${id}`, sk: `TAKEOVER#${threeDigits(number)}` }),
  termination: (id: ApplicationId, number: number): Key => ({
    pk: `PILOT#${id}`,
    sk: `TERMINATION#${threeDigits(number)}`,
  }),
  recovery: (id: ApplicationId, number: number): Key => ({
    pk: `PILOT#${id}`,
    sk: `RECOVERY#${threeDigits(number)}`,
  }),
  writeOff: (id: ApplicationId, number: number): Key => ({
    pk: `PILOT#${id}`,
    sk: `WRITEOFF#${threeDigits(number)}`,
  }),
  amendment: (id: ApplicationId, number: number): Key => ({
    pk: `PILOT#${id}`,
    sk: `AMENDMENT#${threeDigits(number)}`,
  }),
  afterDecision: (id: ApplicationId, number: number): Key => ({
    pk: `PILOT#${id}`,
    sk: `AFTERDECISION#${threeDigits(number)}`,
  }),
  decisionDraft: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "DECISIONDRAFT" }),
  earlierDrafts: (id: ApplicationId) => `EARLIER#${id}`,
  earlierDraft: (id: ApplicationId, draft: DraftName, version: number): Key => ({
    pk: `EARLIER#${id}`,
    sk: `${draft}#${String(version).padStart(6, "0")}`,
  }),
  clearing: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "CLEARING" }),
  grant: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "GRANT" }),
  terms: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "TERMS" }),
  reserve: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "RESERVE" }),
  report: (id: ApplicationId, number: number): Key => ({
    pk: `PILOT#${id}`,
    sk: `REPORT#${threeDigits(number)}`,
  }),
  payee: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "PAYEE" }),
  payment: (id: ApplicationId, payment: PaymentId): Key => ({ pk: `PILOT#${id}`, sk: `PAYMENT#${payment}` }),
  reportCosts: (id: ApplicationId, number: number): Key => ({ pk: `PILOT#${id}`, sk: `COSTS#${threeDigits(number)}` }),
  sieFile: (id: ApplicationId, number: number): Key => ({ pk: `PILOT#${id}`, sk: `SIEFILE#${threeDigits(number)}` }),
  extract: (id: ApplicationId, number: number, file: string): Key => ({
    pk: `PILOT#${id}`,
    sk: `EXTRACT#${threeDigits(number)}#${file}`,
  }),
  reportAttachment: (id: ApplicationId, number: number, file: string): Key => ({
    pk: `PILOT#${id}`,
    sk: `REPORTATTACHMENT#${threeDigits(number)}#${file}`,
  }),
  accountMap: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "ACCOUNTMAP" }),
  evaluation: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "EVALUATION" }),
  wheel: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "WHEEL" }),
  askedAll: (id: ApplicationId) => `ASKED#${id}`,
  asked: (id: ApplicationId, number: number): Key => ({ pk: `ASKED#${id}`, sk: threeDigits(number) }),
  wheels: (call: CallId) => `WHEELS#${call}`,
  wheelSums: (call: CallId): Key => ({ pk: `WHEELS#${call}`, sk: "SUMS" }),
  wheelRow: (call: CallId, since: Instant, id: ApplicationId): Key => ({
    pk: `WHEELS#${call}`,
    sk: `PILOT#${since}#${id}`,
  }),
  /** `occasion`: `stage-1`, `self`, `external`, `long-term-3`. */
  voice: (id: ApplicationId, occasion: string): Key => ({ pk: `PILOT#${id}`, sk: `EVALUATION#${occasion}` }),
  adoption: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "ADOPTION" }),
  received: (id: ApplicationId, number: number): Key => ({ pk: `PILOT#${id}`, sk: `RECEIVED#${threeDigits(number)}` }),
  continuation: (id: ApplicationId, number: number): Key => ({
    pk: `PILOT#${id}`,
    sk: `CONTINUATION#${threeDigits(number)}`,
  }),
  document: (id: ApplicationId, document: DocumentId): Key => ({ pk: `PILOT#${id}`, sk: `DOCUMENT#${document}` }),
  entry: (id: ApplicationId, document: DocumentId): Key => ({ pk: `PILOT#${id}`, sk: `ENTRY#${document}` }),
  /** `document` is what the register knows it by: an id, or `application`. */
  mark: (id: ApplicationId, document: string): Key => ({ pk: `PILOT#${id}`, sk: `MARK#${document}` }),
  dossier: (id: ApplicationId, dossier: DocumentId): Key => ({ pk: `PILOT#${id}`, sk: `DOSSIER#${dossier}` }),
  workNote: (id: ApplicationId, note: NoteId): Key => ({ pk: `PILOT#${id}`, sk: `WORKNOTE#${note}` }),
  aidEntry: (id: ApplicationId, number: number): Key => ({ pk: `PILOT#${id}`, sk: `AIDENTRY#${threeDigits(number)}` }),
  /** What is left of a case that was disposed of: that it was, when and by which rule. */
  disposed: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "DISPOSED" }),
  papers: (id: ApplicationId) => `PAPERS#${id}`,
  /** Apart from the pilot, which is read whole by every page: a document's words are read by its own page alone. */
  paper: (id: ApplicationId, document: DocumentId): Key => ({ pk: `PAPERS#${id}`, sk: document }),
  /** What guards every decision about a subject: a count of all that has been decided about it. */
  owner: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "OWNER" }),
  tags: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "TAGS" }),
} as const;
