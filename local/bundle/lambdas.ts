import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import * as esbuild from "esbuild";
import { project } from "../project.ts";
import { clientsApart, lighter } from "./lighter.ts";

/** A handler's bundle: where it is, what a cold start reads, and what waits until it is asked for. */
export type Bundle = { name: string; folder: string; eagerBytes: number; lazyBytes: number };

type Outputs = esbuild.Metafile["outputs"];

/** The handlers: every `*.handler.ts` under functions. */
const handlers = async () =>
  (await readdir(join(project, "functions"), { recursive: true }))
    .filter((file) => file.endsWith(".handler.ts"))
    .map((file) => join(project, "functions", file))
    .sort();

/** Every output file that the entry reaches without an `import()` between. */
const eagerFiles = (outputs: Outputs) => {
  const entry = Object.keys(outputs).find((file) => file.endsWith("/index.mjs")) ?? "";
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { path, kind, external } of outputs[file]?.imports ?? []) {
      if (!external && kind === "import-statement") visit(path);
    }
  };
  visit(entry);
  return seen;
};

const bytes = (files: Iterable<string>, outputs: Outputs) =>
  [...files].reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);

// esbuild leaves this sentence where a CommonJS dependency asks for a module at run time: it would throw in ESM.
const unresolved = "Dynamic require of ";

const bundle = async (entryPoints: Record<string, string>, folder: string, version: string) => {
  const result = await esbuild.build({
    entryPoints,
    absWorkingDir: project,
    outdir: folder,
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
    chunkNames: "[name]-[hash]",
    define: { "process.env.ASSET_VERSION": JSON.stringify(version) },
    plugins: lighter,
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

/** Whether a bundle asks for one of the clients that lie beside it. */
const asksForClients = (outputs: Outputs) =>
  Object.values(outputs).some(({ imports }) =>
    imports.some(({ path, external }) => external && path.slice("./".length, -".mjs".length) in clientsApart),
  );

/**
 * Bundles each handler into `<out>/lambda/<name>/`. One at a time: in one run they would share chunks, and each would
 * be cut into as many files as there are sets of handlers that use the same code.
 */
export const buildLambdas = async (out: string, version: string): Promise<Bundle[]> => {
  const maps = join(out, "maps");
  await rm(join(out, "lambda"), { recursive: true, force: true });
  await rm(maps, { recursive: true, force: true });
  const put = async (files: readonly esbuild.OutputFile[], from: string, name: string) => {
    for (const { path, contents } of files) {
      // Beside the assets, not in them: a map is for reading a stack trace, and would only slow a start.
      const target = join(path.endsWith(".map") ? maps : join(out, "lambda"), name, relative(from, path));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, contents);
    }
  };

  const clients = await bundle(clientsApart, out, version);
  const bundles: Bundle[] = [];
  for (const handler of await handlers()) {
    const name = basename(handler, ".handler.ts");
    const { metafile, outputFiles } = await bundle({ index: handler }, out, version);
    await put(outputFiles, out, name);
    const withClients = asksForClients(metafile.outputs);
    if (withClients) await put(clients.outputFiles, out, name);
    const outputs = withClients ? { ...clients.metafile.outputs, ...metafile.outputs } : metafile.outputs;
    const eagerBytes = bytes(eagerFiles(outputs), outputs);
    const scripts = Object.keys(outputs).filter((file) => file.endsWith(".mjs"));
    bundles.push({
      name,
      folder: join(out, "lambda", name),
      eagerBytes,
      lazyBytes: bytes(scripts, outputs) - eagerBytes,
    });
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
