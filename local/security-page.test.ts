import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { project } from "../deployment/project.ts";

/** The numbers of all that OWASP's ASVS 4.0.3 asks at level 2: section, then its lines. Source: its list at github.com/OWASP/ASVS. */
const asked = `
  1.1:1-7 1.2:1-4 1.4:1,4-5 1.5:1-4 1.6:1-4 1.7:1-2 1.8:1-2 1.9:1-2 1.10:1 1.11:1-2 1.12:2 1.14:1-6
  2.1:1-12 2.2:1-3 2.3:1-3 2.4:1-5 2.5:1-7 2.6:1-3 2.7:1-6 2.8:1-7 2.9:1-3 2.10:1-4
  3.1:1 3.2:1-4 3.3:1-4 3.4:1-5 3.5:1-3 3.7:1 4.1:1-3,5 4.2:1-2 4.3:1-3
  5.1:1-5 5.2:1-8 5.3:1-10 5.4:1-3 5.5:1-4 6.1:1-3 6.2:1-6 6.3:1-2 6.4:1-2
  7.1:1-4 7.2:1-2 7.3:1,3-4 7.4:1-3 8.1:1-4 8.2:1-3 8.3:1-8 9.1:1-3 9.2:1-4 10.2:1-2 10.3:1-3 11.1:1-8
  12.1:1-3 12.2:1 12.3:1-6 12.4:1-2 12.5:1-2 12.6:1 13.1:1,3-5 13.2:1-3,5-6 13.3:1-2 13.4:1-2
  14.1:1-4 14.2:1-6 14.3:2-3 14.4:1-7 14.5:1-4`;

/** `1,4-5` as 1, 4, 5. */
const numbersIn = (ranges: string): number[] =>
  ranges.split(",").flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, more) => first + more);
  });
const all = asked
  .trim()
  .split(/\s+/)
  .flatMap((section) => {
    const [name = "", ranges = ""] = section.split(":");
    return numbersIn(ranges).map((number) => `${name}.${number}`);
  });

/** `2.4.1-2.4.5` and `3.2.3, 3.2.4` as single lines. */
const linesIn = (cell: string): string[] =>
  cell.split(", ").flatMap((part) => {
    const [first = "", last = first] = part.split("-");
    const section = first.slice(0, first.lastIndexOf("."));
    const end = (line: string) => line.slice(line.lastIndexOf(".") + 1);
    return numbersIn(`${end(first)}-${end(last)}`).map((number) => `${section}.${number}`);
  });

const page = readFileSync(join(project, "docs/security.md"), "utf8");
const rows = [...page.matchAll(/^\| (\d+\.\d+\.\d+[\d., -]*) \| (.+) \|$/gm)].map(([, cell = "", answer = ""]) => ({
  lines: linesIn(cell),
  answer,
}));

describe("the security page", () => {
  test("answers every line that level 2 asks, once", () => {
    expect(all).toHaveLength(259);
    const answered = rows.flatMap(({ lines }) => lines);
    expect(answered.toSorted()).toEqual(all.toSorted());
  });

  test("says of each line how it knows", () => {
    const ways = /^(Test|Read|In part|No|None here|Not judged|As \d+\.\d+\.\d+)\b/;
    expect(rows.filter(({ answer }) => !ways.test(answer))).toEqual([]);
  });

  test("names what fails where it says that a test does, and the test is there", () => {
    const known = new Set(globSync("{functions,infra,deployment,local,test}/**/*.test.{ts,tsx}", { cwd: project }));
    const names = new Set([...known].map((file) => basename(file)));
    const unnamed = rows.filter(
      ({ answer }) => /\b[Tt]est(ed)?:/.test(answer) && !/`[\w./-]+`|\d+\.\d+\.\d+/.test(answer),
    );
    expect(unnamed).toEqual([]);
    const gone = [...page.matchAll(/`([\w./-]+\.test\.tsx?)`/g)]
      .map(([, name = ""]) => name)
      .filter((name) => !(name.includes("/") ? existsIn(name) : names.has(name)));
    expect(gone).toEqual([]);
  });
});

const existsIn = (name: string) => ["", "functions"].some((place) => existsSync(join(project, place, name)));
