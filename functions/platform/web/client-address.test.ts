import { expect, test } from "vitest";
import { clientAddressOf } from "./client-address.ts";

const secret = "s".repeat(32);
const edge = "130.176.1.1";
const through = (way: string, shown: string | undefined = secret, calledFrom = edge) =>
  clientAddressOf({ headers: { "x-edge": shown, "x-forwarded-for": way }, calledFrom }, secret);

test("a client that came through the edge is known by what the edge adds, with or without the gateway's own word", () => {
  expect(through(`198.51.100.7, ${edge}`)).toMatch(/^[0-9a-f]{64}$/);
  expect(through("198.51.100.7")).toBe(through(`198.51.100.7, ${edge}`));
  expect(through("198.51.100.8")).not.toBe(through("198.51.100.7"));
});

test("what a client writes of itself changes nothing", () => {
  expect(through(`1.2.3.4, 5.6.7.8, 198.51.100.7, ${edge}`)).toBe(through(`198.51.100.7, ${edge}`));
});

test("without the edge's secret nobody is known", () => {
  expect(through(`198.51.100.7, ${edge}`, "")).toBeUndefined();
  expect(through(`198.51.100.7, ${edge}`, "x".repeat(32))).toBeUndefined();
  const headers = { "x-edge": "", "x-forwarded-for": "198.51.100.7" };
  expect(clientAddressOf({ headers, calledFrom: edge }, "")).toBeUndefined();
  expect(through("")).toBeUndefined();
});
