import fc from "fast-check";
import { expect, test } from "vitest";
import { parseWholeEuro } from "./euro.ts";
import { editKronor, formatKronor, formatMoney, kronor, ore, parseKronor } from "./ore.ts";

test.each([
  "600 000",
  "600000",
  "600\u00a0000",
  "600\u202f000",
  "600\u2009000",
  "600 000:-",
  "600 000 :-",
  "600 000:\u2013",
  "600 000,-",
  "600 000.-",
  "600 000 SEK",
  "600 000 kr",
  "600 000 kr.",
  "600 000 kronor",
  "600 000kr",
  "kr 600 000",
  "SEK600 000",
  "SEK\u00a0600 000,00",
  "600.000",
  "600.000,00",
  "600'000",
  "600\u2019000",
  "600,000.00",
  "600 000\u200b",
  "\u202a600 000\u202c",
  "600\u00ad000",
  "６００ ０００",
  "\t600 000\r\n",
  "600 000\tkr",
])("%j is six hundred thousand kronor", (typed) => {
  expect(parseKronor(typed)).toBe(kronor(600_000));
});

test.each([
  ["1.5", 150],
  ["1,5", 150],
  ["1.234,50", 123_450],
  ["1,234.50", 123_450],
  ["1.234.567", 123_456_700],
  ["1,234,567", 123_456_700],
  ["500 250", 50_025_000],
  ["\u2212 10", -1000],
  ["\uff0d10", -1000],
  ["\u201110:-", -1000],
  ["kr -10", -1000],
  ["-10,05 kr", -1005],
  ["1\u00a0234\u00a0567,8", 123_456_780],
])("%j is %d öre", (typed, amount) => {
  expect(parseKronor(typed)).toBe(amount);
});

test.each([
  "50 25",
  "5 0",
  "500 2500",
  "5000 250",
  "500  250",
  "1 2 3",
  "1\u00a0234 567",
  "1 234.567",
  "1.234 567",
  "1234.500",
  "0.500",
  "600,000",
  "1,234,50",
  "1.2.3",
  "5²",
  "12½",
  "٥٠٠",
  "500-",
  "(500)",
  "5 kr 50 öre",
  "12 tkr",
  "kr",
  "-",
  "1 234 567 890 123",
])("%j is no amount, nor another one", (typed) => {
  expect(parseKronor(typed)).toBe("malformed");
});

test.each([
  "500\t250",
  "500\n250",
  "500\r\n250",
  "500\v250",
  "500\u2028250",
  "500\t\t250",
  "500 kr\t250 kr",
  "500 €\n250 €",
  "-\t500",
  "5\t0",
])("%j is several amounts", (typed) => {
  expect(parseKronor(typed)).toBe("several");
});

test.each([
  "12 500 €",
  "€12 500",
  "EUR 12 500",
  "12500EUR",
  "12 500 euro",
  "$5",
  "12 500 USD",
  "5 £",
  "100 NOK",
  "5 \u20ac kr",
])("%j is not in kronor", (typed) => {
  expect(parseKronor(typed)).toBe("other-currency");
});

test("whole euro are read with their sign, thousands parted, and decimals of nothing", () => {
  for (const typed of [
    "12 500 €",
    "€12 500",
    "12.500",
    "12500,00",
    "12'500",
    "12 500 EUR",
    "12 500 euro",
    "12\u00a0500\u200b",
  ])
    expect(parseWholeEuro(typed), typed).toBe(12_500);
  expect(parseWholeEuro("0")).toBe(0);
  for (const typed of ["12500,50", "-5", "1 234 567 890", "12 50", "x"])
    expect(parseWholeEuro(typed), typed).toBe("malformed");
  for (const typed of ["12 500 kr", "SEK 12 500", "12 500 kronor", "12 500 $"])
    expect(parseWholeEuro(typed), typed).toBe("other-currency");
  expect(parseWholeEuro("500\t250")).toBe("several");
  expect(parseWholeEuro(" \u200b")).toBe("empty");
});

const amount = fc.integer({ min: 1 - 1e14, max: 1e14 - 1 }).map(ore);
const written = amount.chain((value) =>
  fc.constantFrom(editKronor(value), formatKronor(value), formatMoney(value), `${editKronor(value)}:-`, String(value)),
);

test("what is written in Swedish is read back; in English it is read back or refused, never another amount", () => {
  fc.assert(
    fc.property(amount, (value) => {
      expect(parseKronor(editKronor(value))).toBe(value);
      expect(parseKronor(formatMoney(value))).toBe(value);
      expect([value, "malformed"]).toContain(parseKronor(formatMoney(value, "en")));
    }),
  );
});

test("two amounts in two cells or lines are never one", () => {
  fc.assert(
    fc.property(written, written, fc.constantFrom("\t", "\n", "\r\n", " \t ", "\n\n", "\u2028"), (a, b, between) => {
      expect(parseKronor(`${a}${between}${b}`)).toBe("several");
      expect(parseWholeEuro(`${a}${between}${b}`)).toBe("several");
    }),
  );
});

test("an amount has the digits that were typed, in their order", () => {
  const sign = fc.constantFrom(..."0123456789012345678901234567890   \u00a0\u202f.,'-\u2212\t\n\u200b²½１:kr€");
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 14 }), (signs) => {
      const typed = signs.join("");
      const digits = typed.replaceAll("１", "1").replace(/\D/g, "");
      const value = parseKronor(typed);
      if (typeof value === "number")
        expect([`${digits}00`, `${digits}0`, digits].map(Number)).toContain(Math.abs(value));
      const euro = parseWholeEuro(typed);
      if (typeof euro === "number") expect([Number(digits), Number(digits) / 10, Number(digits) / 100]).toContain(euro);
    }),
    { numRuns: 5000 },
  );
});
