import type { Words } from "../../platform/forms/words.ts";
import type { StaffName } from "../../platform/staff-names.store.ts";
import type { Beside } from "../../platform/web/pages-beside.ts";
import type { CallId } from "../../vocabulary/ids.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { caseworkPaths } from "../casework.paths.ts";
import type { Offered } from "./choices.store.ts";
import type { KindCount } from "./counts.ts";
import { type Filter, queryOf, type Reader } from "./desk-filter.ts";
import type { DeskRow } from "./desk-row.ts";
import type { SavedView } from "./staff-desk.ts";

/** What the desk shows. */
export type DeskProps = Readonly<{
  reader: Reader;
  filter: Filter;
  today: LocalDay;
  rows: readonly DeskRow[];
  beside: Beside;
  /** More cases may match a search than are shown. */
  more: boolean;
  counts: { readonly mine: readonly KindCount[]; readonly others: readonly KindCount[] };
  calls: ReadonlyArray<{ readonly callId: CallId; readonly title: Words }>;
  choices: Offered;
  officers: readonly StaffName[];
  /** The names of those whose cases the reader sees to today. */
  covering: readonly string[];
  views: readonly SavedView[];
  finance: boolean;
  problems: readonly Problem[];
  notice?: string | undefined;
}>;

/** The address of a part of the desk. */
export const deskHref = (filter: Filter, reader: Reader, change: Partial<Filter> = {}): string => {
  const query = new URLSearchParams(queryOf({ ...filter, ...change }, reader)).toString();
  return query === "" ? caseworkPaths.list : `${caseworkPaths.list}?${query}`;
};
