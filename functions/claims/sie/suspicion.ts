export type Suspicion = { readonly encoding: "utf-8" | "windows-1252" | "utf-16"; readonly at: number };

/** The letters åäöÅÄÖéü as bytes. */
const inPc8 = new Set([0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82, 0x81]);
const inWindows1252 = new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9, 0xfc]);

const isContinuation = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80;

/** How many bytes a UTF-8 sequence that begins here has; 0 when none does. */
function utf8At(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) if (!isContinuation(bytes[at + i])) return 0;
  return length;
}

type Seen = { count: number; at: number };
const see = (seen: Seen, at: number) => {
  if (seen.count++ === 0) seen.at = at;
};

/** How often letters are written as each code page writes them, and where first. */
function lettersIn(bytes: Uint8Array) {
  const found = { utf8: { count: 0, at: 0 }, windows: { count: 0, at: 0 }, pc8: { count: 0, at: 0 } };
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 128) continue;
    const length = utf8At(bytes, i);
    if (length > 0) see(found.utf8, i);
    else if (inWindows1252.has(byte)) see(found.windows, i);
    else if (inPc8.has(byte)) see(found.pc8, i);
    i += Math.max(0, length - 1);
  }
  return found;
}

/** What a file's first bytes say of its encoding. */
function marked([first, second, third]: Uint8Array): Suspicion["encoding"] | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return "utf-16";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : undefined;
}

/**
 * Whether the letters of a file are written in another way than PC8, and where that shows first. In PC8 what UTF-8 and
 * Windows-1252 write for åäö are frames and Greek letters, which no bookkeeper writes.
 */
export function suspicionOf(bytes: Uint8Array): Suspicion | undefined {
  const mark = bytes.subarray(0, 200).includes(0) ? "utf-16" : marked(bytes);
  if (mark) return { encoding: mark, at: 0 };
  const { utf8, windows, pc8 } = lettersIn(bytes);
  if (utf8.count > windows.count + pc8.count) return { encoding: "utf-8", at: utf8.at };
  return windows.count > pc8.count ? { encoding: "windows-1252", at: windows.at } : undefined;
}
