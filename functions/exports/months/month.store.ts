import { type LedgerLine, linesOf, seriesOf, sortKey, Verification } from "../../ledger/verification.ts";
import { ledgerShards } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { pagesOf, parsed, type Table } from "../../platform/table/table.ts";
import type { Month } from "../../vocabulary/instant.ts";

type Reads = Pick<Table, "query">;

/** One shard of a month, read on as its verifications are taken. */
async function openShard(table: Reads, month: Month, shard: number, from: number) {
  const pages = pagesOf(table, {
    table: "record",
    pk: keys.ledger(month, shard),
    ...(from > 1 ? { from: sortKey({ series: seriesOf(month), number: from }) } : {}),
  });
  let items: readonly Verification[] = [];
  let taken = 0;
  /** A page may come back empty though there is more. */
  const readOn = async () => {
    for (let ended = false; taken >= items.length && !ended; ) {
      const { value, done } = await pages.next();
      items = parsed(Verification, value ?? []);
      taken = 0;
      ended = done === true;
    }
  };
  await readOn();
  return {
    head: () => items[taken],
    advance: () => {
      taken++;
      return readOn();
    },
  };
}
type Shard = Awaited<ReturnType<typeof openShard>>;

const firstOf = (shards: readonly Shard[]): Shard | undefined =>
  shards.reduce<Shard | undefined>((first, shard) => {
    const [a, b] = [first?.head(), shard.head()];
    return b && (!a || b.number < a.number) ? shard : first;
  }, undefined);

/**
 * A month's lines in the order of their verification numbers, by pages of about `pageSize`: whatever its size, no more
 * than a page of each shard is held at once, and nothing of any other month is read. `from` is the number to begin with.
 */
export async function* readMonth(
  table: Reads,
  month: Month,
  pageSize = 1000,
  from = 1,
): AsyncGenerator<readonly LedgerLine[], void, undefined> {
  const shards = await Promise.all(
    Array.from({ length: ledgerShards }, (_, shard) => openShard(table, month, shard, from)),
  );
  let page: LedgerLine[] = [];
  for (let shard = firstOf(shards); shard; shard = firstOf(shards)) {
    const verification = shard.head();
    if (verification) page.push(...linesOf(verification));
    await shard.advance();
    if (page.length >= pageSize) {
      yield page;
      page = [];
    }
  }
  if (page.length > 0) yield page;
}

const linesAPage = 100;

/** Lines of a month from a verification on, about a hundred, and the number of the verification after them. */
export async function pageOfVerifications(
  table: Pick<Table, "query">,
  month: Month,
  from: number,
): Promise<{ lines: readonly LedgerLine[]; next: number | undefined }> {
  const pages = readMonth(table, month, linesAPage, from);
  const { value: lines = [] } = await pages.next();
  const { value: more } = await pages.next();
  await pages.return();
  return { lines, next: more?.[0]?.number };
}
