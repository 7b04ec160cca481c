import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fewFiles } from "./few-files.ts";

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

  test("has one file for the start, one for each room and page, and two for what these share", () => {
    const names = [...files.keys()]
      .filter((name) => name.endsWith(".mjs"))
      .map((name) => name.replace(/-\w{8}\./, "."));
    expect(names.toSorted()).toEqual(
      ["a.mjs", "a-page.mjs", "b.mjs", "b-page.mjs", "index.mjs", "shared-later.mjs", "shared.mjs"].toSorted(),
    );
  });

  test("keeps what a room has to itself with that room, and lends what another room's page needs from what rooms share", () => {
    const holding = (words: string) =>
      [...files].filter(([name, text]) => name.endsWith(".mjs") && text.includes(words)).map(([name]) => name);
    expect(holding("of a alone")).toEqual([expect.stringMatching(/^a-\w{8}\.mjs$/)]);
    expect(holding("of b, lent")).toEqual(["shared.mjs"]);
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

test("of many rooms, what two ask for lies beside the first of them, and what many ask for is shared", async () => {
  const names = Array.from({ length: 30 }, (_, i) => `r${i}`);
  const room = (name: string, i: number) =>
    `import { all } from "./all.js"; ${i === 3 || i === 7 ? 'import { pair } from "./pair.js";' : "const pair = () => 0;"}
    export const room = () => [all("${name}"), pair()];`;
  const { folder, files } = await inFewFiles({
    "index.js": `export const rooms = { ${names.map((name) => `${name}: () => import("./${name}.js")`)} };`,
    "all.js": `let list = []; export const all = (name) => (list = [...list, name]).join("of all ");`,
    "pair.js": `import { all } from "./all.js"; let count = 0; export const pair = () => "of a pair " + ++count + all("p");`,
    ...Object.fromEntries(names.map((name, i) => [`${name}.js`, room(name, i)])),
  });
  const holding = (words: string) =>
    [...files].filter(([name, text]) => name.endsWith(".mjs") && text.includes(words)).map(([name]) => name);
  expect(holding("of a pair")).toEqual([expect.stringMatching(/^lent-r3-\w{8}\.mjs$/)]);
  expect(holding("of all")).toEqual(["shared.mjs"]);
  const { rooms } = await import(pathToFileURL(join(folder, "index.mjs")).href);
  expect((await rooms.r7()).room()[1]).toMatch(/^of a pair 1/);
  expect((await rooms.r3()).room()[1]).toMatch(/^of a pair 2/);
  await rm(folder, { recursive: true });
});
