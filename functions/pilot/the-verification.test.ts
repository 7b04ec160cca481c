import fc from "fast-check";
import { expect, test } from "vitest";
import type { Write } from "../platform/table/table.ts";
import { Month } from "../vocabulary/instant.ts";
import { filledIn, theVerification } from "./the-verification.ts";

const made = { name: "P2026-17", month: Month.parse("2026-11") };
const putting = (what: Record<string, unknown>): Write => ({
  table: "pilots",
  put: { pk: "PILOT#a", sk: "REPORT#1", ...what },
});

test("the verification's name and month are put wherever an act left their place", () => {
  const { name, month } = theVerification;
  const writes = [
    putting({ verification: name, accepted: { verification: name, months: [month, "2026-10"] } }),
    putting({ key: [{ deep: [{ month }] }] }),
  ];
  expect(filledIn(writes, made)).toEqual([
    putting({ verification: "P2026-17", accepted: { verification: "P2026-17", months: ["2026-11", "2026-10"] } }),
    putting({ key: [{ deep: [{ month: "2026-11" }] }] }),
  ]);
});

test("nothing stands in their places when a posting has no lines", () => {
  const { name, month } = theVerification;
  expect(filledIn([putting({ verification: name, month, amount: 1 })], undefined)).toEqual([
    putting({ verification: undefined, month: undefined, amount: 1 }),
  ]);
});

test("whatever else is written stays as it is: texts, figures, nothing, lists", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (what) => {
      const writes = [putting({ what })];
      expect(filledIn(writes, made)).toEqual(writes);
    }),
  );
  expect(filledIn([], made)).toEqual([]);
});

test("the places of the name and of the month differ, and no person can guess them", () => {
  const { name, month } = theVerification;
  expect(name).not.toBe(month);
  for (const place of [name, month]) expect(place).toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
  expect(filledIn([putting({ text: "name", other: "month" })], made)).toEqual([
    putting({ text: "name", other: "month" }),
  ]);
});
