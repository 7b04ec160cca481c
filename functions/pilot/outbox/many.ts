import { callIn, type OutboxId, personIn, type Subject } from "../../vocabulary/ids.ts";
import { outboxEntry } from "../happenings.ts";
import type { EffectOf, OutboxEntry } from "../items/outbox-entry.ts";
import type { DeliveryNeeds, Settled } from "./deliver.ts";

/** Entries that lead to many mails, which the rooms owe: each of them is an entry of its own. */

/** The links to all that belongs to a mailbox; the subject is the person. */
export async function links(
  { owedLinks }: Pick<DeliveryNeeds, "owedLinks">,
  { subject, createdAt }: OutboxEntry,
): Promise<Settled> {
  await owedLinks(personIn(subject) ?? raise(subject), createdAt);
  return { settled: true };
}

/** The page that follows is an entry of its own, owed with the settling of this one. */
export async function drafts(
  { toldDrafts, clock }: Pick<DeliveryNeeds, "toldDrafts" | "clock">,
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

const raise = (subject: Subject): never => {
  throw new RangeError(`${subject} is neither a person nor a call`);
};
