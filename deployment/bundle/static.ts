import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { project } from "../project.ts";

const web = join(project, "functions/platform/web");

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

const stamp = async (file: string) => {
  const { mtimeMs, size } = await stat(file);
  return `${mtimeMs}:${size}`;
};

type Compiled = { css: string; inputs: Record<string, string> };

const stillTrue = async (cached: Compiled) => {
  for (const [file, known] of Object.entries(cached.inputs)) {
    if (!(await exists(file)) || (await stamp(file)) !== known) return false;
  }
  return true;
};

/** The style sheet; compiled again only when a file that went into it has changed. */
const styles = async (cache: string): Promise<string | undefined> => {
  const entry = join(web, "styles/app.scss");
  if (!(await exists(entry))) return undefined;
  if (await exists(cache)) {
    // Written by this function alone.
    const cached = JSON.parse(await readFile(cache, "utf8")) as Compiled;
    if (await stillTrue(cached)) return cached.css;
  }
  const sass = await import("sass");
  const result = await sass.compileAsync(entry, {
    style: "compressed",
    loadPaths: [join(project, "node_modules")],
    quietDeps: true,
    silenceDeprecations: ["import"],
  });
  const inputs: Record<string, string> = {};
  for (const url of result.loadedUrls) inputs[fileURLToPath(url)] = await stamp(fileURLToPath(url));
  await writeFile(cache, JSON.stringify({ css: result.css, inputs } satisfies Compiled));
  return result.css;
};

const scripts = async (out: string) => {
  const folder = join(web, "browser");
  if (!(await exists(folder))) return;
  const files = (await readdir(folder)).filter((name) => name.endsWith(".ts") && !/\.(test|d)\.ts$/.test(name));
  await esbuild.build({
    entryPoints: files.map((name) => ({ in: join(folder, name), out: basename(name, ".ts") })),
    outdir: out,
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: ["es2022", "safari16"],
    legalComments: "none",
    logLevel: "warning",
  });
};

const version = async (folder: string) => {
  const hash = createHash("sha256");
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const file = join(folder, name);
    if ((await stat(file)).isFile()) hash.update(name).update(await readFile(file));
  }
  return hash.digest("hex").slice(0, 12);
};

/** Builds what a browser loads into `<out>/static`; the answer is the version in its addresses. */
export const buildStatic = async (out: string) => {
  const folder = join(out, "static");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = join(web, "static");
  if (await exists(files)) await cp(files, folder, { recursive: true });
  const [css] = await Promise.all([styles(join(out, "styles.cache.json")), scripts(folder)]);
  if (css !== undefined) await writeFile(join(folder, "app.css"), css);
  return version(folder);
};
