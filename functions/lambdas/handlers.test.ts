import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const handlers = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".handler.ts"));

test("each Lambda logs a line an invocation: those of pages by their answer, the others by how they ended", () => {
  expect(handlers.length).toBeGreaterThanOrEqual(14);
  const silent = handlers.filter((file) => {
    const text = readFileSync(`${import.meta.dirname}/${file}`, "utf8");
    const [, wrapper] = /^export const handler = (\w+)[(<]/m.exec(text) ?? [];
    return !["webHandler", "logged"].includes(wrapper ?? "");
  });
  expect(silent).toEqual([]);
});
