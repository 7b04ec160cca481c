const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const imageHeader = [0x49, 0x48, 0x44, 0x52];

const hasAt = (content: Uint8Array, at: number, bytes: readonly number[]) =>
  bytes.every((byte, i) => content[at + i] === byte);

/** PNG: its signature, and the image header, which is always the first chunk (PNG specification, 5.6). */
export const isPng = (content: Uint8Array): boolean =>
  hasAt(content, 0, pngSignature) && hasAt(content, 12, imageHeader);

/** Markers that begin a frame: all of C0 to CF but tables, arithmetic conditions and the reserved one (ITU-T T.81, B.1). */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** JPEG: start of image, and marker by marker to a frame. A picture of another kind under this name has none. */
export function isJpeg(content: Uint8Array): boolean {
  if (!hasAt(content, 0, [0xff, 0xd8, 0xff])) return false;
  let at = 2;
  while (at + 4 <= content.length) {
    if (content[at] !== 0xff) return false;
    const marker = content[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return true;
    else if (marker === 0xd9 || marker === 0xda) return false;
    else at += 2 + (((content[at + 2] ?? 0) << 8) | (content[at + 3] ?? 0));
  }
  return false;
}
