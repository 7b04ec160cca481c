import fc from "fast-check";
import { expect, test } from "vitest";
import { differing, type Values, writable } from "./values.ts";

const of = (values: Record<string, string | string[]>): Values =>
  new Map(Object.entries(values).map(([name, value]) => [name, [value].flat()]));

test("an empty control and one that is not there are the same", () => {
  expect(differing(of({ a: "", b: [], c: "1" }), of({ c: "1" }))).toEqual([]);
  expect(differing(of({ a: ["x", "y"] }), of({ a: ["x"] }))).toEqual(["a"]);
});

test("what others changed is written only where nothing was typed since, and the rest is named", () => {
  const { write, over } = writable(
    of({ aim: "Annas", group: "Annas", title: "Lek" }),
    of({ aim: "A", title: "Lek" }),
    of({ aim: "A och mer", title: "Lek" }),
  );
  expect([...write]).toEqual([["group", ["Annas"]]]);
  expect(over).toEqual(["aim"]);
});

test("whatever is typed meanwhile is never among what is written", () => {
  const values = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("", "x", "y")).map(of);
  fc.assert(
    fc.property(values, values, values, (others, sent, now) => {
      const { write } = writable(others, sent, now);
      const typed = new Set(differing(sent, now));
      expect([...write.keys()].filter((name) => typed.has(name))).toEqual([]);
    }),
  );
});
