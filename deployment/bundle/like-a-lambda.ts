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
  // fontkit says one name twice in a table of its own.
  logOverride: { "duplicate-object-key": "silent" },
} as const satisfies esbuild.BuildOptions;
