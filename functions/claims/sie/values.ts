import { LocalDay } from "../../vocabulary/instant.ts";
import { objectsOf } from "./fields.ts";
import type { Objects } from "./sie-file.ts";

/** What has been read once is not read again: a file has few days and few object lists, many times each. */
export type Remembered = { readonly lists: Map<string, Objects>; readonly days: Map<string, LocalDay> };

/** Longer texts are cut: nobody reads them in a list. */
const longestText = 200;
export const cutTo = (text: string | undefined, longest = longestText) => (text ?? "").trim().slice(0, longest);

/** One row above a hundred milliard kronor is a slip of the program, not a cost. */
export const absurdOre = 1e13;

export function dayIn(state: Remembered, text: string | undefined): LocalDay | undefined {
  if (!text) return undefined;
  const known = state.days.get(text);
  if (known) return known;
  const day = /^\d{8}$/.test(text)
    ? LocalDay.safeParse(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`).data
    : undefined;
  if (day) state.days.set(text, day);
  return day;
}

export function objectsIn(state: Remembered, list: string | undefined): Objects {
  const key = list ?? "";
  const known = state.lists.get(key);
  if (known) return known;
  const objects = objectsOf(list);
  state.lists.set(key, objects);
  return objects;
}

/** Öre of an amount as SIE writes it: a point before the decimals, which are at most two. */
export function amountOf(text: string): number | undefined {
  const parts = /^([+-]?)(\d{0,15})(?:\.(\d{0,2})0*)?$/.exec(text);
  if (!parts || !/\d/.test(text)) return undefined;
  const value = Number(parts[2]) * 100 + Number((parts[3] ?? "").padEnd(2, "0"));
  return parts[1] === "-" && value !== 0 ? -value : value;
}

/** Dimensions are numbers; 1 to 19 have names in the format itself. */
export const isDimension = (text: string): boolean => /^\d{1,6}$/.test(text);
