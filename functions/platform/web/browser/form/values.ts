/** What is typed in a form by the names of its controls. One without an entry is empty, or none of its boxes is ticked. */
export type Values = ReadonlyMap<string, readonly string[]>;

const textOf = (values: Values, name: string): string =>
  JSON.stringify((values.get(name) ?? []).filter((v) => v !== ""));

/** The names of the controls in which two differ. */
export const differing = (a: Values, b: Values): readonly string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((name) => textOf(a, name) !== textOf(b, name));

/**
 * What others have changed, where it may be written into the page: where this person has typed nothing since the form
 * was sent. What is left over was changed by both.
 * @param others by name, what the server now has
 * @param sent what was posted
 * @param now what stands in the form
 */
export const writable = (others: Values, sent: Values, now: Values): { write: Values; over: readonly string[] } => {
  const typedSince = new Set(differing(sent, now));
  const write = [...others].filter(([name]) => !typedSince.has(name) && textOf(others, name) !== textOf(now, name));
  const over = [...others.keys()].filter((name) => typedSince.has(name) && textOf(others, name) !== textOf(now, name));
  return { write: new Map(write), over };
};
