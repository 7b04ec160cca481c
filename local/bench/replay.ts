import { keys, ledgerShards } from "../../functions/platform/table/keys.ts";
import type { Item, Page, Query } from "../../functions/platform/table/table.ts";
import { month, verification } from "./ledger-pages.ts";

/** A page of DynamoDB holds 1 MB: of verifications of five lines, about so many. */
const itemsAPage = 500;

/** The pages that the table would answer with for a month of so many verifications, by partition. */
function pagesOf(verifications: number): ReadonlyMap<string, readonly Item[][]> {
  const pages = new Map<string, Item[][]>();
  for (let number = 1; number <= verifications; number++) {
    const pk = keys.ledger(month, number % ledgerShards);
    const shard = pages.get(pk) ?? [[]];
    pages.set(pk, shard);
    if ((shard.at(-1)?.length ?? 0) >= itemsAPage) shard.push([]);
    shard.at(-1)?.push({ pk, sk: `P2026#${String(number).padStart(9, "0")}`, ...verification(number) });
  }
  return pages;
}

/** A table that answers with pages made beforehand: what is measured is the reader, and no network. */
export function replayed(verifications: number) {
  const pages = pagesOf(verifications);
  const query = async ({ pk, after }: Query): Promise<Page> => {
    const own = pages.get(pk) ?? [];
    const at = Number(after ?? 0);
    const items = own[at] ?? [];
    return at + 1 < own.length ? { items, next: String(at + 1) } : { items };
  };
  return { query, partitions: [...pages.keys()] };
}
