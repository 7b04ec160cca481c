import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fewFiles } from "./few-files.ts";
import { type Built, placesOf } from "./together.ts";

/** A Lambda with two rooms. Both count with the same counter, and so do the start and the rooms' pages. */
const sources = {
  "index.js": `import { next } from "./counter.js"; export const begin = next;
    export const rooms = { a: () => import("./a.js"), b: () => import("./b.js") };`,
  "counter.js": `let count = 0; export const next = () => ++count; export const word = () => "of the start";`,
  "a.js": `import { next } from "./counter.js"; import { word, seen } from "./words.js"; import { sign } from "./signs.js";
    import { own } from "./own.js";
    export const room = () => [next(), seen("a"), word(), sign() + own()]; export const page = () => import("./a-page.js");`,
  "b.js": `import { next, word as first } from "./counter.js"; import { seen, word } from "./words.js"; import { sign } from "./signs.js";
    import { lent } from "./lent.js";
    export const room = () => [next(), seen("b"), first(), word(), sign() + lent()]; export const page = () => import("./b-page.js");`,
  "words.js": `let list = []; export const seen = (name) => (list = [...list, name]).join(); export const word = () => "of the rooms";`,
  "signs.js": `export const sign = () => "!";`,
  // What room a has to itself, with its page; and what room b shares with the page of room a.
  "own.js": `let count = 0; export const own = () => "of a alone " + ++count;`,
  "lent.js": `let count = 0; export const lent = () => "of b, lent " + ++count;`,
  "a-page.js": `import { word } from "./page-words.js"; import { own } from "./own.js"; import { lent } from "./lent.js";
    export default () => word() + own() + ", " + lent();`,
  "b-page.js": `import { word } from "./page-words.js"; import { seen } from "./words.js"; export default () => word() + seen("page");`,
  "page-words.js": `export const word = () => "of the pages ";`,
};

/** Builds these sources in few files, in a folder where they can be imported. */
async function inFewFiles(given: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), "few-files-"));
  for (const [name, text] of Object.entries(given)) await writeFile(join(folder, name), text);
  const { metafile, outputFiles } = await esbuild.build({
    entryPoints: { index: join(folder, "index.js") },
    absWorkingDir: folder,
    outdir: folder,
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    minify: true, // all files then export the same short names
    format: "esm",
    outExtension: { ".js": ".mjs" },
  });
  const files = await fewFiles(metafile, new Map(outputFiles.map(({ path, text }) => [basename(path), text])));
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  return { folder, files };
}

describe("a bundle in few files", () => {
  let folder: string;
  let files: ReadonlyMap<string, string>;
  const built = () => import(pathToFileURL(join(folder, "index.mjs")).href);

  beforeAll(async () => {
    ({ folder, files } = await inFewFiles(sources));
  });
  afterAll(async () => {
    await esbuild.stop();
    await rm(folder, { recursive: true });
  });

  const names = () => [...files.keys()].filter((name) => name.endsWith(".mjs"));
  const holding = (words: string) => names().filter((name) => files.get(name)?.includes(words));

  test("has one file for the start, and one for each room and page beside very few that these share", () => {
    const own = names().map((name) => name.replace(/-\w{8}\./, "."));
    const [shared, more] = [
      own.filter((name) => name.startsWith("shared")),
      own.filter((name) => !name.startsWith("shared")),
    ];
    expect(more.toSorted()).toEqual(["a.mjs", "a-page.mjs", "b.mjs", "b-page.mjs", "index.mjs"].toSorted());
    expect(shared.length).toBeLessThanOrEqual(1);
  });

  test("has every module in one place, and what a room has to itself with that room", () => {
    expect(holding("of a alone")).toEqual([expect.stringMatching(/^a-\w{8}\.mjs$/)]);
    for (const words of ["of b, lent", "of the rooms", "of the pages", "of the start"])
      expect(holding(words), words).toHaveLength(1);
    expect(holding("of the start")).toEqual(["index.mjs"]);
  });

  test("runs every module once, and takes names apart that two modules have", async () => {
    const { begin, rooms } = await built();
    const [a, b] = await Promise.all([rooms.a(), rooms.b()]);
    expect(begin()).toBe(1);
    expect(a.room()).toEqual([2, "a", "of the rooms", "!of a alone 1"]);
    expect(b.room()).toEqual([3, "a,b", "of the start", "of the rooms", "!of b, lent 1"]);
    expect((await a.page()).default()).toBe("of the pages of a alone 2, of b, lent 2");
    expect((await b.page()).default()).toBe("of the pages a,b,page");
  });
});

/** A text that takes so many bytes, whatever a minifier does. */
const heavy = (bytes: number) => `const weight = () => "${"w".repeat(bytes)}".indexOf("w");`;

test("of many rooms, what is heavy and asked for by two lies apart from what all share, and nobody else reads it", async () => {
  const rooms = Array.from({ length: 30 }, (_, i) => `r${i}`);
  const room = (name: string, i: number) =>
    `import { all } from "./all.js"; ${i === 3 || i === 7 ? 'import { pair } from "./pair.js";' : "const pair = () => 0;"}
    export const room = () => [all("${name}"), pair()];`;
  const { folder, files } = await inFewFiles({
    "index.js": `export const rooms = { ${rooms.map((name) => `${name}: () => import("./${name}.js")`)} };`,
    "all.js": `${heavy(90_000)} let list = []; export const all = (name) => (list = [...list, name, weight()]).join("of all ");`,
    "pair.js": `import { all } from "./all.js"; ${heavy(90_000)} let count = weight();
      export const pair = () => "of a pair " + ++count + all("p");`,
    ...Object.fromEntries(rooms.map((name, i) => [`${name}.js`, room(name, i)])),
  });
  const holding = (words: string) =>
    [...files].filter(([name, text]) => name.endsWith(".mjs") && text.includes(words)).map(([name]) => name);
  const [pair, all] = [holding("of a pair"), holding("of all")];
  expect([pair.length, all.length]).toEqual([1, 1]);
  expect(pair).not.toEqual(all);
  const readers = [...files].filter(([, text]) => text.includes(`"./${pair[0]}"`)).map(([name]) => name);
  for (const reader of readers.filter((name) => name.endsWith(".mjs"))) expect(reader).toMatch(/^(?:r3|r7|index)\b/);
  const { rooms: loaded } = await import(pathToFileURL(join(folder, "index.mjs")).href);
  expect((await loaded.r7()).room()[1]).toMatch(/^of a pair 1/);
  expect((await loaded.r3()).room()[1]).toMatch(/^of a pair 2/);
  await rm(folder, { recursive: true });
});

test("what leads to another file by way of a third never lies together with it without the third", () => {
  // Alone, the little room and what is last would save a file; the heavy room between them can lie with neither.
  const demanded = (path: string) => ({ path, kind: "dynamic-import" as const });
  const imported = (path: string) => ({ path, kind: "import-statement" as const });
  const file = (bytes: number, imports: { path: string; kind: esbuild.ImportKind }[]) => ({
    bytes,
    exports: [],
    imports,
  });
  const built: Built = new Map([
    ["index.mjs", file(100, ["little.mjs", "heavy.mjs", "other.mjs"].map(demanded))],
    ["little.mjs", file(50, [imported("heavy.mjs")])],
    ["heavy.mjs", file(500_000, [imported("last.mjs")])],
    ["other.mjs", file(500_000, [imported("last.mjs")])],
    ["last.mjs", file(10, [])],
  ]);
  expect(placesOf(built).get("last.mjs")).not.toBe("little.mjs");
});
