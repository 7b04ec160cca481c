import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project } from "../deployment/project.ts";

/** What one reads in one go. */
const mostInAFile = 260;

const files = globSync("{functions,infra,local,deployment}/**/*.{ts,tsx,mjs}", { cwd: project })
  .filter((path) => !path.includes(".test."))
  .map((path) => ({ path, lines: readFileSync(join(project, path), "utf8").split("\n").length - 1 }));

/** `functions/claims/sie/reading.ts` stands in the room `functions/claims`; what is not a function, in its folder. */
const roomOf = (path: string) => path.match(/^functions\/[^/]+(?=\/)|^[^/]+/)?.[0] ?? path;

const sum = (some: readonly { lines: number }[]) => some.reduce((total, { lines }) => total + lines, 0);

test("a file is short enough to be read in one go; the lines of each room are printed", () => {
  const rooms = [...Map.groupBy(files, ({ path }) => roomOf(path)), ["all", files] as const];
  console.table(rooms.map(([room, its]) => ({ room, files: its.length, lines: sum(its) })));
  expect(files.filter(({ lines }) => lines > mostInAFile)).toEqual([]);
});
