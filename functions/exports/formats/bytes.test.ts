import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bytes, emptyBytes, plainExcept, putKronor, putPlain, putUtf8, putWhole, room, taken } from "./bytes.ts";

const written = (put: (bytes: Bytes) => void) => {
  const bytes = emptyBytes();
  room(bytes, 100);
  put(bytes);
  return Buffer.from(taken(bytes)).toString();
};
const anyWhole = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.maxSafeInteger());

test("a whole number is written as it is", () => {
  fc.assert(
    fc.property(anyWhole, (value) => {
      expect(written((bytes) => putWhole(bytes, value))).toBe(String(value));
    }),
  );
});

test("öre are written as kronor with two decimals, exactly", () => {
  fc.assert(
    fc.property(anyWhole, (value) => {
      const digits = String(Math.abs(value)).padStart(3, "0");
      const kronor = `${value < 0 ? "-" : ""}${digits.slice(0, -2)},${digits.slice(-2)}`;
      expect(written((bytes) => putKronor(bytes, value, ","))).toBe(kronor);
    }),
  );
  expect(written((bytes) => putKronor(bytes, -0, "."))).toBe("0.00");
});

test("a text of plain characters is written in UTF-8, and nothing of any other", () => {
  const plain = plainExcept("<&");
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("Örebro å", "a<b", "\u07ff", "\u0800", "\ud800"),
  );
  fc.assert(
    fc.property(text, (value) => {
      const isPlain = value.split("").every((sign) => sign >= " " && sign < "\u0800" && !"<&".includes(sign));
      let found: boolean | undefined;
      const file = written((bytes) => {
        found = putPlain(bytes, value, plain);
      });
      expect([found, file]).toEqual([isPlain, isPlain ? value : ""]);
    }),
  );
});

test("what does not fit makes room for itself, and what was taken stays as it was", () => {
  const bytes = emptyBytes();
  const long = "å".repeat(100_000);
  putUtf8(bytes, long);
  const first = taken(bytes);
  putUtf8(bytes, "x".repeat(100_000));
  expect(Buffer.from(first).toString()).toBe(long);
});
