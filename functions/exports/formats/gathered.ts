/** An answer of the HTTP API ends at 6 MB, and a file in it takes a third more than its bytes. */
export const mostBytes = 4_300_000;

/** The whole file; undefined as soon as it is known not to fit in an answer, and nothing more of it is read. */
export async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const found: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    found.push(chunk);
  }
  return Buffer.concat(found);
}
