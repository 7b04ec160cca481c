import type { Write } from "../../platform/table/table.ts";
import {
  type ApplicationId,
  type BatchId,
  type BulkId,
  batchIn,
  bulkIn,
  type CallId,
  callIn,
  type DisposalId,
  disposalIn,
  type OutboxId,
  personIn,
  type Subject,
  staffMemberIn,
} from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { outboxEntry } from "../happenings.ts";
import type { EffectOf, OutboxEntry } from "../items/outbox-entry.ts";

/** What is more than one transaction, a part at a time: the rooms do that. */
export type ManyNeeds = {
  /** Owes the mails with the links to all that belongs to a mailbox, given by its hash; may be done twice. */
  owedLinks: (mailbox: string, askedAt: Instant) => Promise<void>;
  /** Owes the mails to a page of those with unsent drafts of a call; answers where they go on. May be done twice. */
  toldDrafts: (call: CallId, news: EffectOf<"drafts">, at: Instant) => Promise<string | undefined>;
  /** Carries out some of the presses of an order; answers where they go on. May be done twice. */
  carriedOn: (bulk: BulkId, starts: number, at: Instant) => Promise<number | undefined>;
  /** Disposes of the next case of a list; answers where it goes on. May be done twice. */
  disposedOn: (disposal: DisposalId, starts: number, at: Instant) => Promise<number | undefined>;
  /** Attests and sends the next part of a large batch; answers where it goes on. May be done twice. */
  gatheredOn: (batch: BatchId, starts: number, at: Instant) => Promise<number | undefined>;
  /** The mail of the morning to a person of staff; nothing where there is nothing to tell. */
  morningOf: (person: string, morning: EffectOf<"morning">, at: Instant) => Promise<readonly Write[]>;
  /** Turns the wheel of a pilot; done twice under one name it asks once. */
  wheelTurned: (
    pilot: ApplicationId,
    by: { readonly turn: EffectOf<"wheel">["turn"]; readonly name: string },
    at: Instant,
  ) => Promise<void>;
  clock: () => Instant;
};

/** The effect has happened; `also` is written with the entry's own settling. */
export type Settled = { settled: true; also?: readonly Write[]; set?: Readonly<Record<string, unknown>> };

/** The effect was set going, or waits for another, and is looked at again: success is a moved stage, a wait, a number. */
export type LookAgain = { settled: false };

/** The links to all that belongs to a mailbox; the subject is the person. */
export async function links(
  { owedLinks }: Pick<ManyNeeds, "owedLinks">,
  { subject, createdAt }: OutboxEntry,
): Promise<Settled> {
  await owedLinks(personIn(subject) ?? raise(subject), createdAt);
  return { settled: true };
}

/** The page that follows is an entry of its own, owed with the settling of this one. */
export async function drafts(
  { toldDrafts, clock }: Pick<ManyNeeds, "toldDrafts" | "clock">,
  { subject }: OutboxEntry,
  effect: EffectOf<"drafts">,
): Promise<Settled> {
  const at = clock();
  const after = await toldDrafts(callIn(subject) ?? raise(subject), effect, at);
  if (after === undefined) return { settled: true };
  const next = { ...effect, page: effect.page + 1, after };
  const id = `drafts-${effect.what}-${effect.changes}-${next.page}` as OutboxId; // as: an id made of small words
  return { settled: true, also: [outboxEntry(subject, id, next, at)] };
}

/** The mail is owed with the settling of this entry: once, however often it is tried. */
export async function morning(
  { morningOf, clock }: Pick<ManyNeeds, "morningOf" | "clock">,
  { subject }: OutboxEntry,
  effect: EffectOf<"morning">,
): Promise<Settled> {
  return { settled: true, also: await morningOf(staffMemberIn(subject) ?? raise(subject), effect, clock()) };
}

/** The presses that follow are an entry of their own, owed with the settling of this one. */
export async function bulk(
  { carriedOn, clock }: Pick<ManyNeeds, "carriedOn" | "clock">,
  { subject }: OutboxEntry,
  { starts }: EffectOf<"bulk">,
): Promise<Settled> {
  const at = clock();
  const from = await carriedOn(bulkIn(subject) ?? raise(subject), starts, at);
  if (from === undefined) return { settled: true };
  const id = `bulk-${starts}-${from}` as OutboxId; // as: an id made of a word and figures
  return { settled: true, also: [outboxEntry(subject, id, { kind: "bulk", starts, from }, at)] };
}

/** The cases that follow are an entry of their own, owed with the settling of this one. */
export async function disposal(
  { disposedOn, clock }: Pick<ManyNeeds, "disposedOn" | "clock">,
  { subject }: OutboxEntry,
  { starts }: EffectOf<"disposal">,
): Promise<Settled> {
  const at = clock();
  const from = await disposedOn(disposalIn(subject) ?? raise(subject), starts, at);
  if (from === undefined) return { settled: true };
  const id = `disposal-${starts}-${from}` as OutboxId; // as: an id made of a word and figures
  return { settled: true, also: [outboxEntry(subject, id, { kind: "disposal", starts, from }, at)] };
}

/** The parts that follow are an entry of their own, owed with the settling of this one. */
export async function gathering(
  { gatheredOn, clock }: Pick<ManyNeeds, "gatheredOn" | "clock">,
  { subject }: OutboxEntry,
  { starts }: EffectOf<"batch">,
): Promise<Settled> {
  const at = clock();
  const from = await gatheredOn(batchIn(subject) ?? raise(subject), starts, at);
  if (from === undefined) return { settled: true };
  const id = `batch-${starts}-${from}` as OutboxId; // as: an id made of a word and figures
  return { settled: true, also: [outboxEntry(subject, id, { kind: "batch", starts, from }, at)] };
}

const raise = (subject: Subject): never => {
  throw new RangeError(`${subject} is no person, call, order, disposal, batch or member of staff`);
};
