import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project } from "../deployment/project.ts";

const pages = globSync(["*.md", "docs/**/*.md"], { cwd: project });
/** `functions/payments/settlement.ts`, or as one says it within the functions: `payments/settlement.ts`. */
const path = /`((?:[a-z][\w-]*\/)+[\w.-]+\.(?:tsx?|mjs|md|json))`/g;
const places = ["", "functions"];

test.each(pages)("%s names files that are there", (page) => {
  const named = [...readFileSync(join(project, page), "utf8").matchAll(path)].map(([, name = ""]) => name);
  // `x.wings.ts` stands for any name.
  const known = (name: string) =>
    name.includes("/x.") || places.some((place) => existsSync(join(project, place, name)));
  expect([...new Set(named)].filter((name) => !known(name))).toEqual([]);
});
