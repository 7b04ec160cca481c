import fc from "fast-check";
import { expect, test } from "vitest";
import { Iban, parseIban } from "./iban.ts";
import { bankOf, endingOf, formatPaidTo, isSamePlace, numberOf, PaidTo } from "./paid-to.ts";

const bankgiro = { kind: "bankgiro", number: "9912346" } as const;
const account = { kind: "account", clearing: "5491", number: "0000003" } as const;
const iban = { kind: "iban", iban: "FI2112345600000785" } as const;

test("an IBAN is read as it is written, and what is wrong is told apart", () => {
  expect(parseIban("IBAN: FI21 1234 5600 0007 85")).toEqual(iban);
  expect(parseIban("se45 5000 0000 0583 9825 7466")).toEqual({ kind: "iban", iban: "SE4550000000058398257466" });
  expect(parseIban("GB29-NWBK-6016-1331-9268-19")).toEqual({ kind: "iban", iban: "GB29NWBK60161331926819" });
  expect(parseIban("FI21 1234 5600 0007 86")).toBe("wrong-check-digit");
  expect(parseIban("FI12 1234 5600 0007 85")).toBe("wrong-check-digit");
  expect(parseIban("FI21 1234 5600 0007")).toBe("wrong-length");
  expect(parseIban("US21 1234 5600 0007 85")).toBe("unknown-country");
  for (const none of ["", "5491-0000003", "FI", "FI21\nSE45", "1".repeat(600)]) expect(parseIban(none)).toBe("no-iban");
});

test("two digits that change places in an IBAN are seen", () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 16 }), (at) => {
      const [a = "", b = ""] = [iban.iban[at], iban.iban[at + 1]];
      const turned = iban.iban.slice(0, at) + b + a + iban.iban.slice(at + 2);
      expect(Iban.safeParse({ kind: "iban", iban: turned }).success).toBe(a === b);
    }),
  );
});

test("where money goes is of one kind, and its number is written as people write it", () => {
  for (const one of [bankgiro, account, iban]) expect(PaidTo.parse(one)).toEqual(one);
  expect([bankgiro, account, iban].map(formatPaidTo)).toEqual([
    "991-2346",
    "5491-0000003",
    "FI21\u00a01234\u00a05600\u00a00007\u00a085",
  ]);
  expect([bankgiro, account, iban].map(numberOf)).toEqual(["9912346", "54910000003", "FI2112345600000785"]);
  expect([bankgiro, account, iban].map(endingOf)).toEqual(["…346", "…003", "…785"]);
  expect([bankgiro, account, iban].map(bankOf)).toEqual([undefined, "SEB", undefined]);
});

test("two numbers are the same place where their kind and all digits are", () => {
  expect(isSamePlace(account, { ...account })).toBe(true);
  expect(isSamePlace(bankgiro, { kind: "plusgiro", number: "9912346" })).toBe(false);
  expect(isSamePlace(account, { ...account, clearing: "5492" })).toBe(false);
});
