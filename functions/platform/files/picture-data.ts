import { crc32 } from "node:zlib";

/*
 * Cameras and phones write into a picture where and when it was taken, with what, and at times another picture of it.
 * None of that is what people mean to hand in. Only how the picture is to be turned is kept: without it, it would lie.
 */

const orientationTag = 0x0112;

/** How a picture is turned (2 to 8) as its Exif data say (CIPA DC-008, 4.6.4); 1 where they say nothing. */
function orientationIn(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 14) return 1;
  const little = view.getUint16(0) === 0x4949;
  const at = view.getUint32(4, little);
  if (at + 2 > tiff.length) return 1;
  const entries = Math.min(view.getUint16(at, little), 200);
  for (let entry = at + 2; entry < at + 2 + 12 * entries && entry + 12 <= tiff.length; entry += 12)
    if (view.getUint16(entry, little) === orientationTag) {
      const turned = view.getUint16(entry + 8, little);
      return turned >= 2 && turned <= 8 ? turned : 1;
    }
  return 1;
}

/** Exif data that say how a picture is turned, and nothing else. */
const exifOf = (orientation: number): readonly number[] => [
  ...[0x4d, 0x4d, 0x00, 0x2a, 0, 0, 0, 8],
  ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
  ...[0, 0, 0, 0],
];

const says = (content: Uint8Array, at: number, words: string): boolean =>
  [...words].every((letter, i) => content[at + i] === letter.charCodeAt(0));

const exifHead = "Exif\0\0";
const exifSegment = (orientation: number): Uint8Array => {
  const data = [...[...exifHead].map((letter) => letter.charCodeAt(0)), ...exifOf(orientation)];
  return Uint8Array.from([0xff, 0xe1, (data.length + 2) >> 8, (data.length + 2) & 0xff, ...data]);
};

/** Segments that a picture is shown by: all but comments and what programs write, save its colours (JFIF, ICC, Adobe). */
function isPicture(content: Uint8Array, at: number, marker: number): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  return (
    (marker === 0xe0 && says(content, at + 4, "JFIF\0")) ||
    (marker === 0xe2 && says(content, at + 4, "ICC_PROFILE\0")) ||
    marker === 0xee
  );
}

/** Where the coded part of a picture that begins here ends: at the next marker that is no restart. */
function endOfScan(content: Uint8Array, from: number): number {
  for (let at = content.indexOf(0xff, from); at >= 0 && at + 1 < content.length; at = content.indexOf(0xff, at + 1)) {
    const next = content[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return content.length;
}

/** What is kept of a segment: all of it, nothing, or of Exif data how the picture is turned. */
function keptOf(content: Uint8Array, at: number, end: number): readonly Uint8Array[] {
  const marker = content[at + 1] ?? 0;
  if (marker !== 0xe1 || !says(content, at + 4, exifHead))
    return isPicture(content, at, marker) ? [content.subarray(at, end)] : [];
  const turned = orientationIn(content.subarray(at + 4 + exifHead.length, end));
  return turned === 1 ? [] : [exifSegment(turned)];
}

function jpegParts(content: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = [content.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= content.length && content[at] === 0xff) {
    const marker = content[at + 1] ?? 0;
    // What follows the end is another picture, or a film.
    if (marker === 0xd9) return [...parts, content.subarray(at, at + 2)];
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + (((content[at + 2] ?? 0) << 8) | (content[at + 3] ?? 0));
    const next = marker === 0xda ? endOfScan(content, end) : end;
    parts.push(...keptOf(content, at, end), content.subarray(end, next));
    at = next;
  }
  return [...parts, content.subarray(Math.min(at, content.length))];
}

const told: ReadonlySet<string> = new Set(["eXIf", "tEXt", "zTXt", "iTXt", "tIME"]);

const exifChunk = (orientation: number): Uint8Array => {
  const data = Buffer.from([...Buffer.from("eXIf", "latin1"), ...exifOf(orientation)]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length - 4);
  sum.writeUInt32BE(crc32(data));
  return Buffer.concat([length, data, sum]);
};

function pngParts(content: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const parts: Uint8Array[] = [content.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= content.length) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...content.subarray(at + 4, at + 8));
    const turned = name === "eXIf" ? orientationIn(content.subarray(at + 8, end - 4)) : 1;
    if (turned !== 1) parts.push(exifChunk(turned));
    else if (!told.has(name)) parts.push(content.subarray(at, end));
    at = end;
    if (name === "IEND") return parts;
  }
  return [...parts, content.subarray(Math.min(at, content.length))];
}

/**
 * A picture without where, when and with what it was taken: every byte that it is drawn from is as it was. Of another kind
 * of file nothing is changed.
 * @param type as `judgeFile` has found it
 */
export function withoutPictureData(type: string, content: Uint8Array): Uint8Array {
  if (type !== "jpg" && type !== "png") return content;
  const clean = Buffer.concat(type === "jpg" ? jpegParts(content) : pngParts(content));
  return clean.length === content.length && clean.equals(content) ? content : clean;
}
