/** How a file's letters are written; of one without any it does not matter. */
export type Encoding = "pc8" | "utf-8" | "windows-1252" | "utf-16" | "ascii";

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

/** How often letters are written as each code page writes them. */
function lettersIn(bytes: Uint8Array) {
  const found = { utf8: 0, windows: 0, pc8: 0 };
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 128) continue;
    const length = utf8At(bytes, i);
    if (length > 0) found.utf8++;
    else if (inWindows1252.has(byte)) found.windows++;
    else if (inPc8.has(byte)) found.pc8++;
    i += Math.max(0, length - 1);
  }
  return found;
}

/** How many bytes of a file say nothing but that it is UTF-8. */
export const utf8Mark = ([first, second, third]: Uint8Array): number =>
  first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;

const isUtf16 = (bytes: Uint8Array) => {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || bytes.subarray(0, 200).includes(0);
};

/**
 * How the letters of a file are written, by its bytes alone: many programs write `#FORMAT PC8` above UTF-8. In PC8 what
 * UTF-8 and Windows-1252 write for åäö are frames and Greek letters, which no bookkeeper writes.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (isUtf16(bytes)) return "utf-16";
  const { utf8, windows, pc8 } = lettersIn(bytes.subarray(utf8Mark(bytes)));
  if (utf8 > windows + pc8) return "utf-8";
  if (windows > pc8) return "windows-1252";
  return pc8 > 0 ? "pc8" : "ascii";
}

/** The names that programs give to an encoding after `#FORMAT`. */
const names: Readonly<Record<string, Encoding>> = {
  PC8: "pc8",
  IBMPC: "pc8",
  CP437: "pc8",
  UTF8: "utf-8",
  ANSI: "windows-1252",
  WINDOWS1252: "windows-1252",
  CP1252: "windows-1252",
  ISO88591: "windows-1252",
  LATIN1: "windows-1252",
};

/** Whether a file is written otherwise than it says after `#FORMAT`; one that says nothing is to be in PC8. */
export const isOtherwise = (encoding: Encoding, said: string): boolean =>
  encoding !== "ascii" && names[said.toUpperCase().replace(/[^A-Z0-9]/g, "") || "PC8"] !== encoding;
