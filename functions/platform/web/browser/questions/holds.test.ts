import fc from "fast-check";
import { expect, test } from "vitest";
import { type Asked, holds } from "./holds.ts";

const given = (typed: Readonly<Record<string, readonly string[]>>) => (question: string) => typed[question] ?? [];

test("a condition on a question that is not answered is neither true nor false", () => {
  const yes: Asked = { q: "a", has: ["yes"] };
  expect(holds(yes, given({}))).toBeUndefined();
  expect(holds({ not: yes }, given({}))).toBeUndefined();
  expect(holds({ not: yes }, given({ a: ["no"] }))).toBe(true);
  expect(holds({ q: "a", answered: true }, given({ a: [" "] }))).toBe(false);
});

test("one false part settles all of them, one true part any of them, and else what is unknown stays so", () => {
  const [a, b]: Asked[] = [
    { q: "a", has: ["yes"] },
    { q: "b", has: ["yes"] },
  ];
  if (a === undefined || b === undefined) return;
  expect(holds({ all: [a, b] }, given({ a: ["no"] }))).toBe(false);
  expect(holds({ all: [a, b] }, given({ a: ["yes"] }))).toBeUndefined();
  expect(holds({ any: [a, b] }, given({ a: ["yes"] }))).toBe(true);
  expect(holds({ any: [a, b] }, given({ a: ["no"] }))).toBeUndefined();
});

test("a figure is compared as it is read: kronor in öre, a level by its value", () => {
  const much: Asked = { q: "sum", least: 10_000_050, of: "amount" };
  expect(holds(much, given({ sum: ["100 000,50 kr"] }))).toBe(true);
  expect(holds(much, given({ sum: ["100\u00a0000"] }))).toBe(false);
  expect(holds(much, given({ sum: ["mycket"] }))).toBeUndefined();
  expect(holds({ q: "level", most: 2, of: { low: 1, high: 5 } }, given({ level: ["low"] }))).toBe(true);
});

test("what was typed on another page comes with the condition, and what stands on this one goes before it", () => {
  const leaf: Asked = { q: "a", typed: ["yes"], has: ["yes"] };
  expect(holds(leaf, () => undefined)).toBe(true);
  expect(holds(leaf, () => ["no"])).toBe(false);
  expect(holds(leaf, () => [])).toBeUndefined();
});

test("an opposite of an opposite is the same", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("x", "y", ""), { maxLength: 2 }), (typed) => {
      const leaf: Asked = { q: "a", has: ["x"] };
      expect(holds({ not: { not: leaf } }, given({ a: typed }))).toBe(holds(leaf, given({ a: typed })));
    }),
  );
});
