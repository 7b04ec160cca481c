import { LocalDay } from "../../vocabulary/instant.ts";
import type { Objects } from "./sie-file.ts";

/** One line of a SIE file in its parts. */
export type Fields = {
  /** `#TRANS`, in capitals; `{` and `}` for the lines around a verification's rows; empty for an empty line. */
  readonly label: string;
  /** The fields after the label, without their quotation marks; an object list is not among them. */
  readonly values: readonly string[];
  /** The text between the braces of an object list. */
  readonly list: string | undefined;
  /** What is never closed, a text or the braces of a list: the line has been cut off. */
  readonly cut: "text" | "list" | undefined;
};

const [tab, blank, mark, openBrace, closeBrace] = [9, 32, 34, 123, 125];
const isBlank = (sign: number) => sign === blank || sign === tab;

/** One part of a line, and where the next begins. */
type Part = { readonly text: string; readonly next: number; readonly cut?: Fields["cut"]; readonly list?: true };

/** Where a text ends whose last sign is a backslash, though the format reads `\"` as a mark within it. */
const endAfterBackslash = (line: string, at: number) => {
  const found = line.slice(at).search(/\\"(?:[ \t]|$)/);
  return found < 0 ? -1 : at + found + 1;
};

/** The text between two quotation marks, from `at`, the place after the first; `\"` is a mark within it. */
function quoted(line: string, at: number, lenient = false): Part {
  let end = line.indexOf('"', at);
  while (end > 0 && line[end - 1] === "\\") end = line.indexOf('"', end + 1);
  if (end < 0 && lenient) end = endAfterBackslash(line, at);
  const cut = end < 0;
  const text = line.slice(at, cut ? line.length : end);
  return {
    text: text.includes('\\"') ? text.replaceAll('\\"', '"') : text,
    next: cut ? line.length : end + 1,
    cut: cut ? "text" : undefined,
  };
}

function bare(line: string, at: number): Part {
  let end = at;
  for (; end < line.length; end++) {
    const sign = line.charCodeAt(end);
    if (isBlank(sign) || sign === openBrace) break;
  }
  return { text: line.slice(at, end), next: end };
}

/** The text between braces, from `at`, the place after the first; braces in quotation marks are text. */
function braced(line: string, at: number): Part {
  for (let i = at; i < line.length; i++) {
    const sign = line.charCodeAt(i);
    if (sign === mark) i = quoted(line, i + 1).next - 1;
    else if (sign === closeBrace) return { text: line.slice(at, i), next: i + 1, list: true };
  }
  return { text: line.slice(at), next: line.length, cut: "list", list: true };
}

/** The part that begins at `at`. A line's first brace is one around a verification's rows. */
function partAt(line: string, at: number, isFirst: boolean, lenient: boolean): Part {
  const sign = line.charCodeAt(at);
  if (sign === mark) return quoted(line, at + 1, lenient);
  if (sign === openBrace && !isFirst) return braced(line, at + 1);
  if (sign === openBrace || sign === closeBrace) return { text: line.charAt(at), next: at + 1 };
  return bare(line, at);
}

/**
 * Takes a line apart: fields between blanks, quoted fields, one object list.
 * @param lenient whether a text that is never closed may end with a backslash: `"C:\dir\"`
 */
export function fieldsOf(line: string, lenient = false): Fields {
  const values: string[] = [];
  let list: string | undefined;
  let cut: Fields["cut"];
  for (let at = 0; at < line.length; ) {
    if (isBlank(line.charCodeAt(at))) {
      at++;
      continue;
    }
    const part = partAt(line, at, values.length === 0, lenient);
    if (part.list) list ??= part.text;
    else values.push(part.text);
    cut ??= part.cut;
    at = part.next;
  }
  return { label: values.shift()?.toUpperCase() ?? "", values, list, cut };
}

const emptyList: ReadonlyMap<string, string> = new Map();

/** An object list, `1 "100" 6 "P12"`, as dimension -> object. */
function objectsOf(list: string | undefined): ReadonlyMap<string, string> {
  if (list === undefined || list.trim() === "") return emptyList;
  const { values } = fieldsOf(`x ${list}`);
  const found = new Map<string, string>();
  for (let i = 0; i + 1 < values.length; i += 2) found.set((values[i] ?? "").trim(), (values[i + 1] ?? "").trim());
  return found;
}

/** What has been read once is not read again: a file has few days and few object lists, many times each. */
export type Remembered = { readonly lists: Map<string, Objects>; readonly days: Map<string, LocalDay> };

/** Longer texts are cut: a list has no room for them. */
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
