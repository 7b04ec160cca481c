import type { Paged } from "../../platform/table/list-page.ts";
import type { IndexName, Item, Query, Table } from "../../platform/table/table.ts";
import { pagesOf, readAs } from "../../platform/table/table.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Sort } from "./desk-filter.ts";
import { DeskRow } from "./desk-row.ts";
import { listsOf, placeOf } from "./lists.ts";

/** Rows on a page of the desk. */
export const rowsAPage = 30;
/** So many rows are looked at for one page at most; where few of them are asked for, the next page goes on. */
const mostLookedAt = 1500;

type Asked = {
  /** The lists that are read together. */
  readonly lists: readonly string[];
  readonly sort: Sort;
  readonly fits: (row: DeskRow) => boolean;
  /** Whether nearly all that is read is asked for. */
  readonly plain: boolean;
  /** Only what was to be done before this day: of the most urgent, those are the first. */
  readonly before?: LocalDay | undefined;
};

const indexOf: Readonly<Record<Sort, IndexName | undefined>> = {
  bradskande: "cases",
  aldst: "people",
  titel: undefined,
};
const sortKeys = { bradskande: "casesSk", aldst: "peopleSk", titel: "sk" } as const satisfies Record<Sort, string>;

type Entry = { readonly key: string; readonly row: DeskRow; readonly list: string };

/** Where a row stands in a list of a sort. */
function keyIn(row: DeskRow, list: string, sort: Sort): string | undefined {
  const works = listsOf(row).get(list);
  if (!works) return undefined;
  const { title, urgency, since } = placeOf(row, works);
  const of = { bradskande: urgency, aldst: since, titel: title }[sort];
  return `${of}#${row.applicationId}`;
}

type Reading = Pick<Asked, "sort" | "plain" | "before"> & {
  readonly from?: string | undefined;
  readonly back: boolean;
};

async function* entriesOf(
  table: Pick<Table, "query">,
  list: string,
  { sort, plain, before, from, back }: Reading,
  share: number,
): AsyncGenerator<Entry, void, undefined> {
  const index = indexOf[sort];
  const till = sort === "bradskande" ? before : undefined;
  const to = back ? (from ?? till) : till;
  const query: Query = {
    table: "pilots",
    ...(index ? { index } : {}),
    pk: `DESK#${list}`,
    ...(from !== undefined && !back ? { from } : {}),
    ...(to === undefined ? {} : { to }),
    newestFirst: back,
    limit: plain ? share : 100,
  };
  const keyOf = (item: Item) => String(item[sortKeys[sort]]);
  for await (const items of pagesOf(table, query))
    for (const item of items) if (keyOf(item) !== from) yield { key: keyOf(item), row: readAs(DeskRow, item), list };
}

/** Entries of several lists in one order. */
async function* together(
  table: Pick<Table, "query">,
  lists: readonly string[],
  reading: Reading,
): AsyncGenerator<Entry, void, undefined> {
  const share = Math.ceil((rowsAPage + 1) / Math.max(1, lists.length)) + 1;
  const sources = lists.map((list) => entriesOf(table, list, reading, share));
  const heads = await Promise.all(sources.map(async (source) => (await source.next()).value ?? undefined));
  const isFirst = (a: Entry, b: Entry | undefined) => !b || (reading.back ? a.key > b.key : a.key < b.key);
  for (;;) {
    let first: number | undefined;
    heads.forEach((head, i) => {
      if (head && isFirst(head, first === undefined ? undefined : heads[first])) first = i;
    });
    const head = first === undefined ? undefined : heads[first];
    if (first === undefined || !head) return;
    yield head;
    heads[first] = (await sources[first]?.next())?.value ?? undefined;
  }
}

type Found = { readonly entries: readonly Entry[]; readonly more: boolean; readonly lookedTo?: string };

/** The first entries that are asked for, from a place on or back from it. */
async function found(
  table: Pick<Table, "query">,
  asked: Asked,
  from: string | undefined,
  back: boolean,
): Promise<Found> {
  const { lists, sort, fits } = asked;
  const entries: Entry[] = [];
  let looked = 0;
  for await (const entry of together(table, lists, { ...asked, from, back })) {
    const { row, key, list } = entry;
    looked++;
    // A case that stands in several of the lists is shown where it comes first.
    const isFirst = lists.every((other) => other === list || (keyIn(row, other, sort) ?? "~~") >= key);
    if (isFirst && fits(row)) entries.push(entry);
    if (entries.length > rowsAPage) return { entries: entries.slice(0, rowsAPage), more: true };
    if (looked >= mostLookedAt) return { entries, more: true, lookedTo: key };
  }
  return { entries, more: false };
}

export type DeskPage = {
  readonly rows: readonly DeskRow[];
  readonly next: string | undefined;
  readonly previous: string | undefined;
};

const shown = (entries: readonly Entry[]) => entries.map(({ row }) => row);

/** A page of the desk. No page but the first of an empty list is empty, unless much was looked at in vain. */
export async function readDesk(table: Pick<Table, "query">, asked: Asked, { after, before }: Paged): Promise<DeskPage> {
  const backwards = async (from: string | undefined): Promise<DeskPage> => {
    const { entries, more, lookedTo } = await found(table, asked, from, true);
    if (!more) return readDesk(table, asked, {});
    const inOrder = entries.toReversed();
    return { rows: shown(inOrder), next: from && inOrder.at(-1)?.key, previous: inOrder[0]?.key ?? lookedTo };
  };
  if (before) return backwards(before);
  const { entries, more, lookedTo } = await found(table, asked, after, false);
  if (after && entries.length === 0 && !more) return backwards(undefined);
  const next = more ? (lookedTo ?? entries.at(-1)?.key) : undefined;
  return { rows: shown(entries), next, previous: after && (entries[0]?.key ?? after) };
}

/** All rows that are asked for, in their order: what a file of the list holds. */
export async function* everyRow(table: Pick<Table, "query">, asked: Asked): AsyncGenerator<DeskRow, void, undefined> {
  const { lists, sort, fits } = asked;
  for await (const { row, key, list } of together(table, lists, { ...asked, plain: false, back: false })) {
    const isFirst = lists.every((other) => other === list || (keyIn(row, other, sort) ?? "~~") >= key);
    if (isFirst && fits(row)) yield row;
  }
}
