import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { openApi } from "../functions/exports/api/finance-api.openapi.ts";
import { kept } from "./bundle/kept.ts";
import { buildLambdas } from "./bundle/lambdas.ts";
import { buildStatic } from "./bundle/static.ts";
import { project } from "./project.ts";

const make = async (out: string) => {
  const version = await buildStatic(out);
  const bundles = await buildLambdas(out, version);
  await esbuild.stop();
  // The public site serves the static files from its own asset.
  await cp(join(out, "static"), join(out, "lambda/public-web/static"), { recursive: true });
  // The API's description is made from its schemas here: its Lambda reads it, and starts without what makes it.
  await writeFile(join(out, "lambda/finance-api/openapi.json"), JSON.stringify(openApi()));
  return { version, bundles };
};

/** Builds the static files and all Lambdas into `out`; `anew` also where they would be the same as the last time. */
export const build = async ({ out = join(project, ".build"), anew = false } = {}) => ({
  out,
  ...(await (anew ? make(out) : kept(out, make))),
});

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
