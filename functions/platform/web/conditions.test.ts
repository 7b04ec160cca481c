import { expect, test } from "vitest";
import { conditionsOf } from "./conditions.ts";

const file = { etag: '"abc"', lastModified: new Date("2026-12-02T09:00:00.500Z") };
const before = "Wed, 02 Dec 2026 08:59:59 GMT";
const same = "Wed, 02 Dec 2026 09:00:00 GMT";

test.each([
  [{}, "met"],
  [{ "if-none-match": '"abc"' }, "not-modified"],
  [{ "if-none-match": 'W/"abc"' }, "not-modified"],
  [{ "if-none-match": '"x", "abc"' }, "not-modified"],
  [{ "if-none-match": "*" }, "not-modified"],
  [{ "if-none-match": '"abcd"' }, "met"],
  [{ "if-none-match": "abc" }, "met"],
  [{ "if-match": '"abc"' }, "met"],
  [{ "if-match": "*" }, "met"],
  [{ "if-match": 'W/"abc"' }, "failed"],
  [{ "if-match": '"x"' }, "failed"],
  [{ "if-match": "" }, "failed"],
  [{ "if-match": '"abc"', "if-none-match": '"abc"' }, "not-modified"],
  [{ "if-match": '"x"', "if-none-match": '"abc"' }, "failed"],
  [{ "if-modified-since": same }, "not-modified"],
  [{ "if-modified-since": before }, "met"],
  [{ "if-modified-since": "yesterday" }, "met"],
  [{ "if-modified-since": same, "if-none-match": '"x"' }, "met"],
  [{ "if-unmodified-since": before }, "failed"],
  [{ "if-unmodified-since": same }, "met"],
  [{ "if-unmodified-since": before, "if-match": '"abc"' }, "met"],
])("%o is %s", (headers, outcome) => {
  expect(conditionsOf(headers, file)).toBe(outcome);
});

test("what has no date is not held against one", () => {
  const { etag } = file;
  expect(conditionsOf({ "if-modified-since": same, "if-unmodified-since": before }, { etag })).toBe("met");
});
