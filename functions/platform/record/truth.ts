import { createHash } from "node:crypto";

/** A value as DynamoDB's stream and scan write it: `{ S: "text" }`, `{ N: "1" }`, `{ M: { ... } }`. */
export type Value = {
  readonly S?: string | undefined;
  readonly M?: Readonly<Record<string, Value>> | undefined;
  readonly L?: readonly Value[] | undefined;
  readonly [other: string]: unknown;
};
/** An item of the record as it is stored. */
export type Stored = Readonly<Record<string, Value>>;

/** What takes the place of a name that was erased. */
export const erasedName = "[raderat]";

/** This attribute marks an item that the guard put back. */
export const putBackAt = "putBackAt";

/** Where an item of the log has a person's name: nothing else on the record names a person (`by.id` stays). */
const nameIn = ({ by }: Stored): string | undefined => by?.M?.["name"]?.S;

const withoutName = ({ by, [putBackAt]: _, ...item }: Stored): Stored => {
  if (!by?.M) return by === undefined ? item : { ...item, by };
  const { name: _name, ...person } = by.M;
  return { ...item, by: { M: person } };
};

/** The same text for the same value, in whatever order its parts came. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${parts.join(",")}}`;
};

/**
 * The fingerprint (SHA-256, in hexadecimal) of all that an item of the record says but for the name, which can be erased
 * for good: a fingerprint that held it could be used to guess it.
 */
export const fingerprint = (item: Stored): string =>
  createHash("sha256")
    .update(canonical(withoutName(item)))
    .digest("hex");

/** What happened to an item of the record, as its stream tells. */
export type Change = { readonly before?: Stored | undefined; readonly after?: Stored | undefined };

/** What is to be done about a change, given the fingerprint that was locked first, if any was. */
export type Verdict =
  | { readonly kind: "new"; readonly lock: string }
  | { readonly kind: "erased" | "put-back" }
  /** It was changed or removed; `restore` is what it was, where that is known. */
  | { readonly kind: "changed"; readonly restore?: Stored };

/** Judges a change of the record. Nothing but a new item, an erased name and what was put back is right. */
export function judge({ before, after }: Change, locked: string | undefined): Verdict {
  if (!before) return after ? { kind: "new", lock: fingerprint(after) } : { kind: "changed" };
  // Without a locked fingerprint the older image is all there is to go by.
  const truth = locked ?? fingerprint(before);
  if (after && fingerprint(after) === truth) {
    if (nameIn(after) === erasedName) return { kind: "erased" };
    const mark = after[putBackAt]?.S;
    if (mark !== undefined && mark !== before[putBackAt]?.S) return { kind: "put-back" };
  }
  // A second change in a row shows only what the first made of it; what came before that one is in the first's event.
  return fingerprint(before) === truth ? { kind: "changed", restore: before } : { kind: "changed" };
}
