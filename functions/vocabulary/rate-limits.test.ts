import { expect, test } from "vitest";
import { Rate } from "./rate.ts";

const isRate = (text: string) => Rate.safeParse(text).success;

test("a rate is a share from nothing to the whole, with twelve decimals at most", () => {
  for (const text of ["0", "0.5", "0.123456789012", "1", "1.0", "1.00", "1.000000000000"])
    expect(isRate(text), text).toBe(true);
  for (const text of ["-0.5", "10.5", "00.5", "1.01", "0.1234567890123", "1.0000000000000", ".5", "0,5", "0.5 "])
    expect(isRate(text), text).toBe(false);
});
