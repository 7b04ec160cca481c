import type {
  ApplicationId,
  BulkId,
  CallId,
  DisposalId,
  MeasureId,
  MeetingId,
  OutboxId,
  PaymentId,
  PooledId,
  ReviewId,
} from "../../vocabulary/ids.ts";
import type { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { keys } from "./keys.ts";

/** Shards of the due index: one partition takes 1 000 writes a second, a national call's last hour needs less than two. */
export const dueShards = 4;
/** Shards of a month of the ledger. */
export const ledgerShards = 4;

/** The same text always falls in the same shard. */
function shardOf(text: string, shards: number): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) >>> 0;
  return hash % shards;
}

/** Index keys, spread over an item that an index should show. */
export const indexed = {
  due: (entry: OutboxId, dueAt: Instant) => ({ duePk: `DUE#${shardOf(entry, dueShards)}`, dueAt }),
  cases: (call: CallId, stage: string, at: Instant, id: ApplicationId) => ({
    casesPk: keys.cases(call, stage),
    casesSk: `${at}#${id}`,
  }),
  /** Payments, payees and claims that wait, listed by the index of cases: all are lists of what staff have to do. */
  payments: (status: string, at: Instant, what: PaymentId | ApplicationId) => ({
    casesPk: keys.payments(status),
    casesSk: `${at}#${what}`,
  }),
  /** Grants by their call, in the order they were made. In the index of people, since that of cases lists open claims. */
  grants: (call: CallId, at: Instant, id: ApplicationId) => ({ peoplePk: keys.grants(call), peopleSk: `${at}#${id}` }),
  /** Drafts by their call, as long as they are not submitted: who hears of what becomes of it. */
  drafts: (call: CallId, at: Instant, id: ApplicationId) => ({ peoplePk: keys.drafts(call), peopleSk: `${at}#${id}` }),
  /** What came on paper and is being typed in, the latest begun last. */
  paperDrafts: (at: Instant, id: ApplicationId) => ({ peoplePk: keys.paperDrafts(), peopleSk: `${at}#${id}` }),
  /** A case in one of the desk's lists: the most urgent first by one index, the oldest first by another. */
  desk: (list: string, urgency: string, since: string, id: ApplicationId) => ({
    ...{ casesPk: `DESK#${list}`, casesSk: `${urgency}#${id}` },
    ...{ peoplePk: `DESK#${list}`, peopleSk: `${since}#${id}` },
  }),
  people: (emailHash: string, id: ApplicationId) => ({ peoplePk: `EMAIL#${emailHash}`, peopleSk: id }),
  /** The pool by name, so that people of one name stand beside each other. */
  pooled: (name: string, id: PooledId) => ({ peoplePk: keys.pooledAll(), peopleSk: `${name}#${id}` }),
  /** What a programme has mapped, by who does it. */
  measures: (programme: string, name: string, id: MeasureId) => ({
    peoplePk: keys.measures(programme),
    peopleSk: `${name}#${id}`,
  }),
  /** All that a mailbox has been asked to review, whatever has become of it. */
  reviewsOf: (mailbox: string, at: Instant, id: ReviewId) => ({
    peoplePk: keys.reviewsOf(mailbox),
    peopleSk: `${at}#${id}`,
  }),
  /** Reviews of a call that are still to be written, those that are due first first. */
  openReviews: (call: CallId, deadline: Instant, id: ReviewId) => ({
    casesPk: keys.openReviews(call),
    casesSk: `${deadline}#${id}`,
  }),
  /** Lines for the register of de minimis aid: those that wait by their last day, or all of one hand-over. */
  aidEntries: (list: string, due: LocalDay, id: ApplicationId, number: number) => ({
    casesPk: list,
    casesSk: `${due}#${id}#${number}`,
  }),
  bulks: (at: Instant, id: BulkId) => ({ casesPk: keys.bulks(), casesSk: `${at}#${id}` }),
  disposals: (at: Instant, id: DisposalId) => ({ casesPk: keys.disposals(), casesSk: `${at}#${id}` }),
  /** Meetings, those that were opened last first or last. */
  meetings: (at: Instant, id: MeetingId) => ({ casesPk: keys.meetings(), casesSk: `${at}#${id}` }),
  pilotLedger: (id: ApplicationId, at: Instant, verification: string) => ({
    pilotPk: `PILOT#${id}`,
    pilotSk: `${at}#${verification}`,
  }),
} as const;
