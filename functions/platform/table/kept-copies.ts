type Copy<T> = { readonly at: number; readonly read: Promise<T> };

/**
 * A Lambda's own copies of what it has read of a table, by name. A read that failed is not kept.
 * @param keptFor milliseconds after which a copy is read anew; for ever where it never changes
 * @example const call = keptCopies<Call>(); await call(table, "piloter-2027 1", () => fetchCall(...))
 */
export function keptCopies<T>(keptFor = Number.POSITIVE_INFINITY) {
  const tables = new WeakMap<object, Map<string, Copy<T>>>();
  return (table: object, name: string, read: () => Promise<T>, now = 0): Promise<T> => {
    const copies = tables.get(table) ?? new Map<string, Copy<T>>();
    tables.set(table, copies);
    const before = copies.get(name);
    // A clock that was set back would keep what was read for longer.
    if (before && now - before.at < keptFor && now >= before.at) return before.read;
    const copy = { at: now, read: read() };
    copies.set(name, copy);
    copy.read.catch(() => copies.delete(name));
    return copy.read;
  };
}
