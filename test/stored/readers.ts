import type * as z from "zod";
import { currentCall, publishedCalls } from "../../functions/calls/call.store.ts";
import { Frame } from "../../functions/calls/frames/frame.ts";
import { parseCall } from "../../functions/calls/parse-call.ts";
import { AccessRequest } from "../../functions/casework/data-access/access-request.ts";
import { Choices } from "../../functions/casework/desk/choices.store.ts";
import { Counts } from "../../functions/casework/desk/counts.store.ts";
import { DeskRow, KeptRow } from "../../functions/casework/desk/desk-row.ts";
import { wordPlaces } from "../../functions/casework/desk/search.store.ts";
import { StaffDesk } from "../../functions/casework/desk/staff-desk.ts";
import { Disposal } from "../../functions/casework/disposal/disposal.ts";
import { Notice } from "../../functions/casework/notices/notice.ts";
import { Mornings } from "../../functions/casework/notices/order-morning.store.ts";
import { Delegated } from "../../functions/decisions/delegated/delegated.ts";
import { InformationItem } from "../../functions/decisions/information/information.ts";
import { Meeting } from "../../functions/decisions/meeting/meeting.ts";
import { Ranked } from "../../functions/decisions/ranking/ranked.ts";
import { ExportJob } from "../../functions/exports/jobs/export-job.ts";
import { HandOver } from "../../functions/exports/state-aid/hand-over.ts";
import { ChangedEstimate } from "../../functions/exports/year/changed-estimate.store.ts";
import { YearEndPart, YearEndVersion } from "../../functions/exports/year/year-end-version.store.ts";
import { mails } from "../../functions/lambdas/mails.ts";
import { Analysed, Analysis, Interview, Passages } from "../../functions/learning/analysis.ts";
import { Edition, Synthesis } from "../../functions/learning/synthesis.ts";
import { callMonthsOf } from "../../functions/ledger/call-months.store.ts";
import { Period } from "../../functions/ledger/period.ts";
import { Verification } from "../../functions/ledger/verification.ts";
import { Agreement } from "../../functions/partnership/agreement.ts";
import { Batch } from "../../functions/payments/batches/batch.ts";
import { BatchPart } from "../../functions/payments/batches/large/batch-part.ts";
import { grantedTo } from "../../functions/pilot/contact.store.ts";
import { AidGrant } from "../../functions/pilot/de-minimis/aid-grant.ts";
import { StoredRate } from "../../functions/pilot/de-minimis/euro-rate-of-day.ts";
import { alikeTitlesIn, othersLike } from "../../functions/pilot/double-funding/footprint.store.ts";
import { claimedBy } from "../../functions/pilot/double-funding/vouchers.store.ts";
import { readHead } from "../../functions/pilot/head.ts";
import { Adoption, Continuation, FunnelCounts, FunnelRow, Received } from "../../functions/pilot/items/adoption.ts";
import { AfterDecision } from "../../functions/pilot/items/after-decision.ts";
import { AidEntry } from "../../functions/pilot/items/aid-entry.ts";
import { Amendment } from "../../functions/pilot/items/amendment.ts";
import { Attachment } from "../../functions/pilot/items/attachment.ts";
import { CaseDocument, Unnumbered } from "../../functions/pilot/items/case-document.ts";
import { CaseQuestion } from "../../functions/pilot/items/case-question.ts";
import { Clearing } from "../../functions/pilot/items/clearing.ts";
import { Completion } from "../../functions/pilot/items/completion.ts";
import { Decision } from "../../functions/pilot/items/decision.ts";
import { DecisionDraft } from "../../functions/pilot/items/decision-draft.ts";
import { Disposed } from "../../functions/pilot/items/disposed.ts";
import { Dossier } from "../../functions/pilot/items/dossier.ts";
import { DraftHead, Member, StoredSection } from "../../functions/pilot/items/draft.ts";
import { Evaluation } from "../../functions/pilot/items/evaluation.ts";
import { Extract } from "../../functions/pilot/items/extract.ts";
import { FormalCheck } from "../../functions/pilot/items/formal-check.ts";
import { Grant } from "../../functions/pilot/items/grant.ts";
import { AccountMap, ImportedCosts, SieFileItem } from "../../functions/pilot/items/imported-costs.ts";
import { Interest } from "../../functions/pilot/items/interest.ts";
import { JointResult } from "../../functions/pilot/items/joint.ts";
import { Case } from "../../functions/pilot/items/lifecycle.ts";
import { OutboxEntry } from "../../functions/pilot/items/outbox-entry.ts";
import { Owner } from "../../functions/pilot/items/owner.ts";
import { Party } from "../../functions/pilot/items/party.ts";
import { Payee } from "../../functions/pilot/items/payee.ts";
import { Payment } from "../../functions/pilot/items/payment.ts";
import { Quorum } from "../../functions/pilot/items/quorum.ts";
import { Recovery } from "../../functions/pilot/items/recovery.ts";
import { RegisterEntry } from "../../functions/pilot/items/register-entry.ts";
import { Report } from "../../functions/pilot/items/report.ts";
import { ReportAttachment } from "../../functions/pilot/items/report-attachment.ts";
import { Reserve, ReservePlace } from "../../functions/pilot/items/reserve.ts";
import { Review } from "../../functions/pilot/items/review.ts";
import { SecrecyMark } from "../../functions/pilot/items/secrecy-mark.ts";
import { Submission } from "../../functions/pilot/items/submission.ts";
import { Tags } from "../../functions/pilot/items/tags.ts";
import { Takeover } from "../../functions/pilot/items/takeover.ts";
import { Termination } from "../../functions/pilot/items/termination.ts";
import { Terms } from "../../functions/pilot/items/terms.ts";
import { Voice } from "../../functions/pilot/items/voice.ts";
import { Wheel } from "../../functions/pilot/items/wheel.ts";
import { WorkNote } from "../../functions/pilot/items/work-note.ts";
import { WriteOff } from "../../functions/pilot/items/write-off.ts";
import { WrittenDraft } from "../../functions/pilot/items/written-draft.ts";
import { logPage } from "../../functions/pilot/log.store.ts";
import { MandateVersion } from "../../functions/pilot/mandates/mandate.ts";
import { compose } from "../../functions/pilot/outbox/compose.ts";
import { MailCount } from "../../functions/platform/mail/mail-limits.ts";
import { StaffItem } from "../../functions/platform/sign-in/staff-register.ts";
import { SigningRight } from "../../functions/platform/signing/signing.ts";
import { StaffName } from "../../functions/platform/staff-names.store.ts";
import type { Item, Table, TableName } from "../../functions/platform/table/table.ts";
import { Coverage } from "../../functions/portfolio/coverage.ts";
import { HubCard } from "../../functions/portfolio/hub-card.ts";
import { Measure } from "../../functions/portfolio/measure.ts";
import { SettingWork } from "../../functions/publishing/settings/setting-in-work.ts";
import { settingWorks } from "../../functions/publishing/settings/setting-work.store.ts";
import { worksOf } from "../../functions/publishing/work.store.ts";
import { EarlierPart, Work } from "../../functions/publishing/work.ts";
import { Bulk, BulkProgress } from "../../functions/reviews/bulk/bulk.ts";
import { PoolAddress, Pooled } from "../../functions/reviews/pool/pooled.ts";
import { Authority } from "../../functions/settings/authority.ts";
import { Programme } from "../../functions/settings/programme.ts";
import { readSettings } from "../../functions/settings/settings.store.ts";
import { ApplicationId, CallId, Subject } from "../../functions/vocabulary/ids.ts";
import { OrganisationNumber } from "../../functions/vocabulary/organisation-number.ts";
import { Asked, WheelRow, WheelSums } from "../../functions/wheel/asked.ts";
import { inMemoryTable } from "../fakes/in-memory-table.ts";
import type { ItemKind } from "./kinds.ts";
import { nonceAnswer } from "./nonce-answers.ts";
import { clockOffset, givenNumber, lastNumber, linkOpened, pointerFollowed } from "./read-in-use.ts";
import { examplesOf } from "./shapes.ts";

/** What the product makes of an item that it reads. */
export type Reader = (item: Item) => unknown;

const by =
  (schema: z.ZodType): Reader =>
  (item) =>
    schema.parse(item);

/** A table of the item alone, for what is read by a function and not by a schema that others may see. */
const holding = async (item: Item, table: TableName = "pilots"): Promise<Table> => {
  const stored = inMemoryTable();
  await stored.transact([
    table === "record" ? { table, put: item, when: [{ attribute: "pk", is: "absent" }] } : { table, put: item },
  ]);
  return stored;
};
const text = (value: unknown) => String(value);

/** A mail that waits is composed when its time comes, perhaps a year later. */
function outboxEntry(item: Item): OutboxEntry {
  const entry = OutboxEntry.parse(item);
  const { effect } = entry;
  if (effect.kind === "mail") compose(mails, effect, "https://pilot.example.org");
  return entry;
}

async function callInForce(item: Item): Promise<unknown> {
  const table = await holding(item);
  const versions = examplesOf("call-version").map(({ item: put }) => ({ table: "pilots", put: put as Item }) as const); // as: an item was stored
  for (const write of versions) await table.transact([write]);
  return currentCall(table, CallId.parse(item.pk.replace("CALL#", "")));
}

/** Every kind of item and its reader; a kind without one does not compile. */
export const readers: Readonly<Record<ItemKind, Reader>> = {
  case: by(Case),
  draft: by(DraftHead),
  section: by(StoredSection),
  submission: by(Submission),
  question: by(CaseQuestion),
  completion: by(Completion),
  "formal-check": by(FormalCheck),
  writing: by(WrittenDraft),
  member: by(Member),
  party: by(Party),
  attachment: by(Attachment),
  quorum: by(Quorum),
  review: by(Review),
  joint: by(JointResult),
  interest: by(Interest),
  decision: by(Decision),
  "decision-draft": by(DecisionDraft),
  "after-decision": by(AfterDecision),
  amendment: by(Amendment),
  takeover: by(Takeover),
  termination: by(Termination),
  terms: by(Terms),
  reserve: by(Reserve),
  "reserve-place": by(ReservePlace),
  "signing-right": by(SigningRight),
  recovery: by(Recovery),
  "write-off": by(WriteOff),
  delegated: by(Delegated),
  "earlier-draft": by(WrittenDraft),
  grant: by(Grant),
  report: by(Report),
  payee: by(Payee),
  payment: by(Payment),
  "report-costs": by(ImportedCosts),
  "sie-file": by(SieFileItem),
  extract: by(Extract),
  "report-attachment": by(ReportAttachment),
  "account-map": by(AccountMap),
  evaluation: by(Evaluation),
  wheel: by(Wheel),
  asked: by(Asked),
  "wheel-sums": by(WheelSums),
  "wheel-row": by(WheelRow),
  voice: by(Voice),
  document: by(CaseDocument),
  "register-entry": by(RegisterEntry),
  "work-note": by(WorkNote),
  dossier: by(Dossier),
  "secrecy-mark": by(SecrecyMark),
  paper: by(Unnumbered),
  outbox: outboxEntry,
  head: async (item) => readHead(await holding(item), Subject.parse(item.pk)),
  nonce: nonceAnswer,
  "current-call": callInForce,
  "call-version": ({ call }) => ({ call: parseCall(call) }),
  "call-work": by(Work),
  "call-work-name": async (item) => (await worksOf(await holding(item)))[0],
  "earlier-part": by(EarlierPart),
  setting: async (item) => {
    const { authority, programmes } = await readSettings(await holding(item));
    return authority ?? programmes[0];
  },
  "setting-version": ({ document, pk }) => ({
    document: pk === "SETTING#authority" ? Authority.parse(document) : Programme.parse(document),
  }),
  "setting-work": by(SettingWork),
  "setting-work-name": async (item) => (await settingWorks(await holding(item)))[0],
  "call-name": async (item) => (await publishedCalls(await holding(item)))[0],
  frame: by(Frame),
  link: linkOpened,
  message: pointerFollowed,
  series: lastNumber,
  "given-number": givenNumber,
  batch: by(Batch),
  "batch-part": by(BatchPart),
  period: by(Period),
  "year-end": by(YearEndVersion),
  "year-end-open": by(YearEndPart),
  estimate: by(ChangedEstimate),
  "aid-entry": by(AidEntry),
  "aid-grant": by(AidGrant),
  agreement: by(Agreement),
  "euro-rate": by(StoredRate),
  "hand-over": by(HandOver),
  "export-job": by(ExportJob),
  "call-month": async (item) => (await callMonthsOf(await holding(item), CallId.parse(item["callId"])))[0],
  "alike-title": async (item) => alikeTitlesIn([item])[0],
  footprint: async (item) => {
    const another = ApplicationId.parse("z".repeat(16));
    const organisationNumber = OrganisationNumber.parse(item["organisationNumber"]);
    return (
      await othersLike(await holding(item), {
        applicationId: another,
        organisationNumber,
        title: text(item["title"]),
      })
    )[0];
  },
  vouchers: async (item) =>
    (await claimedBy(await holding(item), OrganisationNumber.parse(item.pk.replace("CLAIMED#", ""))))[0],
  staff: by(StaffItem),
  pooled: by(Pooled),
  "pool-address": by(PoolAddress),
  bulk: by(Bulk),
  "bulk-progress": by(BulkProgress),
  "staff-name": by(StaffName),
  notice: by(Notice),
  mornings: by(Mornings),
  "staff-desk": by(StaffDesk),
  owner: by(Owner),
  tags: by(Tags),
  mandate: by(MandateVersion),
  "desk-row": by(KeptRow),
  "desk-place": by(DeskRow),
  meeting: by(Meeting),
  information: by(InformationItem),
  analysis: by(Analysis),
  analysed: by(Analysed),
  clearing: by(Clearing),
  "hub-card": by(HubCard),
  measure: by(Measure),
  coverage: by(Coverage),
  interview: by(Interview),
  passages: by(Passages),
  synthesis: by(Synthesis),
  "earlier-synthesis": by(WrittenDraft),
  adoption: by(Adoption),
  received: by(Received),
  continuation: by(Continuation),
  "funnel-counts": by(FunnelCounts),
  "funnel-row": by(FunnelRow),
  edition: by(Edition),
  "panel-minutes": by(WrittenDraft),
  "earlier-meeting": by(WrittenDraft),
  ranked: by(Ranked),
  "desk-count": by(Counts),
  "desk-choices": by(Choices),
  word: async (item) => {
    const table = await holding(item);
    const { ids } = await wordPlaces(table, item.sk.split("#")[0] ?? "");
    return { applicationId: [...ids][0] };
  },
  contact: async (item) => ({
    applicationId: (await grantedTo(await holding(item), item.pk.replace("CONTACT#", "")))[0],
  }),
  "access-request": by(AccessRequest),
  disposal: by(Disposal),
  disposed: by(Disposed),
  "mail-count": by(MailCount),
  clock: clockOffset,
  audit: async (item) => {
    return (await logPage(await holding(item, "record"), Subject.parse(item.pk), {})).entries[0];
  },
  verification: by(Verification),
};

/** Where an item lies in the table and its indexes, and when the table forgets it: each write says that anew. */
export const ofTheTable = [
  "pk",
  "sk",
  "duePk",
  "casesPk",
  "casesSk",
  "peoplePk",
  "peopleSk",
  "pilotPk",
  "pilotSk",
  "expiresAtSeconds",
];

/** What is stored beside what is read; items of these kinds are never written back as they were read. */
export const neverRead: Readonly<Partial<Record<ItemKind, readonly string[]>>> = {
  audit: ["v", "applicationId", "month"],
  // What an entry belongs to is its partition.
  outbox: ["applicationId"],
  nonce: ["fingerprint"],
  "call-version": ["callId", "version"],
  // Of a call that runs the pages are given what matters of it.
  "current-call": ["changes", "publishedFrom", "reminder"],
  "given-number": ["receivedAt", "subject", "sender"],
};
