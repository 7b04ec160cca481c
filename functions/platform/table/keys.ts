import type {
  AccessId,
  ApplicationId,
  BatchId,
  BulkId,
  CallId,
  DisposalId,
  ExportId,
  MandateId,
  MeetingId,
  OutboxId,
  PooledId,
  Subject,
} from "../../vocabulary/ids.ts";
import type { Instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import type { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { adoptionKeys } from "./adoption-keys.ts";
import { learningKeys } from "./learning-keys.ts";
import { pilotKeys, threeDigits } from "./pilot-keys.ts";
import { portfolioKeys } from "./portfolio-keys.ts";
import type { Key } from "./table.ts";

const fourDigits = (number: number) => String(number).padStart(4, "0");

/**
 * Every key of both tables, and who asks for what.
 *
 * Some items belong to a subject, whatever its kind (`PILOT#{id}`, `PERIOD#{month}`, `BATCH#{id}` ...):
 *   {subject}     HEAD                    how often it was decided about  press: guards what was read
 *                 OUTBOX#{id}             an effect to deliver, a timer   index `due`: the sweep; case page: mail state
 *   in the record AUDIT#{instant}#{id}    what happened, who, when        case page, month's page, auditor
 *
 * pilots
 *   PILOT#{id}, EARLIER#{id}, PAPERS#{id}: `pilot-keys.ts`; PORTFOLIO#{programme}, HUB: `portfolio-keys.ts`;
 *   FUNNEL#{callId}: `adoption-keys.ts`; ANALYSIS#{callId}: `learning-keys.ts`
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
 *   BATCH#{id}    PART#{001}              rows of a large batch           finance: a page of it; its file
 *   PERIODS       {2026-11}               an accounting month with lines  finance: the list of months
 *   YEAREND#{year} VERSION#{001}          a list at a year's end, as kept finance: what has changed since
 *                 OPEN#{001}#{001}        what was open then, in parts    finance: the version's page, accruals
 *                 ESTIMATE#{id}           what finance wrote instead of   finance: the list as it is now
 *                                         the rule
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
 *   ACCESS#{id}   ACCESS                  who has asked what is held of them  registrar, officer: for thirty days
 *   MAILCOUNT#{what} MAILCOUNT            mails asked for in a day, hour  limits on what can be asked for
 *   POOLED#{id}   PERSON                  a person of the pool            officer; index `people`: the list by name
 *   POOLADDRESS#{hash} POOLADDRESS        whose address it is             nobody stands in the pool twice
 *   BULK#{id}     BULK                    many presses ordered in one     officer: reading through; index `cases`: the last
 *                 PROGRESS                how far they have come          officer; carrying on
 *   DISPOSAL#{id} DISPOSAL                what is to be disposed of, by which   registrar, officer; index `cases`: the last
 *                                         rule, and how far it has come
 *   MANDATES#table ENTRY#{id}#{001}       who may decide what: a version officer, decider, finance: whether they may
 *   MEETING#{id}  MEETING                 agenda, what all its decisions   officer, decider, auditor; index `cases`: the list
 *                                         share
 *                 INFORMATION#{001}       what it is told, with who speaks the meeting's page, the item's own
 *                 EARLIER#{000007}        what they share, before a        merging what two officers write
 *                                         change
 *   RESERVES#{callId} {001}#{id}         a case that waits for a place   who leaves a place; the list of reserves
 *   SIGNINGRIGHT  {organisation number}   who signs for an organisation  terms: holder, officer
 *   PANEL#{callId} MINUTES#{001}          a version of who met and when   officer: the newest holds
 *   UNDERTAKING#{x} AID#{id}              a grant of de minimis aid, under  a decision on de minimis aid: our own sum
 *                                         each number of its undertaking
 *   AGREEMENTS    {id}                    what parties of a partnership agreed  finance: the list, and one by its id
 *   EURORATES     {2026-11-30}#{001}      kronor for a euro on a day, or in  what is de minimis aid in euro; finance's list
 *                                         a month: a version
 *   HANDOVERS#{x} {0001}                  what was handed over to a         finance: when, by whom, how much
 *                                         register, and when
 *   CLOCK         CLOCK                   the tests' clock                never in production
 *
 * record (append-only)
 *   LEDGER#{month}#{shard} {series}#{n}   a verification and its lines    the month's export; index `pilot`: the case
 */
export const keys = {
  ...pilotKeys,
  ...portfolioKeys,
  ...adoptionKeys,
  ...learningKeys,
  delegatedAll: () => "DELEGATED",
  delegated: (day: LocalDay, id: ApplicationId, number: number): Key => ({
    pk: "DELEGATED",
    sk: `${day}#${id}#${threeDigits(number)}`,
  }),
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
  batchPart: (id: BatchId, part: number): Key => ({ pk: `BATCH#${id}`, sk: `PART#${threeDigits(part)}` }),
  periods: () => "PERIODS",
  yearEnds: (year: number) => `YEAREND#${year}`,
  yearEnd: (year: number, version: number): Key => ({ pk: `YEAREND#${year}`, sk: `VERSION#${threeDigits(version)}` }),
  yearEndOpen: (year: number, version: number, part: number): Key => ({
    pk: `YEAREND#${year}`,
    sk: `OPEN#${threeDigits(version)}#${threeDigits(part)}`,
  }),
  yearEndEstimate: (year: number, id: ApplicationId): Key => ({ pk: `YEAREND#${year}`, sk: `ESTIMATE#${id}` }),
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
  paperDrafts: () => "PAPERDRAFTS",
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
  accessRequest: (id: AccessId): Key => ({ pk: `ACCESS#${id}`, sk: "ACCESS" }),
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
  information: (id: MeetingId, number: number): Key => ({
    pk: `MEETING#${id}`,
    sk: `INFORMATION#${threeDigits(number)}`,
  }),
  disposals: () => "DISPOSALS",
  disposal: (id: DisposalId): Key => ({ pk: `DISPOSAL#${id}`, sk: "DISPOSAL" }),
  meetings: () => "MEETINGS",
  reserves: (call: CallId) => `RESERVES#${call}`,
  reservePlace: (call: CallId, rank: number, id: ApplicationId): Key => ({
    pk: `RESERVES#${call}`,
    sk: `${threeDigits(rank)}#${id}`,
  }),
  signingRight: (organisation: OrganisationNumber): Key => ({ pk: "SIGNINGRIGHT", sk: organisation }),
  panel: (call: CallId) => `PANEL#${call}`,
  panelMinutes: (call: CallId, version: number): Key => ({
    pk: `PANEL#${call}`,
    sk: `MINUTES#${threeDigits(version)}`,
  }),
  undertaking: (number: OrganisationNumber) => `UNDERTAKING#${number}`,
  aid: (number: OrganisationNumber, id: ApplicationId): Key => ({ pk: `UNDERTAKING#${number}`, sk: `AID#${id}` }),
  agreements: () => "AGREEMENTS",
  agreement: (id: ApplicationId): Key => ({ pk: "AGREEMENTS", sk: id }),
  euroRates: () => "EURORATES",
  euroRate: (of: LocalDay | Month, version: number): Key => ({ pk: "EURORATES", sk: `${of}#${threeDigits(version)}` }),
  handOvers: (register: string) => `HANDOVERS#${register}`,
  handOver: (register: string, number: number): Key => ({ pk: `HANDOVERS#${register}`, sk: fourDigits(number) }),
  toHandOver: (register: string) => `TOHANDOVER#${register}`,
  handedOver: (register: string, number: number) => `HANDEDOVER#${register}#${fourDigits(number)}`,
  clock: (): Key => ({ pk: "CLOCK", sk: "CLOCK" }),
  audit: (subject: Subject, at: Instant, unique: string): Key => ({ pk: subject, sk: `AUDIT#${at}#${unique}` }),
  ledger: (month: Month, shard: number) => `LEDGER#${month}#${String(shard).padStart(2, "0")}`,
} as const;
