import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import * as esbuild from "esbuild";
import { project } from "../project.ts";
import { type Files, fewFiles } from "./few-files.ts";
import { layFonts } from "./fonts.ts";
import { clientsApart, lighter } from "./lighter.ts";
import { likeALambda } from "./like-a-lambda.ts";
import { entry } from "./together.ts";

/** A handler's bundle, `lambda/<name>`: what a cold start reads, and what waits until it is asked for. */
export type Bundle = { name: string; eagerBytes: number; lazyBytes: number };

/** The handlers: every `*.handler.ts` under functions. */
const handlers = async () =>
  (await readdir(join(project, "functions"), { recursive: true }))
    .filter((file) => file.endsWith(".handler.ts"))
    .map((file) => join(project, "functions", file))
    .sort();

// esbuild leaves this sentence where a CommonJS dependency asks for a module at run time: it would throw in ESM.
const unresolved = "Dynamic require of ";

const isScript = (file: string) => file.endsWith(".mjs");

const bundle = async (entryPoints: Record<string, string>, version: string) => {
  const { metafile, outputFiles } = await esbuild.build({
    ...likeALambda,
    entryPoints,
    absWorkingDir: project,
    outdir: project,
    write: false,
    metafile: true,
    splitting: true,
    sourcemap: "external",
    jsx: "automatic",
    jsxImportSource: "preact",
    outExtension: { ".js": ".mjs" },
    chunkNames: "[name]-[hash]",
    define: { "process.env.ASSET_VERSION": JSON.stringify(version) },
    plugins: lighter,
    logOverride: { ...likeALambda.logOverride, "import-is-undefined": "silent" },
  });
  const elsewhere = Object.keys(metafile.inputs).filter(
    (file) => !["functions/", "node_modules/", "../", "builtin:"].some((place) => file.startsWith(place)),
  );
  // What is kept for the next time (kept.ts) is found by what lies in functions, and the packages.
  if (elsewhere.length > 0) throw new Error(`A Lambda is made of files outside functions: ${elsewhere.join(", ")}`);
  const files: Files = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  for (const [file, text] of files) {
    if (isScript(file) && text.includes(unresolved))
      throw new Error(`${file} requires a module at run time; give the bundle a createRequire banner`);
  }
  return { metafile, files };
};

/** Whether a bundle asks for one of the clients that lie beside it. */
const asksForClients = ({ outputs }: esbuild.Metafile) =>
  Object.values(outputs).some(({ imports }) =>
    imports.some(({ path, external }) => external && clientsApart.has(basename(path, ".mjs"))),
  );

const bytes = (files: Files) =>
  [...files].reduce((sum, [file, text]) => sum + (isScript(file) ? Buffer.byteLength(text) : 0), 0);

/**
 * Bundles each handler into `<out>/lambda/<name>/`, one at a time: in one run they would share chunks, and a start
 * would read what others use of the same library.
 */
export const buildLambdas = async (out: string, version: string): Promise<Bundle[]> => {
  await rm(join(out, "lambda"), { recursive: true, force: true });
  await rm(join(out, "maps"), { recursive: true, force: true });
  const clients = await bundle(Object.fromEntries(clientsApart), version);
  const bundles: Bundle[] = [];
  for (const handler of await handlers()) {
    const name = basename(handler, ".handler.ts");
    const { metafile, files } = await bundle({ index: handler }, version);
    const all = new Map([...(asksForClients(metafile) ? clients.files : []), ...(await fewFiles(metafile, files))]);
    // Beside the assets, not in them: a map is for reading a stack trace, and would only slow a start.
    const folders = { scripts: join(out, "lambda", name), maps: join(out, "maps", name) };
    for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
    for (const [file, text] of all) await writeFile(join(isScript(file) ? folders.scripts : folders.maps, file), text);
    await layFonts(metafile, folders.scripts);
    const eagerBytes = Buffer.byteLength(all.get(entry) ?? "");
    bundles.push({ name, eagerBytes, lazyBytes: bytes(all) - eagerBytes });
  }
  return bundles;
};
