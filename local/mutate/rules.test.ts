import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project } from "../../deployment/project.ts";
import { rules, testsOf } from "./rules.ts";

test.each(rules)("%s is there and has tests of its own that must see it broken", (rule) => {
  expect(globSync(rule, { cwd: project })).toHaveLength(1);
  expect(globSync(testsOf(rule), { cwd: project })).not.toEqual([]);
});

test("the last result has a row for each rule, and for no other file", () => {
  const page = readFileSync(join(project, "docs/mutation.md"), "utf8");
  const rows = [...page.matchAll(/^\| (functions\/\S+) \|/gm)].map(([, file]) => file);
  expect(rows).toEqual([...rules]);
});
