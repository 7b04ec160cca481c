import { Period } from "../../ledger/period.ts";
import { keys } from "../../platform/table/keys.ts";
import { parsed, type Table } from "../../platform/table/table.ts";
import type { Month } from "../../vocabulary/instant.ts";
import { plusMonths } from "../../vocabulary/months.ts";

const monthsAPage = 24;

/** The months that have lines, newest first, from the one before `after` on. `next` is the `after` of the page that follows. */
export async function monthsAfter(
  table: Pick<Table, "query">,
  after: Month | undefined,
): Promise<{ periods: readonly Period[]; next?: Month }> {
  const page = await table.query({
    table: "pilots",
    pk: keys.periods(),
    newestFirst: true,
    limit: monthsAPage,
    ...(after ? { to: plusMonths(after, -1) } : {}),
  });
  const periods = parsed(Period, page.items);
  const last = periods.at(-1);
  return page.next && last ? { periods, next: last.month } : { periods };
}
