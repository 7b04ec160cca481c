import { expect, test } from "vitest";
import { Giro, giroEnding, parseGiro } from "./giro.ts";

const digits = [..."0123456789"];

test("a number that begins or ends with noughts is a number; noughts alone are none", () => {
  expect(parseGiro("plusgiro", "018")).toEqual({ kind: "plusgiro", number: "018" });
  expect(parseGiro("plusgiro", "810")).toEqual({ kind: "plusgiro", number: "810" });
  expect(parseGiro("plusgiro", "00")).toBe("wrong-check-digit");
});

test("a letter before, in or after a number makes it malformed", () => {
  for (const typed of ["a18", "1a8", "18a"]) expect(parseGiro("plusgiro", typed)).toBe("malformed");
});

test("a stored number is digits alone: a blank in it is not taken for a nought", () => {
  for (const number of [" 18", "18 ", "1 8", "81 ", "-18", ""])
    expect(Giro.safeParse({ kind: "plusgiro", number }).success, number).toBe(false);
  for (const number of [" 9912346", "1234567 "])
    expect(Giro.safeParse({ kind: "bankgiro", number }).success, number).toBe(false);
});

test("a bankgiro of six or nine digits is none, whatever its check digit", () => {
  for (const last of digits) {
    expect(parseGiro("bankgiro", `12345${last}`)).toBe("wrong-length");
    expect(parseGiro("bankgiro", `12345678${last}`)).toBe("wrong-length");
  }
});

test("a number of up to four digits shows its last one only, a longer one its last three", () => {
  const ending = (number: string) => giroEnding({ kind: "plusgiro", number });
  expect(["18", "123", "1234", "12345", "123456"].map(ending)).toEqual(["…8", "…3", "…4", "…345", "…456"]);
});
