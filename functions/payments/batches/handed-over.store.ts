import { Payment } from "../../pilot/items/payment.ts";
import { keys } from "../../platform/table/keys.ts";
import { parsed, readAll, type Table } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { LocalDay, Month } from "../../vocabulary/instant.ts";
import { type Ore, sumOre } from "../../vocabulary/ore.ts";
import { readBatch } from "./batch.store.ts";
import { madeOn } from "./batch.ts";

/**
 * What of a grant's payments the supplier ledger was handed through a year, and has therefore booked, although this ledger
 * posts it in a later month, when it is confirmed. Advances are no cost, and what was booked as a debt here is known.
 */
export async function handedOver(table: Pick<Table, "get" | "query">, id: ApplicationId, year: number): Promise<Ore> {
  const [december, by] = [Month.parse(`${year}-12`), LocalDay.parse(`${year}-12-31`)];
  const items = await readAll(table, { table: "pilots", pk: keys.pilot(id), prefix: "PAYMENT#" });
  const later = parsed(Payment, items).filter(
    ({ kind, owedOn, posted, status }) =>
      kind === "payment" &&
      owedOn === undefined &&
      (status === "batched" || (posted !== undefined && posted.month > december)),
  );
  const ids = new Set(later.flatMap(({ batchId }) => batchId ?? []));
  const batches = await Promise.all([...ids].map((batchId) => readBatch(table, batchId)));
  const theirs = new Set(
    batches.filter((batch) => batch.goesTo === "supplier-ledger" && madeOn(batch) <= by).map(({ batchId }) => batchId),
  );
  return sumOre(later.filter(({ batchId }) => batchId && theirs.has(batchId)).map(({ amountOre }) => amountOre));
}
