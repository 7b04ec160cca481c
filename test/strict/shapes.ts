import { type Call, operationsOf } from "./recording.ts";

/** What only reads. */
export const reads: ReadonlySet<string> = new Set(["GetItem", "BatchGetItem", "Query"]);

/** Parts of a request that say what is done; all others hold what somebody typed or the time of day. */
const kept = new Set(["TableName", "IndexName"]);
const isExpression = (name: string) => name.endsWith("Expression") || name === "ExpressionAttributeNames";

/** Keys say what kind of item it is by their first word. */
const kindOf = (key: unknown) => String(Object(key).S).split("#")[0];

/** An attribute by its type; empty text is a type of its own, since no key may be empty. What lies deeper may be anything. */
const typeOf = (value: unknown) => {
  const [[type = "", held] = []] = Object.entries(Object(value));
  return held === "" ? "empty" : type;
};

const attributes = (item: unknown) =>
  Object.entries(Object(item)).map(([name, value]) =>
    name === "pk" || name === "sk" ? [name, kindOf(value)] : [name, typeOf(value)],
  );

/** The kind of an item, by its key. */
const kindsOf = (item: unknown) => attributes(item).filter(([name]) => name === "pk" || name === "sk");

const partOf = (name: string, value: unknown): unknown => {
  if (kept.has(name) || isExpression(name)) return value;
  if (name === "Item") return kindsOf(value);
  if (name === "Key" || name === "ExclusiveStartKey") return attributes(value);
  if (name === "Keys") return [...new Set([value].flat().map((key) => JSON.stringify(attributes(key))))];
  if (name === "ExpressionAttributeValues") return Object.entries(Object(value)).map(([as, one]) => [as, typeOf(one)]);
  return typeof value === "boolean" ? value : typeof value;
};

/**
 * What each operation of a request looks like without what it carries: the same shape is refused or taken for the same
 * reasons. Each attribute of an item that is put is a shape of its own, since an engine takes it or not whatever stands
 * beside it: an item with many optional attributes would otherwise be asked about once for each of their mixtures.
 */
export const shapesOf = (call: Pick<Call, "action" | "request">): readonly string[] =>
  operationsOf(call).flatMap(([name, asked]) => [
    JSON.stringify([name, Object.entries(asked).map(([part, value]) => [part, partOf(part, value)])]),
    ...attributes(asked["Item"]).map((attribute) => JSON.stringify([name, kindsOf(asked["Item"]), attribute])),
  ]);

/** All that writes, and of the reads of one shape the first so many: what follows from a write is seen by then. */
export function withFewerReads(calls: readonly Call[], most: number): readonly Call[] {
  const counts = new Map<string, number>();
  return calls.filter((call) => {
    if (!reads.has(call.action)) return true;
    const shape = shapesOf(call).join();
    const count = (counts.get(shape) ?? 0) + 1;
    counts.set(shape, count);
    return count <= most;
  });
}
