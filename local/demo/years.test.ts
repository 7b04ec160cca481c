import fc from "fast-check";
import { expect, test } from "vitest";
import { LocalDay } from "../../functions/vocabulary/instant.ts";
import { someDay } from "../../test/builders/some-days.ts";
import { kraftsamlingPiloter2026 } from "../cloud/first-call.ts";
import { motherYears, movedTo, pilotYears } from "./years.ts";

const day = (text: string) => LocalDay.parse(text);

test.each([
  ["2026-11-29", "2026", "2024"],
  ["2027-03-15", "2026", "2024"],
  ["2027-07-31", "2026", "2024"],
  ["2027-08-01", "2026", "2025"],
  ["2027-11-01", "2027", "2025"],
  ["2028-02-29", "2027", "2025"],
  ["2030-01-01", "2029", "2027"],
])("on %s a demo pilot begins in %s, and the mother project in %s", (today, pilot, mother) => {
  expect([pilotYears(day(today))[0], motherYears(day(today))[0]]).toEqual([pilot, mother]);
});

test("on any day a demo pilot has begun and goes on for months, and the mother project has ended", () => {
  fc.assert(
    fc.property(someDay, (today) => {
      const [begins, , ends] = pilotYears(today);
      expect(`${begins}-11-01` <= today && today < `${ends}-10-31`).toBe(true);
      const [, , ended] = motherYears(today);
      expect(`${ended}-08-01` <= today && today < `${Number(ended) + 1}-08-01`).toBe(true);
    }),
  );
});

test("a call of the demo's own years is as it is, and one of later years is another version", () => {
  const call = kraftsamlingPiloter2026;
  expect(movedTo(call, ["2026", "2027", "2028"])).toBe(call);
  const moved = movedTo(call, ["2029", "2030", "2031"]);
  expect(moved).toMatchObject({ version: 301, years: [2029, 2030, 2031], callId: call.callId });
  expect(moved.frames.map(({ year, amountOre }) => [year, amountOre])).toEqual(
    [2029, 2030, 2031].map((year) => [year, 240_000_000]),
  );
});
