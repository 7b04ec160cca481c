import { expect, test } from "vitest";
import { chance, kinds, plan } from "./chance.ts";
import { momentOf } from "./instance.ts";

test("the same seed gives the same faults, another seed others", () => {
  expect(plan(chance(7), 200, 10)).toEqual(plan(chance(7), 200, 10));
  expect(plan(chance(7), 200, 10)).not.toEqual(plan(chance(8), 200, 10));
});

test("every kind of fault is in a run, in the order of its moments", () => {
  const planned = plan(chance(3), 200, 10);
  expect(new Set(planned.map(({ kind }) => kind))).toEqual(new Set(kinds));
  expect(planned.map(({ after }) => after)).toEqual(planned.map(({ after }) => after).sort((a, b) => a - b));
});

test("a time on the screen is the last such moment: before midnight it was yesterday's", () => {
  const now = new Date("2026-11-30T00:00:10");
  expect(momentOf("00:00:05", now)).toBe(new Date("2026-11-30T00:00:05").getTime());
  expect(momentOf("23:59:58", now)).toBe(new Date("2026-11-29T23:59:58").getTime());
});
