import { keys } from "../../platform/table/keys.ts";
import { parsed, type Table } from "../../platform/table/table.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { mayRead } from "../access.ts";
import { maySee, type Reader } from "./desk-filter.ts";
import { type DeskRow, KeptRow } from "./desk-row.ts";
import { titleKey } from "./lists.ts";
import { matches, wordsOf } from "./words.ts";

/** So many words of a search are looked up: one query each. */
const mostLookedUp = 6;
/** So many places of one word are read. */
const mostPlaces = 200;
/** So many cases are read and held against all the words. */
const mostRead = 60;

export type SearchResult = { readonly rows: readonly DeskRow[]; readonly more: boolean };

/** The cases in which a word begins so; not all of them, where there are too many. */
export async function wordPlaces(table: Pick<Table, "query">, word: string) {
  const { items, next } = await table.query({
    table: "pilots",
    pk: keys.words(word.slice(0, 2)),
    prefix: word,
    limit: mostPlaces,
  });
  const ids = new Set(items.map((item) => ApplicationId.parse(item["applicationId"])));
  return { ids, complete: next === undefined };
}

type Places = Awaited<ReturnType<typeof wordPlaces>>;

/** The cases that may have all the words. A word that too many have says nothing of those it does not name. */
function candidates(found: readonly Places[]): { ids: readonly ApplicationId[]; complete: boolean } {
  const known = found.filter(({ complete }) => complete);
  const [first, ...others] = (known.length > 0 ? known : found).toSorted((a, b) => a.ids.size - b.ids.size);
  const ids = [...(first?.ids ?? [])].filter((id) => others.every((one) => one.ids.has(id) || !one.complete));
  return { ids, complete: known.length > 0 };
}

const byTitle = (a: DeskRow, b: DeskRow) => (titleKey(a.title) < titleKey(b.title) ? -1 : 1);

/**
 * The cases with every word of a search, by number, title, organisation, municipality, people and summary; a word is
 * found by its beginning. What a role may not read it does not find by. At most six queries and one read of several.
 */
export async function searched(
  table: Pick<Table, "query" | "getMany">,
  search: string,
  reader: Reader,
): Promise<SearchResult> {
  const wanted = wordsOf(search);
  const lookedUp = wanted.toSorted((a, b) => b.length - a.length).slice(0, mostLookedUp);
  if (lookedUp.length === 0) return { rows: [], more: false };
  const { ids, complete } = candidates(await Promise.all(lookedUp.map((word) => wordPlaces(table, word))));
  const read = ids.slice(0, mostRead);
  const kept = parsed(KeptRow, read.length === 0 ? [] : await table.getMany("pilots", read.map(keys.deskRow)));
  const readsAll = mayRead(reader.roles, "application");
  const rows = kept
    .filter(
      ({ row, words }) => maySee(row, reader) && matches([...words.all, ...(readsAll ? words.readers : [])], wanted),
    )
    .map(({ row }) => row)
    .sort(byTitle);
  return { rows, more: !complete || ids.length > mostRead };
}
