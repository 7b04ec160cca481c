import { Readable } from "node:stream";
import { ZipFile } from "yazl";

/** A file in the archive: a short text, or chunks that are taken as there is room for them. */
export type ZipEntry = { readonly name: string } & (
  | { readonly text: string }
  | { readonly chunks: AsyncIterable<Uint8Array> }
);

/**
 * An archive always has the same bytes when its files have: the time in it is the first that the format knows. The
 * library writes the wall clock of the machine's own zone, so the time is given in that.
 */
const always = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

/** A whole archive as it is written; each file is asked for when the one before it has been taken in. */
export async function* zipped(
  entries: AsyncIterable<ZipEntry>,
  compressionLevel: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const zip = new ZipFile();
  // as: the library's type says less than it is
  const output = zip.outputStream as Readable;
  let source: Readable | undefined;
  const added = (entry: ZipEntry) =>
    new Promise<void>((done, fail) => {
      const options = { ...always, compressionLevel };
      source = Readable.from("text" in entry ? [Buffer.from(entry.text)] : entry.chunks);
      source.once("end", done).once("error", fail);
      zip.addReadStream(source, entry.name, options);
    });
  const fill = async () => {
    for await (const entry of entries) await added(entry);
    zip.end();
  };
  const stop = (error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.once("error", stop);
  fill().catch(stop);
  try {
    for await (const chunk of output) yield chunk;
  } finally {
    source?.destroy();
    output.destroy();
  }
}
