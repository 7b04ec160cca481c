import fc from "fast-check";
import { expect, test } from "vitest";
import { LocalDay, Month } from "./instant.ts";
import { earlier, later, monthsBetween, plusMonths } from "./months.ts";

const january = Month.parse("2026-01");
const someMonth = fc.integer({ min: -600, max: 600 }).map((months) => plusMonths(january, months));

test("of two months one is the earlier and the other the later, in either order", () => {
  expect(earlier(Month.parse("2026-12"), january)).toBe("2026-01");
  expect(later(LocalDay.parse("2026-12-31"), LocalDay.parse("2027-01-01"))).toBe("2027-01-01");
  fc.assert(
    fc.property(someMonth, someMonth, (a, b) => {
      expect([earlier(a, b), later(a, b)]).toEqual([a, b].sort());
      expect([earlier(b, a), later(b, a)]).toEqual([a, b].sort());
    }),
  );
});

test("so many months later there are as many months between, with both ends counted", () => {
  fc.assert(
    fc.property(someMonth, fc.nat({ max: 60 }), (month, months) => {
      const all = monthsBetween(month, plusMonths(month, months));
      expect(all).toHaveLength(months + 1);
      expect([all[0], all.at(-1)]).toEqual([month, plusMonths(month, months)]);
      expect(plusMonths(plusMonths(month, months), -months)).toBe(month);
    }),
  );
});
