import type {
  ApplicationId,
  BatchId,
  BulkId,
  CallId,
  DocumentId,
  ExportId,
  MandateId,
  MeetingId,
  MemberId,
  NoteId,
  OutboxId,
  PaymentId,
  PooledId,
  ReviewId,
  Subject,
} from "../../vocabulary/ids.ts";
import type { Instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import type { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import type { Key } from "./table.ts";

const threeDigits = (number: number) => String(number).padStart(3, "0");

/**
 * A form of a case that is written for a while before it counts, as its earlier versions are named: `DECISIONDRAFT`,
 * `EVALUATION`, `REPORT#002`, a section of an application by its id, `answer-001`.
 */
export type DraftName = string;
export const reportDraft = (number: number): DraftName => `REPORT#${threeDigits(number)}`;

/**
 * Every key of both tables, and who asks for what.
 *
 * Some items belong to a subject, whatever its kind (`PILOT#{id}`, `PERIOD#{month}`, `BATCH#{id}` ...):
 *   {subject}     HEAD                    how often it was decided about  press: guards what was read
 *                 OUTBOX#{id}             an effect to deliver, a timer   index `due`: the sweep; case page: mail state
 *   in the record AUDIT#{instant}#{id}    what happened, who, when        case page, month's page, auditor
 *
 * pilots
 *   PILOT#{id}    CASE                    stage, wait, pending move       every use case; lists by index `cases`
 *                 DRAFT                   the draft's head: versions      applicant: task list
 *                 SECTION#{name}          one section of the form         applicant: one step of the form
 *                 SUBMISSION              what was submitted, frozen      reviewer, officer, decider
 *                 SUBMISSION#{number}     the same after a completion     as above; the last one is in force
 *                 QUESTION#{number}       a question and its answer       the conversation of the case
 *                 COMPLETION#{number}     answers that are open again     applicant, officer; reviewer: what changed
 *                 FORMALCHECK             in time, entitled, complete     officer, decider, auditor
 *                 WRITING#{form}          a form that is being written    who writes it: an answer, a completion
 *                 MEMBER#{memberId}       who may work on it              index `people`: "send me my links"
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
 *                 TERMINATION#{number}    a proposed end, and the answer  holder, officer, decider
 *                 GRANT                   sums that guard payments        accept a report; index `people`: forecast
 *                 REPORT#{number}         a progress or final report      holder, officer
 *                 COSTS#{number}          a report's costs from a SIE file holder, officer
 *                 SIEFILE#{number}        a SIE file being read in        holder: choosing and mapping
 *                 EXTRACT#{number}#{file} a ledger extract of a report    holder, officer
 *                 ACCOUNTMAP              accounts mapped to categories   holder: the next SIE file
 *                 PAYMENT#{paymentId}     money due, how far it has come  index `cases`: what waits for attest
 *                 PAYEE                   where payments go, changes       index `cases`: changes that wait for a check
 *                 EVALUATION              the officer's evaluation        officer, learning
 *                 DOCUMENT#{documentId}   what was written to people, its  case page, holder, applicant
 *                                         number and its files
 *                 ENTRY#{documentId}      registered by hand, its number  case page, its own page
 *                                         in the case and its files
 *                 MARK#{document}         its secrecy marks, masked       case page, what opens it
 *                                         copies of it
 *                 DOSSIER#{dossierId}     all documents in one file       its page; what makes the file
 *                 WORKNOTE#{noteId}       a working note on the case      its page; cleared at closing
 *                 ALIKETITLE#{id}         another pilot of like title     case page: may be the same project
 *                 OWNER                   which officer has the case      case page, the desk's rows
 *                 TAGS                    short words that sort cases     case page, the desk's rows
 *   EARLIER#{id}  {draft}#{000007}        a section, report, evaluation   who writes it: merging, what differs,
 *                                         or decision before a change     earlier versions
 *   PAPERS#{id}   {documentId}            a document's words, frozen      its page; what makes its files
 *   CALL#{callId} CURRENT                 which version is in force       public pages
 *                 VERSION#{0001}          one version of a call           everyone, cached: it never changes
 *                 WORK                    the next version, being written staff: the call's desk
 *   CALLWORKS     {callId}                what is being written, for lists staff: the list of calls
 *   EARLIERWORK#{x} {part}#{000007}       a part before it was changed     merging what two officers write
 *   CALLS         {callId}                its name and dates, for lists   start page; staff: which call's cases
 *   SETTINGS      authority, programme-x  what is in force, in short      every page, mail and file
 *   SETTING#{x}   VERSION#{0001}          one version of it               its pages, cached: it never changes
 *                 WORK                    the next version, being written staff: its desk
 *   SETTINGWORKS  authority, programme-x  what is being written, for lists staff: the list of settings
 *   FRAME#{callId} YEAR#{2026}            granted of the year's frame     grant; staff
 *   LINK#{hash}   LINK                    an emailed link                 opening a link
 *   NONCE#{scope}#{nonce} NONCE           a form's first answer           second press
 *   MESSAGE#{id}  MESSAGE                 which outbox entry SES sent     bounces
 *   SERIES#{name} NEXT                    the next number                 registrar, verifications
 *   DELEGATED     {day}#{id}#{number}     a delegate's decision, listed   officer, decider, auditor: the board's list
 *   BATCHES       {batch}                 payments sent to the bank     finance: newest first, and one by its name
 *   PERIODS       {2026-11}               an accounting month with lines  finance: the list of months
 *   YEAREND#{year} VERSION#{001}          a list at a year's end, as kept finance: what has changed since
 *   CALLMONTHS#{callId} {2026-11}         a call's sums of a month         frames and forecast
 *   DESKROW#{id}  ROW                     a case as the desk lists it     what keeps the desk's lists; search
 *   DESK#{list}   {title}#{id}            the same, in each of its lists  the desk; by urgency in index `cases`,
 *                                                                         by age in index `people`
 *   RANKED#{callId} {id}                  a case in its call's ranking    the ranking, agendas of meetings
 *   DESKCOUNTS    {whom it waits for}     how much, by kind and last day  the desk: counts
 *   DESKCHOICES   DESKCHOICES             municipalities, areas           the desk: what can be filtered by
 *   WORD#{ab}     {word}#{id}             a word of a case                search
 *   STAFFNAMES    {subject}               a member of staff, roles, how   handing over, whose cases are shown; notices
 *                                         they hear of things
 *   NOTICES#{whom it waits for} {at}#{id} what staff are to hear of         the mails of the morning
 *   MORNINGS      MORNINGS                which morning was ordered last    the next one
 *   ALIKE#{what}  {id}                    a pilot under its organisation  case page: may be the same project
 *                                         and under words of its title
 *   CLAIMED#{organisation} {id}#{001}     the vouchers behind a report    case page: may be the same costs
 *   EXPORT#{id}   EXPORT                  files made in the background    its page; the stream wakes make-export
 *   STAFF#{sub}   STAFF                   roles now, sessions ended       each request of a member of staff
 *                 DESK                    saved views, whom they cover    that person's desk
 *   CONTACT#{hash} {id}                   a grant under its contact       "send me my links"
 *   MAILCOUNT#{what} MAILCOUNT            mails asked for in a day, hour  limits on what can be asked for
 *   POOLED#{id}   PERSON                  a person of the pool            officer; index `people`: the list by name
 *   POOLADDRESS#{hash} POOLADDRESS        whose address it is             nobody stands in the pool twice
 *   BULK#{id}     BULK                    many presses ordered in one     officer: reading through; index `cases`: the last
 *                 PROGRESS                how far they have come          officer; carrying on
 *   MANDATES#table ENTRY#{id}#{001}       who may decide what: a version officer, decider, finance: whether they may
 *   MEETING#{id}  MEETING                 agenda, what all its decisions   officer, decider, auditor; index `cases`: the list
 *                                         share
 *                 EARLIER#{000007}        what they share, before a        merging what two officers write
 *                                         change
 *   PANEL#{callId} MINUTES#{001}          a version of who met and when   officer: the newest holds
 *   CLOCK         CLOCK                   the tests' clock                never in production
 *
 * record (append-only)
 *   LEDGER#{month}#{shard} {series}#{n}   a verification and its lines    the month's export; index `pilot`: the case
 */
export const keys = {
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
  attachment: (id: ApplicationId, file: string): Key => ({ pk: `PILOT#${id}`, sk: `ATTACHMENT#${file}` }),
  reviews: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "REVIEWS" }),
  review: (id: ApplicationId, review: ReviewId): Key => ({ pk: `PILOT#${id}`, sk: `REVIEW#${review}` }),
  joint: (id: ApplicationId, number: number): Key => ({ pk: `PILOT#${id}`, sk: `JOINT#${threeDigits(number)}` }),
  interest: (id: ApplicationId, person: string): Key => ({ pk: `PILOT#${id}`, sk: `INTEREST#${person}` }),
  decision: (id: ApplicationId, number: number): Key => ({
    pk: `PILOT#${id}`,
    sk: `DECISION#${threeDigits(number)}`,
  }),
  termination: (id: ApplicationId, number: number): Key => ({
    pk: `PILOT#${id}`,
    sk: `TERMINATION#${threeDigits(number)}`,
  }),
  amendment: (id: ApplicationId, number: number): Key => ({
    pk: `PILOT#${id}`,
    sk: `AMENDMENT#${threeDigits(number)}`,
  }),
  afterDecision: (id: ApplicationId, number: number): Key => ({
    pk: `PILOT#${id}`,
    sk: `AFTERDECISION#${threeDigits(number)}`,
  }),
  delegatedAll: () => "DELEGATED",
  delegated: (day: LocalDay, id: ApplicationId, number: number): Key => ({
    pk: "DELEGATED",
    sk: `${day}#${id}#${threeDigits(number)}`,
  }),
  decisionDraft: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "DECISIONDRAFT" }),
  earlierDrafts: (id: ApplicationId) => `EARLIER#${id}`,
  earlierDraft: (id: ApplicationId, draft: DraftName, version: number): Key => ({
    pk: `EARLIER#${id}`,
    sk: `${draft}#${String(version).padStart(6, "0")}`,
  }),
  grant: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "GRANT" }),
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
  accountMap: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "ACCOUNTMAP" }),
  evaluation: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "EVALUATION" }),
  document: (id: ApplicationId, document: DocumentId): Key => ({ pk: `PILOT#${id}`, sk: `DOCUMENT#${document}` }),
  entry: (id: ApplicationId, document: DocumentId): Key => ({ pk: `PILOT#${id}`, sk: `ENTRY#${document}` }),
  /** `document` is what the register knows it by: an id, or `application`. */
  mark: (id: ApplicationId, document: string): Key => ({ pk: `PILOT#${id}`, sk: `MARK#${document}` }),
  dossier: (id: ApplicationId, dossier: DocumentId): Key => ({ pk: `PILOT#${id}`, sk: `DOSSIER#${dossier}` }),
  workNote: (id: ApplicationId, note: NoteId): Key => ({ pk: `PILOT#${id}`, sk: `WORKNOTE#${note}` }),
  papers: (id: ApplicationId) => `PAPERS#${id}`,
  /** Apart from the pilot, which is read whole by every page: a document's words are read by its own page alone. */
  paper: (id: ApplicationId, document: DocumentId): Key => ({ pk: `PAPERS#${id}`, sk: document }),
  /** What guards every decision about a subject: a count of all that has been decided about it. */
  owner: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "OWNER" }),
  tags: (id: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: "TAGS" }),
  head: (subject: Subject): Key => ({ pk: subject, sk: "HEAD" }),
  outbox: (subject: Subject, entry: OutboxId): Key => ({ pk: subject, sk: `OUTBOX#${entry}` }),
  nonce: (scope: string, nonce: string): Key => ({ pk: `NONCE#${scope}#${nonce}`, sk: "NONCE" }),
  call: (id: CallId) => `CALL#${id}`,
  currentCall: (id: CallId): Key => ({ pk: `CALL#${id}`, sk: "CURRENT" }),
  callVersion: (id: CallId, version: number): Key => ({
    pk: `CALL#${id}`,
    sk: `VERSION#${String(version).padStart(4, "0")}`,
  }),
  callWork: (id: CallId): Key => ({ pk: `CALL#${id}`, sk: "WORK" }),
  callWorks: () => "CALLWORKS",
  callWorkName: (id: CallId): Key => ({ pk: "CALLWORKS", sk: id }),
  earlierWork: (name: string) => `EARLIERWORK#${name}`,
  earlierPart: (name: string, part: string, version: number): Key => ({
    pk: `EARLIERWORK#${name}`,
    sk: `${part}#${String(version).padStart(6, "0")}`,
  }),
  settings: () => "SETTINGS",
  setting: (name: string): Key => ({ pk: "SETTINGS", sk: name }),
  settingVersion: (name: string, version: number): Key => ({
    pk: `SETTING#${name}`,
    sk: `VERSION#${String(version).padStart(4, "0")}`,
  }),
  settingWork: (name: string): Key => ({ pk: `SETTING#${name}`, sk: "WORK" }),
  settingWorks: () => "SETTINGWORKS",
  settingWorkName: (name: string): Key => ({ pk: "SETTINGWORKS", sk: name }),
  calls: () => "CALLS",
  callName: (id: CallId): Key => ({ pk: "CALLS", sk: id }),
  frame: (id: CallId, year: number): Key => ({ pk: `FRAME#${id}`, sk: `YEAR#${year}` }),
  link: (hash: string): Key => ({ pk: `LINK#${hash}`, sk: "LINK" }),
  message: (messageId: string): Key => ({ pk: `MESSAGE#${messageId}`, sk: "MESSAGE" }),
  series: (name: string): Key => ({ pk: `SERIES#${name}`, sk: "NEXT" }),
  batches: () => "BATCHES",
  batch: (id: BatchId): Key => ({ pk: "BATCHES", sk: id }),
  periods: () => "PERIODS",
  yearEnds: (year: number) => `YEAREND#${year}`,
  yearEnd: (year: number, version: number): Key => ({ pk: `YEAREND#${year}`, sk: `VERSION#${threeDigits(version)}` }),
  period: (month: Month): Key => ({ pk: "PERIODS", sk: month }),
  exportJob: (id: ExportId): Key => ({ pk: `EXPORT#${id}`, sk: "EXPORT" }),
  callMonths: (call: CallId) => `CALLMONTHS#${call}`,
  callMonth: (call: CallId, month: Month): Key => ({ pk: `CALLMONTHS#${call}`, sk: month }),
  alike: (what: string, id: ApplicationId): Key => ({ pk: `ALIKE#${what}`, sk: id }),
  alikeTitle: (id: ApplicationId, other: ApplicationId): Key => ({ pk: `PILOT#${id}`, sk: `ALIKETITLE#${other}` }),
  claimed: (organisation: OrganisationNumber, id: ApplicationId, report: number): Key => ({
    pk: `CLAIMED#${organisation}`,
    sk: `${id}#${threeDigits(report)}`,
  }),
  grants: (call: CallId) => `GRANTS#${call}`,
  drafts: (call: CallId) => `DRAFTS#${call}`,
  payments: (status: string) => `PAYMENTS#${status}`,
  cases: (call: CallId, stage: string) => `${call}#${stage}`,
  staff: (subject: string): Key => ({ pk: `STAFF#${subject}`, sk: "STAFF" }),
  staffNames: () => "STAFFNAMES",
  staffName: (subject: string): Key => ({ pk: "STAFFNAMES", sk: subject }),
  notices: (group: string) => `NOTICES#${group}`,
  notice: (group: string, at: Instant, id: string): Key => ({ pk: `NOTICES#${group}`, sk: `${at}#${id}` }),
  mornings: (): Key => ({ pk: "MORNINGS", sk: "MORNINGS" }),
  staffDesk: (subject: Subject): Key => ({ pk: subject, sk: "DESK" }),
  deskRow: (id: ApplicationId): Key => ({ pk: `DESKROW#${id}`, sk: "ROW" }),
  deskList: (list: string) => `DESK#${list}`,
  deskPlace: (list: string, title: string, id: ApplicationId): Key => ({ pk: `DESK#${list}`, sk: `${title}#${id}` }),
  ranking: (call: CallId) => `RANKED#${call}`,
  ranked: (call: CallId, id: ApplicationId): Key => ({ pk: `RANKED#${call}`, sk: id }),
  deskCount: (group: string): Key => ({ pk: "DESKCOUNTS", sk: group }),
  deskChoices: (): Key => ({ pk: "DESKCHOICES", sk: "DESKCHOICES" }),
  words: (letters: string) => `WORD#${letters}`,
  word: (word: string, id: ApplicationId): Key => ({ pk: `WORD#${word.slice(0, 2)}`, sk: `${word}#${id}` }),
  contacts: (mailbox: string) => `CONTACT#${mailbox}`,
  contact: (mailbox: string, id: ApplicationId): Key => ({ pk: `CONTACT#${mailbox}`, sk: id }),
  mailCount: (name: string): Key => ({ pk: `MAILCOUNT#${name}`, sk: "MAILCOUNT" }),
  pooled: (id: PooledId): Key => ({ pk: `POOLED#${id}`, sk: "PERSON" }),
  pooledAll: () => "POOLED",
  pooledAddress: (mailbox: string): Key => ({ pk: `POOLADDRESS#${mailbox}`, sk: "POOLADDRESS" }),
  reviewsOf: (mailbox: string) => `REVIEWSOF#${mailbox}`,
  openReviews: (call: CallId) => `OPENREVIEWS#${call}`,
  bulk: (id: BulkId): Key => ({ pk: `BULK#${id}`, sk: "BULK" }),
  bulkProgress: (id: BulkId): Key => ({ pk: `BULK#${id}`, sk: "PROGRESS" }),
  bulks: () => "BULKS",
  mandate: (entry: MandateId | "apart", version: number): Key => ({
    pk: "MANDATES#table",
    sk: `ENTRY#${entry}#${threeDigits(version)}`,
  }),
  meeting: (id: MeetingId): Key => ({ pk: `MEETING#${id}`, sk: "MEETING" }),
  earlierMeeting: (id: MeetingId, version: number): Key => ({
    pk: `MEETING#${id}`,
    sk: `EARLIER#${String(version).padStart(6, "0")}`,
  }),
  meetings: () => "MEETINGS",
  panel: (call: CallId) => `PANEL#${call}`,
  panelMinutes: (call: CallId, version: number): Key => ({
    pk: `PANEL#${call}`,
    sk: `MINUTES#${threeDigits(version)}`,
  }),
  clock: (): Key => ({ pk: "CLOCK", sk: "CLOCK" }),
  audit: (subject: Subject, at: Instant, unique: string): Key => ({ pk: subject, sk: `AUDIT#${at}#${unique}` }),
  ledger: (month: Month, shard: number) => `LEDGER#${month}#${String(shard).padStart(2, "0")}`,
} as const;
