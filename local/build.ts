import { mkdir, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import * as esbuild from "esbuild";
import { addStatic, buildLambdas, buildPlaceholders } from "./bundle/lambdas.ts";
import { buildStatic } from "./bundle/static.ts";
import { project } from "./project.ts";

/** Lambdas that are described (by an environment) but have no handler yet. */
const missing = async () => {
  const files = await readdir(join(project, "functions"), { recursive: true });
  const names = (suffix: string) => files.filter((file) => file.endsWith(suffix)).map((file) => basename(file, suffix));
  const written = new Set(names(".handler.ts"));
  return names(".env.ts").filter((name) => !written.has(name));
};

/** Builds the static files and all Lambdas into `out`. */
export const build = async ({ out = join(project, ".build"), allowMissing = false } = {}) => {
  await mkdir(out, { recursive: true });
  const version = await buildStatic(out);
  const bundles = await buildLambdas(out, version);
  const unwritten = await missing();
  if (unwritten.length > 0) {
    if (!allowMissing) throw new Error(`no handler for ${unwritten.join(", ")}`);
    await buildPlaceholders(out, unwritten);
  }
  await addStatic(out, "public-web");
  await esbuild.stop();
  return { out, version, bundles };
};

if (import.meta.main) {
  const begun = performance.now();
  const { bundles, version } = await build({ allowMissing: process.argv.includes("--allow-missing") });
  for (const { name, eagerBytes, lazyBytes } of bundles) {
    console.log(
      `${name.padEnd(20)} ${(eagerBytes / 1000).toFixed(0).padStart(5)} kB, on demand ${(lazyBytes / 1000).toFixed(0).padStart(5)} kB`,
    );
  }
  console.log(
    `Built ${bundles.length} Lambdas and static files ${version} in ${((performance.now() - begun) / 1000).toFixed(1)} s.`,
  );
}
