import { refuse } from "../../vocabulary/refusal.ts";
import { keyNames } from "./expressions.ts";
import { attributesOf, encoded, type Place, placeAfter } from "./place-after.ts";
import type { Item, Query } from "./table.ts";

function decoded(after: string): Place {
  try {
    return Object(JSON.parse(Buffer.from(after, "base64url").toString()));
  } catch {
    return {};
  }
}

/**
 * The key in `after`. It has been in an address, so it may be anything: a place outside the query is not found.
 * @throws Refusal not-found
 */
export function placeIn(query: Query, after: string): Place {
  const place = decoded(after);
  const names = attributesOf(query);
  const [pkName, skName] = keyNames[query.index ?? "table"];
  const isKey =
    Object.keys(place).length === names.length &&
    names.every((name) => typeof place[name] === "string" && place[name] !== "");
  return isKey && place[pkName] === query.pk && String(place[skName]).startsWith(query.prefix ?? "")
    ? place
    : refuse("not-found");
}

/** What was read of a query, and where the reading ended before its end. */
type Found = { readonly items: readonly Item[]; readonly last: Place | undefined };

/** Of the items that were asked for, one more than the limit: a page of `limit` items, and where the next one begins. */
export function pageOf(query: Query, { items, last }: Found): { items: readonly Item[]; next?: string } {
  const { limit = items.length } = query;
  const end = items[limit - 1];
  if (items.length > limit && end) return { items: items.slice(0, limit), next: placeAfter(query, end) };
  return last ? { items, next: encoded(last) } : { items };
}
