import type { OpenWork } from "../../pilot/open-work.ts";
import { kindsOfWork, urgency } from "../open-work.ts";
import type { Counted, DeskRow, Place } from "./desk-row.ts";

/** Stands for nobody: the case has no owner. */
export const nobody = "-";

type Works = readonly OpenWork[];

/** Whom a work waits for, as lists and counts name it: of officers, the owner of the case. */
export const groupOf = (work: Pick<OpenWork, "for">, owner: string): string =>
  work.for === "officer" ? `officer#${owner}` : work.for;

/** The names of lists. A list of one side holds cases that are open, or those that are closed. */
export const listNames = {
  all: "all",
  /** Of those in which there has been a grant. */
  granted: "granted",
  waits: (group: string) => `waits#${group}`,
  kind: (kind: string) => `kind#${kind}`,
  call: (callId: string) => `call#${callId}`,
  stage: (stage: string) => `stage#${stage}`,
  owner: (owner: string) => `owner#${owner}`,
  municipality: (name: string) => `municipality#${name}`,
  area: (name: string) => `area#${name}`,
  tag: (tag: string) => `tag#${tag}`,
  money: "money",
  bounced: "bounced",
} as const;

const sideOf = ({ open }: Pick<DeskRow, "open">): Side => (open ? "open" : "closed");
export type Side = "open" | "closed";
export const onSide = (side: Side, list: string): string => `${side}#${list}`;

export const ownerIn = ({ owner }: Pick<DeskRow, "owner">): string => owner?.id ?? nobody;
export const waitsForMoney = ({ works }: Pick<DeskRow, "works">): boolean =>
  works.some(({ kind }) => kindsOfWork[kind]?.money);
export const hasBounced = ({ works }: Pick<DeskRow, "works">): boolean =>
  works.some(({ kind }) => kindsOfWork[kind]?.bounced);

/** The lists in which a row stands, each with the works by which it has its place there. */
export function listsOf(row: DeskRow): ReadonlyMap<string, Works> {
  const owner = ownerIn(row);
  const { works } = row;
  const found = new Map<string, Works>();
  const add = (list: string, by: Works = works) => found.set(onSide(sideOf(row), list), by);
  add(listNames.all);
  if (row.granted) add(listNames.granted);
  for (const group of new Set(works.map((work) => groupOf(work, owner))))
    add(
      listNames.waits(group),
      works.filter((work) => groupOf(work, owner) === group),
    );
  for (const kind of new Set(works.map((work) => work.kind)))
    add(
      listNames.kind(kind),
      works.filter((work) => work.kind === kind),
    );
  add(listNames.call(row.callId));
  add(listNames.stage(row.stage));
  add(listNames.owner(owner));
  if (row.municipality !== "") add(listNames.municipality(row.municipality));
  for (const area of row.areas) add(listNames.area(area));
  for (const tag of row.tags ?? []) add(listNames.tag(tag));
  if (waitsForMoney(row)) add(listNames.money);
  if (hasBounced(row)) add(listNames.bounced);
  return found;
}

const longestTitle = 100;
/** Swedish letters come after z, in their order; other marks are left out. */
const sorted: Readonly<Record<string, string>> = { å: "{a", ä: "{b", ö: "{c" };

/** A title as lists are sorted by it. */
export const titleKey = (title: string): string =>
  title
    .toLowerCase()
    .slice(0, longestTitle)
    .replace(/[åäö]/g, (letter) => sorted[letter] ?? letter)
    .normalize("NFD")
    .replace(/[^a-z0-9{]+/g, " ")
    .trim();

const earliest = (keys: readonly string[]): string | undefined => keys.toSorted()[0];

/** Where a row stands in a list by these works; where there are none, by its stage. */
export function placeOf(row: DeskRow, works: Works): Omit<Place, "list"> {
  const { title, stageSince } = row;
  return {
    title: titleKey(title),
    urgency: earliest(works.map(urgency)) ?? `~#${stageSince}`,
    since: earliest(works.map(({ since }) => since)) ?? stageSince,
  };
}

export const placesOf = (row: DeskRow): readonly Place[] =>
  [...listsOf(row)].map(([list, works]) => ({ list, ...placeOf(row, works) }));

/** How a work is counted: its kind, and the last day where it has one. */
const countedAs = ({ kind, due }: Pick<OpenWork, "kind" | "due">): string => `${kind} ${due ?? ""}`.trim();

/** What a row adds to the counts of those for whom something waits. */
export function countsOf(row: DeskRow): readonly Counted[] {
  const groups = new Map<string, Record<string, number>>();
  for (const work of row.works) {
    const group = groupOf(work, ownerIn(row));
    const days = groups.get(group) ?? {};
    const name = countedAs(work);
    days[name] = (days[name] ?? 0) + 1;
    groups.set(group, days);
  }
  return [...groups].map(([group, days]) => ({ group, days }));
}
