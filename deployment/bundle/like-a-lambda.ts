import type * as esbuild from "esbuild";

/** How everything is bundled that runs as a Lambda does, or is measured beside one. */
export const likeALambda = {
  bundle: true,
  minify: true,
  format: "esm",
  platform: "node",
  target: "node24",
  mainFields: ["module", "main"],
  legalComments: "none",
  logLevel: "warning",
} as const satisfies esbuild.BuildOptions;
