import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { masked, unmasked } from "./mask.ts";

const seal = randomBytes(32).toString("base64url");

test("a seal looks different in each answer, and is the same when its mask is taken off", () => {
  const fields = Array.from({ length: 100 }, () => masked(seal));
  expect(new Set(fields).size).toBe(100);
  expect(fields.filter((field) => field.includes(seal))).toEqual([]);
  expect(new Set(fields.map(unmasked))).toEqual(new Set([seal]));
});

test("no byte of a masked seal stays as it was in the answer before", () => {
  const columns = Array.from({ length: 64 }, () => new Set<number>());
  for (let i = 0; i < 200; i++)
    for (const [at, byte] of Buffer.from(masked(seal), "base64url").entries()) columns[at]?.add(byte);
  expect(columns.filter((seen) => seen.size < 50)).toEqual([]);
});

test("a seal without a mask, as earlier releases wrote it, and what was never a seal stay as they are", () => {
  expect(unmasked(seal)).toBe(seal);
  expect(unmasked("guess")).toBe("guess");
  expect(unmasked("")).toBe("");
});
