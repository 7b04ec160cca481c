import fc from "fast-check";
import { expect, test } from "vitest";
import { BankAccount, formatBankAccount, parseBankAccount } from "./bank-account.ts";
import { seriesOf } from "./clearing-numbers.ts";

const account = (clearing: string, number: string) => ({ kind: "account", clearing, number });

test("an account of each way of checking is read as its owner writes it", () => {
  // SEB: the last three digits of the clearing number are a part of the check; Avanza: all four.
  expect(parseBankAccount("5491", "000 00 03")).toEqual(account("5491", "0000003"));
  expect(parseBankAccount("9420", "4172385")).toBe("unknown-clearing");
  expect(parseBankAccount("9553", "1234564")).toEqual(account("9553", "1234564"));
  // Nordea's personal accounts, Handelsbanken, Swedbank with five digits.
  expect(parseBankAccount("3300", "000620-5124")).toEqual(account("3300", "0006205124"));
  expect(parseBankAccount("6789", "123 456 789")).toEqual(account("6789", "123456789"));
  expect(parseBankAccount("8327-9", "033 123 456-7")).toEqual(account("8327", "0331234567"));
});

test("the clearing number may stand before the account's own, and short numbers begin with noughts", () => {
  expect(parseBankAccount("5491", "5491 0000003")).toEqual(account("5491", "0000003"));
  const short = parseBankAccount("6000", "80000");
  expect(short).toBe("wrong-length");
  for (const digits of ["00000019", "000000019"])
    expect(parseBankAccount("6000", digits)).toEqual(account("6000", "000000019"));
});

test("what is wrong is told apart: the clearing number, its own digit, the length, the check", () => {
  const said = (clearing: string, number = "0000003") => parseBankAccount(clearing, number);
  expect(said("")).toBe("no-clearing");
  expect(said("54a1")).toBe("no-clearing");
  expect(said("2100")).toBe("unknown-clearing");
  expect(said("549")).toBe("unknown-clearing");
  expect(said("54911")).toBe("unknown-clearing");
  expect(said("9960")).toBe("plusgiro");
  expect(said("8327-8", "0331234567")).toBe("clearing-check-digit");
  expect(said("5491", "")).toBe("no-number");
  expect(said("5491", "12 34\n56 7")).toBe("no-number");
  expect(said("5491", "000003")).toBe("wrong-length");
  expect(said("5491", "0000000")).toBe("wrong-length");
  expect(said("5491", "0000013")).toBe("wrong-check-digit");
});

test("an old number of a savings bank without a check digit needs the clearing number with all five", () => {
  expect(parseBankAccount("8327", "0331234568")).toBe("savings-check-digit");
  expect(parseBankAccount("8327-9", "0331234568")).toEqual(account("8327", "0331234568"));
});

/** Every account of a clearing number whose last digit is one of ten. */
const read = (clearing: string, digits: string) =>
  [..."0123456789"].flatMap((last) => {
    const found = parseBankAccount(clearing, digits + last);
    return typeof found === "string" ? [] : [found];
  });

test("of ten last digits at most one fits, and a digit that is changed is seen", () => {
  const clearing = fc
    .integer({ min: 1000, max: 9999 })
    .map(String)
    .filter((number) => !["savings", "plusgiro", undefined].includes(seriesOf(number)?.rule));
  fc.assert(
    fc.property(
      clearing,
      fc.integer({ min: 1, max: 99_999_999 }),
      fc.nat(5),
      fc.integer({ min: 1, max: 9 }),
      (...of) => {
        const [number, chance, place, more] = of;
        const rule = seriesOf(number)?.rule;
        const most = rule === "own-10" ? 9 : rule === "own-11" ? 8 : 6;
        const found = read(number, String(chance).padStart(most, "0").slice(-most));
        expect(found.length).toBeLessThanOrEqual(1);
        const [one] = found;
        if (!one) return;
        expect(BankAccount.parse(one)).toEqual(one);
        expect(formatBankAccount(one)).toBe(`${number}-${one.number}`);
        const wrong = [...one.number].map((digit, i) => (i === place ? String((Number(digit) + more) % 10) : digit));
        expect(typeof parseBankAccount(number, wrong.join(""))).toBe("string");
      },
    ),
  );
});

test("what is stored is an account: of a known bank, of its length, with its check digit", () => {
  expect(BankAccount.safeParse(account("5491", "0000003")).success).toBe(true);
  for (const [clearing, number] of [
    ["5491", "0000013"],
    ["5491", "000003"],
    ["2100", "0000003"],
    ["9960", "2865434"],
    ["83279", "0331234567"],
    ["8327", "0000000000"],
  ] as const)
    expect(BankAccount.safeParse(account(clearing, number)).success, `${clearing} ${number}`).toBe(false);
});
