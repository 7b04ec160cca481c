import fc from "fast-check";
import { expect, test } from "vitest";
import { instant, plusDays } from "../vocabulary/instant.ts";
import { linkExpires } from "./link-period.ts";

const deadline = instant("2026-12-01T22:59:59Z");

test("a reviewer's link works for thirty days after the deadline", () => {
  expect(linkExpires({ deadline }, instant("2026-11-10T12:00:00Z"))).toBe("2026-12-31T22:59:59.000Z");
});

test("a link that is asked for after the deadline works for thirty days from then", () => {
  expect(linkExpires({ deadline }, plusDays(deadline, 5))).toBe(plusDays(deadline, 35));
});

test("whenever a link is asked for, it works for a month at least and past the deadline", () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      const at = plusDays(deadline, days);
      const end = linkExpires({ deadline }, at);
      expect(end >= plusDays(at, 30) && end >= plusDays(deadline, 30)).toBe(true);
    }),
  );
});
