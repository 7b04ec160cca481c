import fc from "fast-check";
import { expect, test } from "vitest";
import { OrganisationNumber, parseOrganisationNumber, passesLuhn } from "./organisation-number.ts";

const digits = [..."0123456789"];
const anyNumber = fc
  .stringMatching(/^\d{2}[2-9]\d{6}$/)
  .map((nine) => digits.map((last) => nine + last).find(passesLuhn) ?? "");

test("the check digit is that of the standard's own example", () => {
  expect(digits.filter((last) => passesLuhn(`7992739871${last}`))).toEqual(["3"]);
});

test("one digit typed wrong is always seen", () => {
  fc.assert(
    fc.property(anyNumber, fc.nat({ max: 9 }), fc.constantFrom(...digits), (number, at, digit) => {
      const typed = number.slice(0, at) + digit + number.slice(at + 1);
      expect(passesLuhn(typed)).toBe(typed === number);
    }),
  );
});

test("two neighbours swapped are always seen, but for a nought and a nine", () => {
  fc.assert(
    fc.property(anyNumber, fc.nat({ max: 8 }), (number, at) => {
      const [a = "", b = ""] = number.slice(at);
      const typed = number.slice(0, at) + b + a + number.slice(at + 2);
      expect(passesLuhn(typed)).toBe(a === b || [a, b].sort().join("") === "09");
    }),
  );
});

test("a number with a right check digit is stored with its hyphen, however it is typed", () => {
  fc.assert(
    fc.property(anyNumber, (number) => {
      const stored = `${number.slice(0, 6)}-${number.slice(6)}`;
      for (const typed of [number, stored, `16${number}`, `16${stored}`, ` ${stored} `])
        expect(parseOrganisationNumber(typed)).toBe(stored);
      expect(OrganisationNumber.safeParse(stored).success).toBe(true);
    }),
  );
});

test("a digit or a letter too many is malformed, before or after the number", () => {
  for (const digit of digits) {
    expect(parseOrganisationNumber(`${digit}2120000357`)).toBe("malformed");
    expect(parseOrganisationNumber(`2120000357${digit}`)).toBe("malformed");
    expect(parseOrganisationNumber(`${digit}191212121212`)).toBe("malformed");
    expect(parseOrganisationNumber(`191212121212${digit}`)).toBe("malformed");
  }
  expect(parseOrganisationNumber("SE2120000357")).toBe("malformed");
  expect(parseOrganisationNumber("2120000357x")).toBe("malformed");
});

test("a stored number has nothing before or after it", () => {
  for (const more of [...digits, " "]) {
    expect(OrganisationNumber.safeParse(`${more}212000-0357`).success).toBe(false);
    expect(OrganisationNumber.safeParse(`212000-0357${more}`).success).toBe(false);
  }
});

test("a personal number of this century is turned away; a third digit of two is accepted", () => {
  expect(parseOrganisationNumber("200101011234")).toBe("looks-personal");
  expect(parseOrganisationNumber("211999-0000")).toBe("looks-personal");
  expect(parseOrganisationNumber("212000-0357")).toBe("212000-0357");
});
