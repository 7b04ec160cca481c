import { crc32, createDeflateRaw, type DeflateRaw, deflateRawSync } from "node:zlib";
import { Zip, type ZipInputFile } from "fflate";

/** While one chunk is written, others wait to be compressed or are being so: neither side has to wait for the other. */
export const chunksInUse = 2;

/** A file in the archive: a short text, or chunks, each of which may be written over `chunksInUse` chunks later. */
export type ZipEntry = { readonly name: string } & (
  | { readonly text: string }
  | { readonly chunks: AsyncIterable<Uint8Array> }
);

/** The first time that the format knows, in the zone that the library writes: the same files give the same archive. */
const firstTime = () => new Date(1980, 0, 1);
const deflate = 8;
const outputSize = 1 << 16;

type Part = Uint8Array<ArrayBuffer>;

const written = (compressor: DeflateRaw, chunk: Uint8Array): Promise<void> => {
  const promise = new Promise<void>((done, fail) => {
    compressor.write(chunk, (problem) => (problem ? fail(problem) : done()));
  });
  // It is waited for when the next chunk is there; that it fails before is no news yet.
  promise.catch(() => {});
  return promise;
};

const ended = (compressor: DeflateRaw): Promise<void> =>
  new Promise((done, fail) => {
    compressor.once("end", done).once("error", fail);
    compressor.end();
  });

/** Compresses a file by Node's own zlib, on another thread; `seen` hears of each chunk before it is compressed. */
async function* compressed(
  chunks: AsyncIterable<Uint8Array>,
  level: number,
  seen: (chunk: Uint8Array) => void,
): AsyncGenerator<Part, void, undefined> {
  const compressor = createDeflateRaw({ level, chunkSize: outputSize });
  let output: Part[] = [];
  compressor.on("data", (part: Part) => output.push(part)).on("error", () => {});
  const ready = () => {
    const found = output;
    output = [];
    return found;
  };
  try {
    const waiting: Promise<void>[] = [];
    for await (const chunk of chunks) {
      seen(chunk);
      waiting.push(written(compressor, chunk));
      if (waiting.length >= chunksInUse) await waiting.shift();
      yield* ready();
    }
    await Promise.all(waiting);
    await ended(compressor);
    yield* ready();
  } finally {
    compressor.destroy();
  }
}

/** A short text at once: another thread would only be waited for. */
async function* compressedText(
  text: string,
  level: number,
  seen: (chunk: Uint8Array) => void,
): AsyncGenerator<Part, void, undefined> {
  const chunk = Buffer.from(text);
  seen(chunk);
  yield deflateRawSync(chunk, { level });
}

/** A whole archive as it is written; each file is asked for when the one before it has been taken in. */
export async function* zipped(
  entries: AsyncIterable<ZipEntry>,
  level: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let output: Uint8Array[] = [];
  let error: Error | null = null;
  const zip = new Zip((problem, chunk) => {
    error ??= problem;
    output.push(chunk);
  });
  const ready = () => {
    if (error) throw error;
    const found = output;
    output = [];
    return found;
  };
  for await (const entry of entries) {
    const file: ZipInputFile = { filename: entry.name, mtime: firstTime(), compression: deflate, crc: 0, size: 0 };
    zip.add(file);
    const seen = (chunk: Uint8Array) => {
      file.crc = crc32(chunk, file.crc);
      file.size += chunk.length;
    };
    const parts = "text" in entry ? compressedText(entry.text, level, seen) : compressed(entry.chunks, level, seen);
    for await (const part of parts) {
      file.ondata?.(null, part, false);
      yield* ready();
    }
    file.ondata?.(null, new Uint8Array(), true);
    yield* ready();
  }
  zip.end();
  yield* ready();
}
