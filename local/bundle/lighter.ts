import { isBuiltin } from "node:module";
import { dirname } from "node:path";
import type { Plugin } from "esbuild";

/**
 * Node's own modules, asked for by name. Imported the usual way, every export of a module is looked at when a Lambda
 * starts, and some of them load more modules for that look (node:http all of fetch, node:fs the streams).
 */
const builtinsByName: Plugin = {
  name: "builtins by name",
  setup: (build) => {
    build.onResolve({ filter: /^[a-z:_/]+$/ }, ({ path, kind }) =>
      isBuiltin(path) && kind !== "dynamic-import" ? { path, namespace: "builtin" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};

/**
 * A Lambda is given its credentials in its environment, on AWS and on the local cloud alike. The SDK's search through
 * profiles, sign-ins and machines is left out.
 */
const credentialsFromTheEnvironment: Plugin = {
  name: "credentials from the environment",
  setup: (build) => {
    build.onLoad({ filter: /credential-provider-node[\\/]dist-es[\\/]index\.js$/ }, ({ path }) => ({
      contents: `export { fromEnv as defaultProvider } from "@aws-sdk/credential-provider-env";`,
      resolveDir: dirname(path),
    }));
  },
};

/** What takes out of a bundle that which a Lambda never uses. */
export const lighter: Plugin[] = [builtinsByName, credentialsFromTheEnvironment];
