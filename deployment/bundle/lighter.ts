import { readFile } from "node:fs/promises";
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
 * The SDK imports node:http when its first call goes by plain HTTP, as to the local cloud and in tests, and the import
 * would load all of fetch with it. A call by HTTPS, as on AWS, never comes to it.
 */
const httpByName: Plugin = {
  name: "http by name",
  setup: (build) => {
    build.onLoad({ filter: /node-http-handler[\\/]dist-es[\\/]node-http-handler\.js$/ }, async ({ path }) => {
      const [before, after, ...more] = (await readFile(path, "utf8")).split('await import("node:http")');
      if (after === undefined || more.length > 0) throw new Error(`${path} asks for node:http in another way now`);
      return { contents: `${before}process.getBuiltinModule("node:http")${after}` };
    });
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

/**
 * Parts of the SDK that no Lambda comes to, by the end of their path, with what stands in their place: the cache of
 * discovered endpoints, which are off; the second way of retrying, which a stage would have to ask for; a hash of its own
 * where Node has none; what a package says of itself besides its version. The checksum of files asks for node:zlib when
 * the first file is written.
 */
const neverUsed: ReadonlyArray<readonly [file: RegExp, contents: string]> = [
  [/@aws-sdk\/endpoint-cache\/dist-es\/EndpointCache\.js$/, "export class EndpointCache {}"],
  [
    /util-retry\/AdaptiveRetryStrategy\.js$/,
    `export { StandardRetryStrategy as AdaptiveRetryStrategy } from "./StandardRetryStrategy";`,
  ],
  [/checksum\/sha256\/Sha256Js\.js$/, "export class Sha256Js {}"],
  [
    /checksum\/crc32\/Crc32Node\.js$/,
    `export class Crc32Node {
      digestLength = 4;
      value = 0;
      update(data) { this.value = process.getBuiltinModule("node:zlib").crc32(data, this.value); }
      digestSync() { return this.value >>> 0; }
      async digest() {
        const out = new Uint8Array(4);
        new DataView(out.buffer).setUint32(0, this.digestSync(), false);
        return out;
      }
      reset() { this.value = 0; }
    }`,
  ],
];
const withoutTheNeverUsed: Plugin = {
  name: "without the never used",
  setup: (build) => {
    for (const [file, contents] of neverUsed) {
      // Windows writes its paths with the other slash.
      const filter = new RegExp(file.source.replaceAll("\\/", "[\\\\/]"));
      build.onLoad({ filter }, ({ path }) => ({ contents, resolveDir: dirname(path) }));
    }
    build.onLoad({ filter: /@aws-sdk[\\/][\w-]+[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, "utf8"));
      return { contents: JSON.stringify({ version }), loader: "json" };
    });
  },
};

/** What takes out of a bundle that which a Lambda never uses. */
export const lighter: Plugin[] = [
  builtinsByName,
  httpByName,
  credentialsFromTheEnvironment,
  loadedApart,
  noJsonSchema,
  withoutTheNeverUsed,
];
