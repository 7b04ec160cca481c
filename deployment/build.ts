import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { keptLambdas } from "./bundle/kept.ts";
import { addStatic, buildLambdas } from "./bundle/lambdas.ts";
import { addDescription } from "./bundle/openapi.ts";
import { buildStatic } from "./bundle/static.ts";
import { project } from "./project.ts";

/** Builds the static files and all Lambdas into `out`; `anew` also where they would be the same as the last time. */
export const build = async ({ out = join(project, ".build"), anew = false } = {}) => {
  await mkdir(out, { recursive: true });
  const version = await buildStatic(out);
  const bundles = await (anew ? buildLambdas : keptLambdas)(out, version);
  await addStatic(out, "public-web");
  await addDescription(out, "finance-api");
  await esbuild.stop();
  return { out, version, bundles };
};

if (import.meta.main) {
  const begun = performance.now();
  const { bundles, version } = await build({ anew: true });
  for (const { name, eagerBytes, lazyBytes } of bundles) {
    console.log(
      `${name.padEnd(20)} ${(eagerBytes / 1000).toFixed(0).padStart(5)} kB, on demand ${(lazyBytes / 1000).toFixed(0).padStart(5)} kB`,
    );
  }
  console.log(
    `Built ${bundles.length} Lambdas and static files ${version} in ${((performance.now() - begun) / 1000).toFixed(1)} s.`,
  );
}
