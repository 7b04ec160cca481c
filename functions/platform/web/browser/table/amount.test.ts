import fc from "fast-check";
import { expect, test } from "vitest";
import { formatKronor, formatMoney as formatMoneyOnServer, ore, parseKronor } from "../../../../vocabulary/ore.ts";
import { Rate, shareOf as shareOnServer } from "../../../../vocabulary/rate.ts";
import { formatAmount, formatMoney, parseAmount, shareOf } from "./amount.ts";

const öre = fc.integer({ min: -90_000_000_000_000, max: 90_000_000_000_000 });
const rates = fc
  .integer({ min: 0, max: 10_000 })
  .map((n) => Rate.parse(n === 10_000 ? "1" : `0.${String(n).padStart(4, "0")}`));
const written = fc.stringMatching(/^[-\u2212\u2013]?[\d \u00a0\u202f.,kr]{0,18}$/);

test("the browser reads what people type as the server does", () => {
  fc.assert(
    fc.property(fc.oneof(written, fc.string()), (typed) => {
      const server = parseKronor(typed);
      const browser = parseAmount(typed);
      if (server === "empty") expect(browser).toBe(0n);
      else if (typeof server === "string") expect(browser).toBeUndefined();
      else expect(browser).toBe(BigInt(server));
    }),
    { numRuns: 2000 },
  );
});

test("the browser writes amounts as the server does", () => {
  fc.assert(
    fc.property(öre, fc.constantFrom("sv", "en"), (amount, lang) => {
      expect(formatAmount(BigInt(amount), lang)).toBe(formatKronor(ore(amount), lang));
      expect(formatMoney(BigInt(amount), lang)).toBe(formatMoneyOnServer(ore(amount), lang));
    }),
  );
});

test("the browser rounds a share as the server does", () => {
  fc.assert(
    fc.property(rates, öre, (rate, amount) => {
      expect(shareOf(rate, BigInt(amount))).toBe(BigInt(shareOnServer(rate, ore(amount))));
    }),
  );
});
