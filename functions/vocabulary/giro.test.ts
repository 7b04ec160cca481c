import fc from "fast-check";
import { expect, test } from "vitest";
import { formatGiro, Giro, giroEnding, giroKinds, parseGiro } from "./giro.ts";

test("a bankgiro has seven or eight digits, typed with or without hyphen and blanks", () => {
  for (const typed of ["1234-5674", "12345674", " 1234 5674 ", "1234\u20135674", "1234\u00a05674"])
    expect(parseGiro("bankgiro", typed)).toEqual({ kind: "bankgiro", number: "12345674" });
  expect(parseGiro("bankgiro", "991-2346")).toEqual({ kind: "bankgiro", number: "9912346" });
});

test("a plusgiro has two to eight digits", () => {
  expect(parseGiro("plusgiro", "28 65 43-4")).toEqual({ kind: "plusgiro", number: "2865434" });
  expect(parseGiro("plusgiro", "18")).toEqual({ kind: "plusgiro", number: "18" });
});

test("what is no giro number says why", () => {
  expect(parseGiro("bankgiro", " - ")).toBe("empty");
  expect(parseGiro("bankgiro", "SE45 5000 0000")).toBe("malformed");
  expect(parseGiro("bankgiro", "123-456")).toBe("wrong-length");
  expect(parseGiro("bankgiro", "1234-56749")).toBe("wrong-length");
  expect(parseGiro("plusgiro", "8")).toBe("wrong-length");
  expect(parseGiro("bankgiro", "1234-5675")).toBe("wrong-check-digit");
  expect(parseGiro("bankgiro", "0000-0000")).toBe("wrong-check-digit");
});

test("one wrong digit, or two neighbours swapped, is nearly always seen", () => {
  for (let digit = 0; digit < 10; digit++)
    expect(typeof parseGiro("bankgiro", `1234567${digit}`) === "object").toBe(digit === 4);
  expect(parseGiro("bankgiro", "2134-5674")).toBe("wrong-check-digit");
});

test("a number is written as people know it, and what is shown of it in a mail is its end", () => {
  expect(formatGiro({ kind: "bankgiro", number: "12345674" })).toBe("1234-5674");
  expect(formatGiro({ kind: "bankgiro", number: "9912346" })).toBe("991-2346");
  expect(formatGiro({ kind: "plusgiro", number: "2865434" })).toBe("28\u00a065\u00a043-4");
  expect(formatGiro({ kind: "plusgiro", number: "18" })).toBe("1-8");
  expect(giroEnding({ kind: "bankgiro", number: "12345674" })).toBe("…674");
  expect(giroEnding({ kind: "plusgiro", number: "18" })).toBe("…8");
});

test("what is written is read back as the same number, and nothing else is a giro", () => {
  fc.assert(
    fc.property(fc.constantFrom(...giroKinds), fc.stringMatching(/^\d{1,9}$/), (kind, digits) => {
      const read = parseGiro(kind, digits);
      const isOne = Giro.safeParse({ kind, number: digits }).success;
      expect(typeof read === "object").toBe(isOne);
      if (typeof read === "object") expect(parseGiro(kind, formatGiro(read))).toEqual(read);
    }),
  );
});

test.each([
  "BG 991-2346",
  "BG991-2346",
  "Bg.nr. 991-2346",
  "Bankgiro: 991-2346",
  "bankgironummer 991-2346",
  "991\u20112346",
  "991\u00ad2346",
  "991-2346\u200b",
  "\u202a991-2346\u202c",
  "９９１-２３４６",
])("%j is the bankgiro that is seen, and no plusgiro where its name is before it", (typed) => {
  expect(parseGiro("bankgiro", typed)).toEqual({ kind: "bankgiro", number: "9912346" });
  if (/^b/i.test(typed)) expect(parseGiro("plusgiro", typed)).toBe("other-kind");
});

test("a plusgiro with its name before it is read, and is no bankgiro", () => {
  for (const typed of ["PG 28 65 43-4", "Plusgiro: 28\u00a065\u00a043\u20114", "postgiro 2865434"]) {
    expect(parseGiro("plusgiro", typed)).toEqual({ kind: "plusgiro", number: "2865434" });
    expect(parseGiro("bankgiro", typed)).toBe("other-kind");
  }
  expect(parseGiro("plusgiro", "PG 12 34 56-7")).toBe("wrong-check-digit");
});

test("a tab or a line break never joins two numbers", () => {
  for (const typed of ["991\t2346", "991\n2346", "991-2346\t5050-1055"])
    expect(parseGiro("bankgiro", typed)).toBe("malformed");
  expect(parseGiro("bankgiro", "5050\u00ad1055")).toEqual({ kind: "bankgiro", number: "50501055" });
  expect(parseGiro("bankgiro", "BG")).toBe("empty");
});
