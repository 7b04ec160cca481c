import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import * as esbuild from "esbuild";
import { project } from "../project.ts";

/** A handler's bundle: where it is, what a cold start reads, and what waits until it is asked for. */
export type Bundle = { name: string; folder: string; eagerBytes: number; lazyBytes: number };

type Output = esbuild.Metafile["outputs"][string];

/** The handlers, by the name of their Lambda: every `functions/<room>/<name>.handler.ts`. */
const handlers = async () => {
  const found = (await readdir(join(project, "functions"), { recursive: true }))
    .filter((file) => file.endsWith(".handler.ts"))
    .sort();
  return found.map((file) => ({ in: join(project, "functions", file), out: basename(file, ".handler.ts") }));
};

/** Every output file that an entry reaches, told apart by whether `import()` stands between. */
const reach = (entry: string, outputs: Record<string, Output>) => {
  const eager = new Set<string>();
  const all = new Set<string>();
  const visit = (file: string, isEager: boolean) => {
    const seen = isEager ? eager : all;
    if (seen.has(file)) return;
    seen.add(file);
    all.add(file);
    for (const next of outputs[file]?.imports ?? []) {
      if (!next.external) visit(next.path, isEager && next.kind === "import-statement");
    }
  };
  visit(entry, true);
  return { eager, all };
};

const bytes = (files: Iterable<string>, outputs: Record<string, Output>) =>
  [...files].reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);

// esbuild leaves this sentence where a CommonJS dependency asks for a module at run time: it would throw in ESM.
const unresolved = "Dynamic require of ";

/**
 * Middy wants the names of the HTTP codes. Imported the usual way, every export of node:http is looked at, one of which
 * loads the whole of fetch: an eighth of a start. Asked for this way, only the names are.
 */
const httpCodesAlone: esbuild.Plugin = {
  name: "http codes alone",
  setup: (build) => {
    build.onResolve({ filter: /^node:http$/ }, ({ importer, path }) =>
      /node_modules\/@middy\/util\//.test(importer) ? { path, namespace: "http-codes" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "http-codes" }, () => ({
      contents: `export const { STATUS_CODES } = process.getBuiltinModule("node:http");`,
    }));
  },
};

const bundle = async (version: string) => {
  const result = await esbuild.build({
    entryPoints: await handlers(),
    absWorkingDir: project,
    // Nothing is written here: each Lambda gets its own folder with only the chunks it reaches.
    outdir: join(project, "bundle"),
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    mainFields: ["module", "main"],
    minify: true,
    sourcemap: "external",
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    outExtension: { ".js": ".mjs" },
    entryNames: "[name]",
    chunkNames: "chunks/[name]-[hash]",
    define: { "process.env.ASSET_VERSION": JSON.stringify(version) },
    plugins: [httpCodesAlone],
    logLevel: "warning",
  });
  for (const file of result.outputFiles) {
    if (file.path.endsWith(".mjs") && file.text.includes(unresolved)) {
      throw new Error(
        `${relative(project, file.path)} requires a module at run time; give the bundle a createRequire banner`,
      );
    }
  }
  return result;
};

/** Bundles all handlers in one run, so that they share chunks, into `<out>/lambda/<name>/`. */
export const buildLambdas = async (out: string, version: string): Promise<Bundle[]> => {
  const { metafile, outputFiles } = await bundle(version);
  await rm(join(out, "lambda"), { recursive: true, force: true });
  await rm(join(out, "maps"), { recursive: true, force: true });
  const contents = new Map(outputFiles.map((file) => [relative(project, file.path), file.contents]));
  const put = async (path: string, content: Uint8Array) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  };

  const bundles: Bundle[] = [];
  for (const [file, output] of Object.entries(metafile.outputs)) {
    if (!output.entryPoint?.endsWith(".handler.ts")) continue;
    const name = basename(file, ".mjs");
    const folder = join(out, "lambda", name);
    const { eager, all } = reach(file, metafile.outputs);
    for (const part of all) {
      const target = part === file ? "index.mjs" : relative("bundle", part);
      await put(join(folder, target), contents.get(part) ?? new Uint8Array());
    }
    const eagerBytes = bytes(eager, metafile.outputs);
    bundles.push({ name, folder, eagerBytes, lazyBytes: bytes(all, metafile.outputs) - eagerBytes });
  }
  // Beside the assets, not in them: a map is for reading a stack trace, and would only slow a start.
  for (const [path, content] of contents) {
    if (path.endsWith(".map")) await put(join(out, "maps", relative("bundle", path)), content);
  }
  return bundles;
};

/** Until a handler is written, its Lambda says so. */
export const buildPlaceholders = async (out: string, names: Iterable<string>) => {
  for (const name of names) {
    const folder = join(out, "lambda", name);
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, "index.mjs"),
      `export const handler = async () => ({ statusCode: 503, body: "${name} is not written yet" });\n`,
    );
  }
};

/** The public site serves the static files from its own asset. */
export const addStatic = async (out: string, name: string) => {
  await cp(join(out, "static"), join(out, "lambda", name, "static"), { recursive: true });
};
