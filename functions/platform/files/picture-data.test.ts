import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutPictureData } from "./picture-data.ts";
import { isJpeg, isPng } from "./pictures.ts";

const latin = (text: string) => Buffer.from(text, "latin1");
const segment = (marker: number, data: Uint8Array) => {
  const size = Buffer.alloc(2);
  size.writeUInt16BE(data.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), size, data]);
};

/** Exif data in either order of bytes: how the picture is turned, and a place that is to go. */
function exif(orientation: number, little: boolean) {
  const tiff = Buffer.alloc(40);
  tiff.write(little ? "II*\0" : "MM\0*", "latin1");
  const put = (value: number, at: number, bytes: 2 | 4) =>
    little ? tiff.writeUIntLE(value, at, bytes) : tiff.writeUIntBE(value, at, bytes);
  put(8, 4, 4);
  put(2, 8, 2);
  for (const [i, [tag, value]] of [
    [0x8825, 26],
    [0x0112, orientation],
  ].entries()) {
    put(tag ?? 0, 10 + 12 * i, 2);
    put(3, 12 + 12 * i, 2);
    put(1, 14 + 12 * i, 4);
    put(value ?? 0, 18 + 12 * i, 2);
  }
  return Buffer.concat([tiff, latin("GPS 59.27 N 15.21 E")]);
}

const frame = segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0]));
const start = segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]));
const coded = Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]);
const jfif = segment(0xe0, latin("JFIF\0\u0001\u0001"));
const icc = segment(0xe2, latin("ICC_PROFILE\0\u0001\u0001profile"));
const adobe = segment(0xee, latin("Adobe\0d"));
const begin = Buffer.from([0xff, 0xd8]);
const end = Buffer.from([0xff, 0xd9]);
const drawn = [jfif, icc, adobe, frame, start, coded, segment(0xc4, Buffer.from([0])), start, coded];
const places = [
  segment(0xe1, Buffer.concat([latin("Exif\0\0"), exif(1, true)])),
  segment(0xe1, latin("http://ns.adobe.com/xap/1.0/\0<x>GPS 59.27</x>")),
  segment(0xed, latin("Photoshop 3.0\0GPS 59.27")),
  segment(0xe2, latin("MPF\0GPS 59.27")),
  segment(0xfe, latin("GPS 59.27")),
];

test("a photo loses where, when and with what it was taken, and keeps every byte that it is drawn from", () => {
  const photo = Buffer.concat([begin, jfif, ...places, ...drawn.slice(1), end, latin("another picture, GPS 59.27")]);
  const clean = withoutPictureData("jpg", photo);
  expect(Buffer.from(clean)).toEqual(Buffer.concat([begin, ...drawn, end]));
  expect(isJpeg(clean)).toBe(true);
  expect(withoutPictureData("jpg", clean)).toBe(clean);
});

test("how a picture is turned is kept, in either order of bytes, and nothing beside it", () => {
  for (const [orientation, little] of [
    [6, true],
    [8, false],
    [3, true],
  ] as const) {
    const turned = segment(0xe1, Buffer.concat([latin("Exif\0\0"), exif(orientation, little)]));
    const clean = Buffer.from(withoutPictureData("jpg", Buffer.concat([begin, turned, ...drawn, end])));
    expect(clean.includes("GPS")).toBe(false);
    expect(clean.subarray(2, 4)).toEqual(Buffer.from([0xff, 0xe1]));
    expect(withoutPictureData("jpg", clean)).toEqual(clean);
    expect(clean[2 + 4 + 6 + 8 + 2 + 9]).toBe(orientation);
  }
});

const chunk = (name: string, data: Uint8Array) => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  return Buffer.concat([size, latin(name), data, Buffer.alloc(4)]);
};

test("a PNG loses its texts and places, and keeps its picture, its colours and how it is turned", () => {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const kept = [
    chunk("IHDR", Buffer.alloc(13)),
    chunk("iCCP", latin("p")),
    chunk("IDAT", latin("GPS")),
    chunk("IEND", Buffer.alloc(0)),
  ];
  const [header, ...rest] = kept;
  if (!header) throw new Error("a PNG has a header");
  const told = [
    chunk("tEXt", latin("GPS 59.27")),
    chunk("iTXt", latin("GPS 59.27")),
    chunk("eXIf", exif(1, true)),
    chunk("tIME", latin("x")),
  ];
  const clean = withoutPictureData("png", Buffer.concat([signature, header, ...told, ...rest, latin("GPS 59.27")]));
  expect(Buffer.from(clean)).toEqual(Buffer.concat([signature, ...kept]));
  expect(isPng(clean)).toBe(true);
  const turned = Buffer.from(
    withoutPictureData("png", Buffer.concat([signature, header, chunk("eXIf", exif(6, true)), ...rest])),
  );
  expect([turned.includes("eXIf"), turned.includes("59.27")]).toEqual([true, false]);
  expect(withoutPictureData("png", turned)).toEqual(turned);
});

test("whatever bytes a file has, cleaning ends, adds next to nothing, and leaves other files as they are", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom("jpg", "png", "pdf", "csv"), (bytes, type) => {
      const clean = withoutPictureData(type, Buffer.concat([begin, bytes]));
      expect(clean.length).toBeLessThanOrEqual(bytes.length + 2 + 50 * bytes.length);
      if (type === "pdf" || type === "csv") expect(Buffer.from(clean)).toEqual(Buffer.concat([begin, bytes]));
    }),
  );
});
