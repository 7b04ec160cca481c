import { keys } from "../../platform/table/keys.ts";
import { type Item, readAll, readAs, type Table, type Write } from "../../platform/table/table.ts";
import { pilotIn, type Subject } from "../../vocabulary/ids.ts";
import { type Instant, plusDays, toMilliseconds } from "../../vocabulary/instant.ts";
import { removalEntry } from "../happenings.ts";
import { Attachment } from "../items/attachment.ts";
import { DraftHead } from "../items/draft.ts";
import { readItems } from "../read-case.ts";
import type { Settled } from "./many.ts";

type Needs = { readonly table: Table; readonly clock: () => Instant };

/** A transaction takes a hundred writes; of a file there are two. */
const atOnce = 40;
/** So long the mails of a deleted draft are known, in case one does not arrive. */
const mailsKeptDays = 30;

/** What stays: that there was a draft and that it was deleted, and what guards the decision. */
const stays = ({ sk }: Item): boolean => sk === "DRAFT" || sk === "HEAD";

/**
 * Removes what was written in a draft that its applicant has deleted: its texts, also the earlier ones, its people and
 * its files. May be done twice; a draft that was not deleted is left alone, whoever owed this.
 */
export async function forgetDraft({ table, clock }: Needs, subject: Subject): Promise<Settled> {
  const id = pilotIn(subject);
  if (!id) throw new RangeError(`a draft is of a pilot, not of ${subject}`);
  const items = await readItems(table, subject);
  const head = items.find(({ sk }) => sk === "DRAFT");
  if (!head || readAs(DraftHead, head).deletedAt === undefined) return { settled: true };
  const at = clock();
  const earlier = await readAll(table, { table: "pilots", pk: keys.earlierDrafts(id) });
  const expiresAtSeconds = Math.floor(toMilliseconds(plusDays(at, mailsKeptDays)) / 1000);
  const forgotten = ({ pk, sk, ...item }: Item): readonly Write[] => {
    if (sk.startsWith("OUTBOX#"))
      return item["expiresAtSeconds"] === undefined
        ? [{ table: "pilots", update: { pk, sk }, set: { expiresAtSeconds } }]
        : [];
    const gone = { table: "pilots", delete: { pk, sk } } as const;
    if (!sk.startsWith("ATTACHMENT#")) return [gone];
    return [gone, removalEntry(subject, readAs(Attachment, { pk, sk, ...item }).key, at)];
  };
  const all = [...items.filter((item) => !stays(item)), ...earlier];
  for (let from = 0; from < all.length; from += atOnce) {
    const writes = all.slice(from, from + atOnce).flatMap(forgotten);
    if (writes.length > 0) await table.transact(writes);
  }
  return { settled: true };
}
