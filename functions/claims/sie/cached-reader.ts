/**
 * Reads kept files, and remembers the last one: a person goes through several pages over one file, and a large one
 * takes seconds to fetch and read. What lies under a key of a kept file never changes.
 */
export function cachedReader<T>(reader: () => Promise<(content: Uint8Array) => T>) {
  let last: { readonly key: string; readonly read: T } | undefined;
  return async (key: string, content: () => Promise<Uint8Array>): Promise<T> => {
    if (last?.key === key) return last.read;
    last = undefined; // two large files at once are more than there is room for
    const read = (await reader())(await content());
    last = { key, read };
    return read;
  };
}
export type ReadKept<T> = ReturnType<typeof cachedReader<T>>;
