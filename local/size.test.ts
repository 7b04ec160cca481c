import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project } from "../deployment/project.ts";

/** What the source may come to, without its tests. It only goes down: the goal is 41 500. */
const mostLines = 43_700;
const mostInAFile = 260;

/** The words of every refusal in both languages: one list, read by looking up. */
const longOnPurpose = ["functions/platform/web/refusal.texts.ts"];

const files = globSync("{functions,infra,local,deployment}/**/*.{ts,tsx,mjs}", { cwd: project })
  .filter((path) => !path.includes(".test."))
  .map((path) => ({ path, lines: readFileSync(join(project, path), "utf8").split("\n").length - 1 }));

/** `functions/claims/sie/reading.ts` stands in the room `functions/claims`; what is not a function, in its folder. */
const roomOf = (path: string) => path.match(/^functions\/[^/]+(?=\/)|^[^/]+/)?.[0] ?? path;

const sum = (some: readonly { lines: number }[]) => some.reduce((total, { lines }) => total + lines, 0);

test("the source does not grow: what is new takes the place of what it replaces", () => {
  const rooms = Map.groupBy(files, ({ path }) => roomOf(path));
  const total = sum(files);
  console.table(Object.fromEntries([...rooms, ["all", files] as const].map(([room, its]) => [room, sum(its)])));
  expect(total, "lines of source").toBeLessThanOrEqual(mostLines);
});

test("a file is short enough to be read in one go", () => {
  const long = files.filter(({ path, lines }) => lines > mostInAFile && !longOnPurpose.includes(path));
  expect(long).toEqual([]);
});
