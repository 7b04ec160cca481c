import { Case } from "../../pilot/items/lifecycle.ts";
import { Review } from "../../pilot/items/review.ts";
import { keys } from "../../platform/table/keys.ts";
import { parsed, type Table } from "../../platform/table/table.ts";

/** A review of a person's, with the case that it is of. */
export type Task = { readonly review: Review; readonly lifecycle: Case };

/** So many are listed: the last that a person was asked to do. */
const mostTasks = 100;

/** What a mailbox, given by its hash, has been asked to review, the last first; what was taken back is left out. */
export async function reviewsOf(table: Pick<Table, "query">, mailbox: string): Promise<readonly Review[]> {
  const place = { table: "pilots", index: "people", pk: keys.reviewsOf(mailbox) } as const;
  const { items } = await table.query({ ...place, newestFirst: true, limit: mostTasks });
  return parsed(Review, items).filter((review) => review.status !== "cancelled");
}

/** The same with their cases: two calls to the table, however many there are. */
export async function tasksOf(table: Pick<Table, "query" | "getMany">, mailbox: string): Promise<readonly Task[]> {
  const reviews = await reviewsOf(table, mailbox);
  const ids = [...new Set(reviews.map(({ applicationId }) => applicationId))];
  const cases = ids.length === 0 ? [] : parsed(Case, await table.getMany("pilots", ids.map(keys.case)));
  return reviews.flatMap((review) => {
    const lifecycle = cases.find(({ applicationId }) => applicationId === review.applicationId);
    return lifecycle ? [{ review, lifecycle }] : [];
  });
}
