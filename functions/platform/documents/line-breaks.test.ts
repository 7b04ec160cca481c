import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "./line-breaks.ts";

const signs = (text: string) => text.length;

test("a text is set in lines that fit, with its own line breaks kept", () => {
  expect(linesOf("Bidrag till\nen förstudie om delaktighet", 12, signs)).toEqual([
    "Bidrag till",
    "en förstudie",
    "om",
    "delaktighet",
  ]);
  expect(linesOf("1. Rapport\n\n2. Avtal", 40, signs)).toEqual(["1. Rapport", "", "2. Avtal"]);
});

test("an amount is never parted from its currency, and a hyphen may end a line", () => {
  expect(linesOf("högst 300 000 kr i bidrag", 16, signs)).toEqual(["högst 300 000 kr", "i bidrag"]);
  expect(linesOf("Sociala Ung-i-Länet", 12, signs)).toEqual(["Sociala Ung-", "i-Länet"]);
});

test("a word longer than a line is cut, and nothing of it is lost", () => {
  expect(linesOf("https://example.org/a/very/long/address", 10, signs).every((line) => line.length <= 10)).toBe(true);
  const texts = fc.array(fc.stringMatching(/^[a-zåäö -]{0,30}$/), { maxLength: 5 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, width) => {
      const lines = linesOf(text, width, signs);
      expect(lines.every((line) => line.length <= width)).toBe(true);
      expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
    }),
  );
});
