import { createCipheriv, createHash } from "node:crypto";

/** What a password is filled up with (ISO 32000-1, 7.6.3.3): alone, it is the empty password. */
const padding = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");

const md5 = (...parts: Uint8Array[]) => parts.reduce((hash, part) => hash.update(part), createHash("md5")).digest();
const sha = (bits: 256 | 384 | 512, ...parts: Uint8Array[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash(`sha${bits}`)).digest();

/** The cipher of older PDFs, which OpenSSL no longer offers. */
function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const at = (i: number) => state[i & 255] ?? 0;
  const swap = (i: number, j: number) => {
    const kept = at(i);
    state[i & 255] = at(j);
    state[j & 255] = kept;
  };
  let j = 0;
  for (let i = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let b = 0;
  return Buffer.from(
    data.map((byte, n) => {
      const a = n + 1;
      b = (b + at(a)) & 255;
      swap(a, b);
      return byte ^ at(at(a) + at(b));
    }),
  );
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const unescaped = (written: string): string => {
  if (/^[0-7]/.test(written)) return String.fromCharCode(Number.parseInt(written, 8) & 255);
  return /^[\r\n]/.test(written) ? "" : (escapes[written] ?? written);
};

/** The string that a text begins with, written in hexadecimal or in letters (7.3.4). */
function stringAt(text: string): Buffer {
  if (text.startsWith("<")) return Buffer.from(text.slice(1, text.indexOf(">")).replace(/\s/g, ""), "hex");
  let letters = "";
  let depth = 0;
  for (const [part, escaped] of text.matchAll(/\\([0-7]{1,3}|\r\n|[\s\S])|[()]|[^\\()]+/g)) {
    depth += part === "(" ? 1 : part === ")" ? -1 : 0;
    if (depth === 0) break;
    letters += escaped === undefined ? part : unescaped(escaped);
  }
  return Buffer.from(letters.slice(1), "latin1");
}

/**
 * Whether the empty password opens a PDF (ISO 32000-2, algorithms 4 to 6 and 11). `dictionary` is the text of its
 * encryption dictionary, `id` that of the file's identifier. What cannot be read is taken for closed.
 */
export function opensWithoutPassword(dictionary: string, id: string): boolean {
  const string = (name: string) => {
    const found = new RegExp(`/${name}\\s*(?=[<(])(?!<<)`).exec(dictionary);
    return found ? stringAt(dictionary.slice(found.index + found[0].length)) : Buffer.alloc(0);
  };
  const number = (name: string, otherwise: number) =>
    Number(new RegExp(`/${name}\\s+(-?\\d+)`).exec(dictionary)?.[1] ?? otherwise);
  const [revision, user] = [number("R", 0), string("U")];
  if (!/\/Filter\s*\/Standard/.test(dictionary)) return false;
  if (revision >= 5) return user.length >= 40 && hash(revision, user.subarray(32, 40)).equals(user.subarray(0, 32));
  if (revision < 2) return false;

  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(number("P", 0) | 0);
  const first = stringAt(id);
  const plainMetadata = revision >= 4 && /\/EncryptMetadata\s+false/.test(dictionary);
  const seed = md5(
    padding,
    string("O").subarray(0, 32),
    permissions,
    first,
    plainMetadata ? Buffer.alloc(4, 255) : Buffer.alloc(0),
  );
  if (revision === 2) return rc4(seed.subarray(0, 5), padding).equals(user);

  const length = number("V", 0) >= 4 ? 16 : Math.min(16, Math.max(5, number("Length", 40) / 8));
  let key: Buffer = seed.subarray(0, length);
  for (let round = 0; round < 50; round++) key = md5(key).subarray(0, length);
  let expected: Buffer = md5(padding, first);
  for (let round = 0; round < 20; round++)
    expected = rc4(
      key.map((byte) => byte ^ round),
      expected,
    );
  return expected.equals(user.subarray(0, 16));
}

/** The hash of the empty password with its salt: revision 5 has one round, revision 6 goes on (algorithm 2.B). */
function hash(revision: number, salt: Buffer): Buffer {
  let key: Buffer = sha(256, salt);
  if (revision === 5) return key;
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const cipher = createCipheriv("aes-128-cbc", key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false);
    const mixed = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => key)));
    const rest = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = sha(rest === 0 ? 256 : rest === 1 ? 384 : 512, mixed);
    last = mixed.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}
