import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyBytes, taken } from "./bytes.ts";
import { putSieText, sieText } from "./sie-text.ts";

test.each([
  ["Örebro kommun, åäöÅÄÖéü", "\u0099rebro kommun, \u0086\u0084\u0094\u008f\u008e\u0099\u0082\u0081"],
  ["Smørrebrød À la carte", "Smorrebrod A la carte"],
  ["2025–2026 — “citat” … €", "2025-2026 - 'citat' ... EUR"],
  ['"{x}"\\', "'(x)'/"],
  ["e\u0301", "\u0082"],
  ["a\r\nb\tc", "a  b c"],
  ["日本", "__"],
])("%s is written so that the code page has it and people can read it", (text, wanted) => {
  expect(sieText(text)).toBe(wanted);
});

test("whatever is written has only bytes of the code page, and no sign of the format", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })), (text) => {
      const bytes = emptyBytes();
      putSieText(bytes, text);
      const found = taken(bytes);
      expect([...found].filter((byte) => byte < 32 || byte === 127)).toEqual([]);
      const signs = /["{}\\]/;
      expect(Buffer.from(found).toString("latin1")).not.toMatch(signs);
      expect(Buffer.from(found).toString("latin1")).toBe(sieText(text));
      // U+2047 and U+FF1F are question marks too, and are written as such.
      if (!text.normalize("NFKD").includes("?")) expect(Buffer.from(found).toString("latin1")).not.toContain("?");
    }),
  );
});
