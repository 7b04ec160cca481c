import { expect, test } from "vitest";
import { CallId } from "../../vocabulary/ids.ts";
import { kronor } from "../../vocabulary/ore.ts";
import { Frame, leftOf } from "./frame.ts";

const frame: Frame = {
  callId: CallId.parse("kraftsamling-piloter-2026"),
  year: 2027,
  frameOre: kronor(100),
  committedOre: kronor(30),
};

test("what is left of a year's frame is what no grant has taken, and may be less than nothing", () => {
  expect(leftOf(frame)).toBe(kronor(70));
  expect(leftOf({ ...frame, committedOre: kronor(130) })).toBe(kronor(-30));
});

test("a stored frame is read with its call, its year and both its amounts, or not at all", () => {
  expect(Frame.parse(frame)).toEqual(frame);
  expect(Frame.safeParse({ ...frame, year: 2027.5 }).success).toBe(false);
  expect(Frame.safeParse({ ...frame, committedOre: undefined }).success).toBe(false);
});
