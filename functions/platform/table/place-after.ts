import { keyNames } from "./expressions.ts";
import type { Item, Query } from "./table.ts";

/** The key of an item in a query's index and in the table: the place after which the next page begins. */
export type Place = Readonly<Record<string, unknown>>;

/** The attributes of a place, each once. */
export const attributesOf = ({ index }: Pick<Query, "index">): readonly string[] => [
  ...new Set<string>([...keyNames.table, ...keyNames[index ?? "table"]]),
];

export const encoded = (place: Place): string => Buffer.from(JSON.stringify(place)).toString("base64url");

/**
 * `after` of the page that follows an item, and `before` of the one that it ends: its key, so that what is added or
 * removed elsewhere moves no page.
 */
export const placeAfter = (query: Pick<Query, "index">, item: Item): string =>
  encoded(Object.fromEntries(attributesOf(query).map((name) => [name, item[name]])));
