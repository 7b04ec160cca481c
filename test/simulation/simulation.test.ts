import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { project } from "../../deployment/project.ts";
import { aYear, type Year } from "./year.ts";

// Fixed seeds: no run is red by chance. Others are played by hand: npm run simulate -- --acts 1000000.
const seeds = [1, 2, 3, 4];
const acts = 5000;
// On a quiet machine twenty thousand acts take a minute and a half; on a busy one they may wait.
const longest = 600_000;

const years: Year[] = [];
beforeAll(async () => {
  for (const seed of seeds) years.push(await aYear(seed, acts, { lines: 40 }));
}, longest);

/** The acts by their names, as the files of the product tell. */
const known = globSync("functions/**/*.act.ts", { cwd: project }).map(
  (path) => /\bname: "([a-z-]+)"/.exec(readFileSync(join(project, path), "utf8"))?.[1] ?? path,
);

test("twenty thousand acts of everybody, with every fault at every port, break no promise", () => {
  for (const year of years) {
    expect(year.acts).toBe(acts);
    expect(year.pilots).toBeGreaterThan(20);
    expect(year.letters).toBeGreaterThan(500);
  }
});

test("every act that there is was played, and done at least once", () => {
  const done = new Set(years.flatMap((year) => Object.keys(year.done)));
  expect(known.length).toBeGreaterThan(40);
  expect(known.filter((name) => !done.has(name))).toEqual([]);
});

test(
  "a seed plays the same again",
  async () => {
    const [one, other] = [await aYear(3, 200), await aYear(3, 200)];
    expect(other).toEqual(one);
  },
  longest,
);
