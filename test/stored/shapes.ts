import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Kind } from "./kinds.ts";

/**
 * One stored thing as a release left it. Recorded: read off the product while both demos were played. Built: left by a
 * test, whose people and cases are partly put into the table by builders, or written out by hand where nothing leaves it.
 */
export type Example = {
  readonly source: "recorded" | "built";
  /** The month of the release that stored it. */
  readonly release: string;
  readonly item: unknown;
};

/** Fields whose value, where it is a code and no text, decides what else there is; yes and no do so anywhere. */
const telling = new Set(
  "v status kind template stage fact from to outcome purpose section action state what scope formVersion why role bucket type".split(
    " ",
  ),
);

/** The paths of all keys, with the values that decide a shape: two things with the same set have the same shape. */
function shapeOf(value: unknown, path = ""): Set<string> {
  if (Array.isArray(value))
    return new Set(value.flatMap((each) => [...shapeOf(each, `${path}[]`)]).concat(`${path}[]`));
  if (typeof value !== "object" || value === null) {
    const name = path.split(".").at(-1) ?? "";
    const tells = typeof value === "boolean" || (telling.has(name) && /^([A-Za-z][A-Za-z-]*|\d)$/.test(String(value)));
    return new Set([tells ? `${path}=${value}` : `${path}:${typeof value}`]);
  }
  return new Set(
    Object.entries(value)
      .flatMap(([key, each]) => [...shapeOf(each, `${path}.${key}`)])
      .concat(`${path}{}`),
  );
}

const shapeName = (value: unknown): string => [...shapeOf(value)].sort().join("\n");

const file = (kind: Kind) => join(import.meta.dirname, `${kind}.json`);

export const examplesOf = (kind: Kind): readonly Example[] =>
  existsSync(file(kind)) ? JSON.parse(readFileSync(file(kind), "utf8")) : [];

/** An example a line: a change of one is a line of the diff. */
const writeExamples = (kind: Kind, examples: readonly Example[]): void =>
  writeFileSync(file(kind), `[\n${examples.map((example) => JSON.stringify(example)).join(",\n")}\n]\n`);

/** The same thing with one element of each shape in its lists: what a list of hundreds looks like, two lines show. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) {
    const seen = new Map(value.map((each) => [shapeName(each), each] as const).reverse());
    const isList = value.every((each) => typeof each === "object");
    return (isList ? value.filter((each) => [...seen.values()].includes(each)) : value).map(shortened);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shortened(each)]));
}

/** The shapes that have an example, since every item is looked at several times a second. */
const known = new Map<Kind, Set<string>>();

/** Adds an example of a shape that has none yet; answers whether it did. Earlier ones stay as they are, for ever. */
export function addExample(kind: Kind, { item, ...example }: Example): boolean {
  const shapes = known.get(kind) ?? new Set(examplesOf(kind).map((each) => shapeName(each.item)));
  known.set(kind, shapes);
  const short = shortened(JSON.parse(JSON.stringify(item)));
  const name = shapeName(short);
  if (shapes.has(name)) return false;
  shapes.add(name);
  writeExamples(kind, [...examplesOf(kind), { ...example, item: short }]);
  return true;
}
