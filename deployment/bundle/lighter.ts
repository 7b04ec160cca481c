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
    // The empty object in front keeps esbuild from copying every export.
    build.onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
      contents: `const builtin = process.getBuiltinModule(${JSON.stringify(path)});
        module.exports = typeof builtin === "function" ? builtin : Object.create(builtin);`,
    }));
  },
};

/**
 * Clients that are bundled by themselves and lie beside each Lambda that asks for them, by the names of their files.
 * What is loaded on demand from the same bundle would bring its part of what all clients share into every start.
 */
export const clientsApart = new Map([
  ["client-cognito-identity-provider", "@aws-sdk/client-cognito-identity-provider"],
  ["client-s3", "@aws-sdk/client-s3"],
  ["s3-presigned-post", "@aws-sdk/s3-presigned-post"],
  ["lib-storage", "@aws-sdk/lib-storage"],
]);

const loadedApart: Plugin = {
  name: "clients apart",
  setup: (build) => {
    build.onResolve({ filter: /^@aws-sdk\// }, ({ path, kind }) => {
      const file = path.replace("@aws-sdk/", "");
      return kind === "dynamic-import" && clientsApart.has(file)
        ? { path: `./${file}.mjs`, external: true }
        : undefined;
    });
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

/** zod can describe schemas as JSON Schema, which no Lambda asks for; its classes name all of it. */
const jsonSchema = {
  "to-json-schema": ["createToJSONSchemaMethod", "createStandardJSONSchemaMethod"],
  "json-schema-processors": ["toJSONSchema"],
  "json-schema-generator": ["JSONSchemaGenerator"],
};
const noJsonSchema: Plugin = {
  name: "no JSON Schema",
  setup: (build) => {
    for (const [file, names] of Object.entries(jsonSchema)) {
      const contents = names.map((name) => `export const ${name} = () => {};`).join("");
      build.onLoad({ filter: new RegExp(`zod[\\\\/]v4[\\\\/]core[\\\\/]${file}\\.js$`) }, () => ({ contents }));
    }
  },
};

/** What takes out of a bundle that which a Lambda never uses. */
export const lighter: Plugin[] = [builtinsByName, credentialsFromTheEnvironment, loadedApart, noJsonSchema];
