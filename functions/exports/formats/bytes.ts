/** A file's text as the bytes it will be: joining the texts of cells and encoding them takes half as long again. */
export type Bytes = { buffer: Buffer; at: number };

const firstSize = 1 << 16;

export const emptyBytes = (): Bytes => ({ buffer: Buffer.allocUnsafe(firstSize), at: 0 });

/** Makes sure that so many bytes more have their place. */
export function room(bytes: Bytes, more: number): void {
  if (bytes.at + more <= bytes.buffer.length) return;
  const larger = Buffer.allocUnsafe(Math.max(bytes.buffer.length * 2, bytes.at + more));
  bytes.buffer.copy(larger, 0, 0, bytes.at);
  bytes.buffer = larger;
}

/** What has been written since last time; the caller may keep it. */
export function taken(bytes: Bytes): Uint8Array {
  const { buffer, at } = bytes;
  bytes.buffer = Buffer.allocUnsafe(buffer.length);
  bytes.at = 0;
  return buffer.subarray(0, at);
}

export function putByte(bytes: Bytes, byte: number): void {
  bytes.buffer[bytes.at++] = byte;
}

/** Copies what was written from one place to another; there must be room for it. */
export function putAgain(bytes: Bytes, from: number, to: number): void {
  bytes.buffer.copyWithin(bytes.at, from, to);
  bytes.at += to - from;
}

/** What is written again and again, made once; it is written four times as fast as a text. */
export const constant = (text: string, encoding: "utf8" | "latin1" = "utf8"): Uint8Array => Buffer.from(text, encoding);

/** There must be room for it. */
export function putConstant(bytes: Bytes, made: Uint8Array): void {
  bytes.buffer.set(made, bytes.at);
  bytes.at += made.length;
}

/** A text of characters below 256, each as one byte; there must be room for it. */
export function putLatin(bytes: Bytes, text: string): void {
  const { buffer, at } = bytes;
  const { length } = text;
  for (let i = 0; i < length; i++) buffer[at + i] = text.charCodeAt(i);
  bytes.at = at + length;
}

/** Any text in UTF-8. */
export function putUtf8(bytes: Bytes, text: string): void {
  room(bytes, text.length * 3);
  bytes.at += bytes.buffer.write(text, bytes.at);
}

/** As `taken`, but each of so many buffers is used again after that many turns. */
export function takenByTurns(buffers: number): (bytes: Bytes) => Uint8Array {
  const others: Buffer[] = [];
  return (bytes) => {
    const { buffer, at } = bytes;
    others.push(buffer);
    bytes.buffer = (others.length < buffers ? undefined : others.shift()) ?? Buffer.allocUnsafe(buffer.length);
    bytes.at = 0;
    return buffer.subarray(0, at);
  };
}

/** Characters of one or two bytes in UTF-8; all others go the long way. */
const narrow = 0x800;

/** Those of the narrow characters that a format writes as they are. */
export const plainExcept = (special: string): Uint8Array =>
  Uint8Array.from({ length: narrow }, (_, code) =>
    code >= 32 && !special.includes(String.fromCharCode(code)) ? 1 : 0,
  );

/** Writes a text as it is, in UTF-8, if all its characters are plain; writes nothing otherwise. */
export function putPlain(bytes: Bytes, text: string, plain: Uint8Array): boolean {
  const { length } = text;
  room(bytes, length * 2);
  const { buffer } = bytes;
  let at = bytes.at;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (plain[code] !== 1) return false;
    if (code < 128) buffer[at++] = code;
    else {
      buffer[at++] = 0xc0 | (code >> 6);
      buffer[at++] = 0x80 | (code & 63);
    }
  }
  bytes.at = at;
  return true;
}

const zero = 48;
const minus = 45;
const point = 46;
const comma = 44;
/** Digits of what fits 31 bits are reckoned in whole numbers, which is quick. */
const quick = 1_000_000_000;

const digitsOf = (value: number): number => {
  let digits = 1;
  for (let limit = 10; value >= limit; limit *= 10) digits++;
  return digits;
};

/** A whole number, as `String` writes it. */
export function putWhole(bytes: Bytes, value: number): void {
  if (value < 0) {
    putByte(bytes, minus);
    putWhole(bytes, -value);
    return;
  }
  if (value >= quick) {
    putLatin(bytes, String(value));
    return;
  }
  const { buffer, at } = bytes;
  const digits = digitsOf(value);
  let rest = value | 0;
  for (let i = digits - 1; i > 0; i--) {
    const tens = (rest / 10) | 0;
    buffer[at + i] = zero + rest - tens * 10;
    rest = tens;
  }
  buffer[at] = zero + rest;
  bytes.at = at + digits;
}

/** Öre as kronor with two decimals: `-1234,50`, or with a point. */
export function putKronor(bytes: Bytes, ore: number, mark: "," | "."): void {
  const amount = ore < 0 ? -ore : ore;
  if (ore < 0) putByte(bytes, minus);
  const kronor = amount < quick ? (amount / 100) | 0 : Math.floor(amount / 100);
  const rest = amount - kronor * 100;
  putWhole(bytes, kronor);
  const tens = (rest / 10) | 0;
  putByte(bytes, mark === "," ? comma : point);
  putByte(bytes, zero + tens);
  putByte(bytes, zero + rest - tens * 10);
}
