import { cp, readdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import * as esbuild from "esbuild";
import { project } from "../project.ts";
import { fingerprint } from "./fingerprint.ts";

const web = join(project, "functions/platform/web");

/** Each sheet that has a name without an underscore. */
const styles = async (out: string) => {
  const sass = await import("sass");
  const folder = join(web, "styles");
  const sheets = (await readdir(folder)).filter((name) => /^[a-z].*\.scss$/.test(name));
  const build = async (sheet: string) => {
    const { css } = await sass.compileAsync(join(folder, sheet), {
      style: "compressed",
      loadPaths: [join(project, "node_modules")],
      quietDeps: true,
      silenceDeprecations: ["import"],
    });
    await writeFile(join(out, sheet.replace(".scss", ".css")), css);
  };
  await Promise.all(sheets.map(build));
};

const scripts = async (out: string) => {
  const folder = join(web, "browser");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".ts") && !/\.(test|d)\.ts$/.test(name));
  // Each by itself, so that none waits for a file that it shares with another. What a script loads on demand is a file
  // beside it.
  const build = (name: string) =>
    esbuild.build({
      entryPoints: [{ in: join(folder, name), out: basename(name, ".ts") }],
      outdir: out,
      bundle: true,
      minify: true,
      format: "esm",
      splitting: true,
      chunkNames: "[name]-[hash]",
      platform: "browser",
      target: ["es2022", "safari16"],
      legalComments: "none",
      logLevel: "warning",
    });
  await Promise.all(files.map(build));
};

/** Builds what a browser loads into `<out>/static`; the answer is the version in its addresses. */
export const buildStatic = async (out: string) => {
  const folder = join(out, "static");
  await rm(folder, { recursive: true, force: true });
  await cp(join(web, "static"), folder, { recursive: true });
  await Promise.all([styles(folder), scripts(folder)]);
  return fingerprint(folder, ".");
};
