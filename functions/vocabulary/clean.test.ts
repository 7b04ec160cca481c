import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanLine, cleanPerson, cleanText, plainSigns } from "./clean.ts";

const unseen = [
  ..."\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2066\u2067\u2068\u2069\u206f\u3164\ufe0f\ufeff",
  "\u0000",
  "\u0007",
  "\u007f",
  "\u009b",
];

test("signs that nobody sees are gone, wherever they stand", () => {
  for (const sign of unseen)
    expect(cleanText(`${sign}Bo${sign} E${sign}k${sign}`), sign.codePointAt(0)?.toString(16)).toBe("Bo Ek");
});

test("a text of unseen signs, blanks, lone marks and blank letters is empty", () => {
  for (const text of [
    unseen.join(""),
    " \u00a0\u202f\t\r\n",
    "\u0301",
    "\u2800",
    "\u115f\u1160",
    "\u200b \u2060",
    "\ufe0f",
  ])
    expect(cleanText(text), JSON.stringify(text)).toBe("");
});

test("a text of plain signs is cleaned as any other: what stands among them does not matter", () => {
  const plain = fc.constantFrom(
    ..."\t\n aZ5.-\u00a0\u00a8\u00ac\u00ae\u00e5\u00d6\u02ff\u2010\u2014\u2019\u201d\u2022\u2026\u20ac",
  );
  // A sign that nobody sees takes the long way, to the same text.
  const texts = fc.array(fc.oneof(plain, fc.constantFrom("\u0085", "\u00ad", "\u0301", "\u200d", "\ufe0f")), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(texts, (signs) => {
      const text = signs.join("");
      expect(cleanText(text)).toBe(cleanText(`\u2060${text}`));
    }),
  );
});

test("every end of a line is LF, and tabs stay", () => {
  for (const end of ["\r\n", "\r", "\n", "\v", "\f", "\u0085", "\u2028", "\u2029", "\u001e"])
    expect(cleanText(`a${end}b\tc`), JSON.stringify(end)).toBe("a\nb\tc");
});

test.each([
  "👩‍👩‍👧",
  "👩🏽‍🚀",
  "🏳️‍🌈",
  "❤️ ☎︎",
  "1️⃣",
  "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
  "می\u200cخواهم",
  "ක්\u200dරමය",
  "葛\u{e0100}飾区",
  "e\u0301",
  "１２ km² − ½",
])("%s is as it was written", (text) => {
  expect(cleanText(`\u200b${text}\u2060`)).toBe(text);
});

test("a line has no break in it, and hyphens and dots name nobody", () => {
  expect(cleanLine("Bo\tEk\r\n Ask")).toBe("Bo Ek Ask");
  expect(cleanLine("\u200b- ")).toBe("-");
  for (const name of ["-", "\u2013", " . ", "…", "?", "\u200b-\u200b", "(\u2800)", "__"])
    expect(cleanPerson(name), JSON.stringify(name)).toBe("");
  for (const name of ["Ö", "7", "ق", "李", "☀️", "A-B"]) expect(cleanPerson(name)).toBe(name);
});

test("look-alikes are a keyboard's signs, and nothing becomes a digit that was none", () => {
  for (const hyphen of "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d")
    expect(plainSigns(`1${hyphen}2`), hyphen).toBe("1-2");
  expect(plainSigns("２１２０００－０３５７")).toBe("212000-0357");
  expect(plainSigns("1\u200d2\ufe0f")).toBe("12");
  expect(plainSigns("5² ½ ①")).toBe("5² ½ ①");
});

test("what is clean stays as it is, and every sign that is seen is kept in its order", () => {
  const sign = fc.oneof(
    fc.constantFrom(
      ...unseen,
      " ",
      "\n",
      "\r",
      "\t",
      "👩",
      "🏽",
      "🏴",
      "\u{e0067}",
      "a",
      "1",
      "\u20e3",
      "ک",
      "葛",
      "\u{e0100}",
    ),
    fc.string({ unit: "grapheme", maxLength: 1 }),
    fc.string({ unit: "binary", maxLength: 1 }),
  );
  const seen = (text: string) => text.replace(/[\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu, "");
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const text = signs.join("");
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      expect(plainSigns(plainSigns(text))).toBe(plainSigns(text));
      expect(seen(clean)).toBe(seen(text));
    }),
    { numRuns: 3000 },
  );
});
