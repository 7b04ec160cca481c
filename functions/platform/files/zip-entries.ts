import { inflateRawSync } from "node:zlib";

/** One file in a ZIP archive, by its line in the archive's directory. */
export type ZipEntry = {
  /** With forward slashes, whatever its writer used. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** Its content when it is at most so many bytes (1 MB where nothing is said) and can be unpacked. */
  readonly content: (most?: number) => Uint8Array | undefined;
};

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const endBytes = 22;
const longestComment = 65_535;
const mostEntries = 20_000;
const mostUnpacked = 1_000_000;

/**
 * The files in an archive as programs find them: by the directory at its end (APPNOTE 4.3.12). Undefined when it has
 * none, however the first bytes look.
 */
export function zipEntries(archive: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = directoryEndIn(view);
  if (end === undefined) return undefined;
  const size = view.getUint32(end + 12, true);
  // Where the archive begins: something may lie before it.
  const start = Math.max(0, end - size - view.getUint32(end + 16, true));
  const entries: ZipEntry[] = [];
  let at = Math.max(0, end - size);
  while (entries.length < mostEntries && at + 46 <= end && view.getUint32(at, true) === directoryEntry) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(archive.subarray(at + 46, nameEnd)).replaceAll("\\", "/");
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const header = start + view.getUint32(at + 42, true);
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    entries.push({ name, isEncrypted, content: (most) => unpacked(view, archive, { header, method, packed }, most) });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.length > 0 ? entries : undefined;
}

/** The directory's end is looked for from the archive's end: a comment may follow it. */
function directoryEndIn(view: DataView): number | undefined {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === endOfDirectory) return at;
  return undefined;
}

type Packed = { readonly header: number; readonly method: number; readonly packed: number };

function unpacked(
  view: DataView,
  archive: Uint8Array,
  { header, method, packed }: Packed,
  most = mostUnpacked,
): Uint8Array | undefined {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== localHeader) return undefined;
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const bytes = archive.subarray(from, from + packed);
  if (method === 0) return bytes.length <= most ? bytes : undefined;
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(bytes, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}
