import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import { ConditionFailed, type Key, type Table, type Write } from "../../platform/table/table.ts";
import { type BulkId, PooledId, pilotSubject, ReviewId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { Refusal } from "../../vocabulary/refusal.ts";
import { assignReviewer } from "../assignment/assign-reviewer.act.ts";
import { extendDeadline } from "../assignment/extend-deadline.act.ts";
import { remindReviewer } from "../assignment/remind-reviewer.act.ts";
import { type BulkNow, readBulk } from "./bulk.store.ts";
import { type BulkRow, rowsOf } from "./bulk.ts";
import { isToGoOn, rowNonce } from "./carry-on.ts";

/** So many presses are carried out at a time: some seconds' work, and what a death has to do again. */
const rowsAtATime = 25;

type Refused = { readonly row: number; readonly why: string };

/** One press of an order, by whoever began it. @returns why it could not be done, as a word */
async function pressed(table: Table, { bulk, progress }: Begun, row: number, of: BulkRow, at: Instant) {
  const button = { subject: pilotSubject(of.applicationId), by: progress.by, at, nonce: rowNonce(bulk, row) };
  const { deadline } = bulk;
  if (bulk.kind === "remind") {
    await press(table, remindReviewer, { ...button, command: { reviewId: ReviewId.parse(of.who) } });
    return undefined;
  }
  if (deadline === undefined) throw new RangeError("reviews are assigned and extended until a day");
  if (bulk.kind === "extend") {
    const command = { reviewId: ReviewId.parse(of.who), deadline };
    const { extended } = await press(table, extendDeadline, { ...button, command });
    return extended ? undefined : "not-later";
  }
  const person = bulk.people.find(({ id }) => id === PooledId.parse(of.who));
  if (!person) return "not-found";
  const { name, email, language } = person;
  const done = await press(table, assignReviewer, { ...button, command: { name, email, language, deadline } });
  if ("problem" in done) return done.problem;
  return "hindrance" in done ? done.hindrance : undefined;
}

type Begun = BulkNow & { readonly progress: NonNullable<BulkNow["progress"]> };

/** A no of the case is written down; that others kept it occupied is no such no, and is tried again later. */
async function whyNot(work: Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refusal && error.code !== "busy") return error.code;
    throw error;
  }
}

/** The presses of the next rows, one after the other. @returns those that could not be done, with the earlier ones */
async function nextRows(table: Table, begun: Begun, until: number, at: Instant): Promise<readonly Refused[]> {
  const { done, refused } = begun.progress;
  const found: Refused[] = [...refused];
  for (const [i, row] of rowsOf(begun.bulk).slice(done, until).entries()) {
    const why = await whyNot(pressed(table, begun, done + i, row, at));
    if (why !== undefined) found.push({ row: done + i, why });
  }
  return found;
}

/**
 * Carries an order on by some presses. Each has a number of its own, so that what was done before a Lambda died is not
 * done twice.
 * @returns the row to go on from; undefined when it is done, stopped, or somebody else goes on with it
 */
export const carriedOn =
  (table: Table) =>
  async (bulkId: BulkId, starts: number, at: Instant): Promise<number | undefined> => {
    const now = await readBulk(table, bulkId);
    if (!now || !isToGoOn(now.progress, starts)) return undefined;
    const begun = { ...now, progress: now.progress };
    const { done } = begun.progress;
    const all = rowsOf(now.bulk).length;
    const until = Math.min(done + rowsAtATime, all);
    const refused = await nextRows(table, begun, until, at);
    const end = until === all ? { status: "done", finishedAt: at } : {};
    const update: Extract<Write, { update: Key }> = {
      table: "pilots",
      update: keys.bulkProgress(bulkId),
      set: { done: until, refused, ...end },
      when: [
        { attribute: "starts", equals: starts },
        { attribute: "done", equals: done },
      ],
    };
    // Delivered twice at once: the other has come as far, and owes what follows.
    const isFirst = await table.update(update).then(
      () => true,
      (error: unknown) => (error instanceof ConditionFailed ? false : Promise.reject(error)),
    );
    return isFirst && until < all ? until : undefined;
  };
