import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project } from "../deployment/project.ts";

type Entry = { version?: string; optionalDependencies?: Record<string, string> };

// npm drops the packages of other systems from the lock file when the registry does not offer them, and `npm ci` then
// refuses the file on every machine: a fresh clone could not be installed.
test("the lock file names the packages of every system, so that a fresh clone installs on any of them", () => {
  const lock: { packages: Record<string, Entry> } = JSON.parse(
    readFileSync(join(project, "package-lock.json"), "utf8"),
  );
  const isThere = (path: string, name: string) =>
    lock.packages[`${path}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`];
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isThere(path, name)),
  );
  expect(missing).toEqual([]);
});
