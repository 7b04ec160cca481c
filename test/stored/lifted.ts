import { partIdOf } from "../../functions/platform/forms/ids.ts";
import type { Item } from "../../functions/platform/table/table.ts";
import type { ItemKind } from "./kinds.ts";

/**
 * What was stored while forms were code is read as what is stored now: the part whose shape changes then, and the names
 * in it that nobody reads any more.
 */
type Lifted = {
  readonly part: string;
  readonly unread: readonly string[];
  /** A part that says the same once more, as it was typed. */
  readonly beside?: string;
};

const lifts: Readonly<Partial<Record<ItemKind, (item: Item) => Lifted | undefined>>> = {
  report: ({ content }) =>
    content !== undefined && "texts" in Object(content) ? { part: "content", unread: [] } : undefined,
  submission: ({ v }) => (v === 1 ? { part: "application", unread: [] } : undefined),
  review: ({ v, status }) =>
    v === 1 ? { part: status === "submitted" ? "assessment" : "draft", unread: [] } : undefined,
  evaluation: ({ v, status }) =>
    v !== 1
      ? undefined
      : status === "signed"
        ? { part: "content", unread: [], beside: "typed" }
        : { part: "typed", unread: [] },
  "call-version": ({ call }) =>
    "format" in Object(call)
      ? undefined
      : // Which page asked a heading is the section it stands in; steps and effect logic were never shown.
        { part: "call", unread: ["step", "steps", "effectLogic", "displayedRate"] },
};

export const liftedPart = (kind: ItemKind, item: Item): Lifted | undefined => lifts[kind]?.(item);

/** Every text and figure in a value, with the names that lead to it. */
function leavesOf(value: unknown, path: readonly string[] = []): readonly { path: readonly string[]; leaf: string }[] {
  if (typeof value !== "object" || value === null) return [{ path, leaf: String(value) }];
  const leaves = Object.entries(value).flatMap(([name, each]) => leavesOf(each, [...path, name]));
  // What has an id and nothing else says nothing: a computed row of a budget.
  return leaves.every(({ path: to }) => to.at(-1) === "id") && leaves.length === 1 ? [] : leaves;
}

/** What a chosen option, a level or a list's own id may have become: the id that its name gives. */
const isId = ({ path, leaf }: { path: readonly string[]; leaf: string }, ids: ReadonlySet<string>) =>
  [
    ...path.flatMap((name) => name.split(".")).filter((name) => !/^\d+$/.test(name)),
    "vat",
    "organisationTypes",
    "municipalities",
    "decisive",
  ].some((list) => ids.has(partIdOf(`${list} ${leaf}`)) || ids.has(partIdOf(`${list}.${leaf}`)));

/** The texts and figures of what was stored that are nowhere in what is read of it. */
export function lostIn(stored: unknown, read: unknown, unread: readonly string[]): readonly string[] {
  const found = leavesOf(read);
  const texts = new Set(found.map(({ leaf }) => leaf));
  const ids = new Set(found.flatMap(({ path, leaf }) => [...path, leaf]));
  // An empty text is no answer.
  return leavesOf(stored)
    .filter(({ leaf }) => leaf !== "")
    .filter(({ path }) => !path.some((name) => unread.includes(name)))
    .filter((one) => !texts.has(one.leaf) && !ids.has(one.leaf) && !isId(one, ids))
    .map(({ path, leaf }) => `${path.join(".")}: ${leaf}`);
}
