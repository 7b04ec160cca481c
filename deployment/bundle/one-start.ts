import { basename } from "node:path";
import * as esbuild from "esbuild";

/** Files by their names; all of a bundle lie in one folder. */
export type Files = ReadonlyMap<string, string>;

/** The file that a Lambda starts with. */
export const entry = "index.mjs";

/** Every file that the entry reaches without an `import()` between, and what each exports. */
const eagerFiles = ({ outputs }: esbuild.Metafile) => {
  const named = new Map(Object.entries(outputs).map(([file, output]) => [basename(file), output]));
  const seen = new Map<string, readonly string[]>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    const { exports, imports } = named.get(file) ?? { exports: [], imports: [] };
    seen.set(file, exports);
    for (const { path, kind, external } of imports) {
      if (!external && kind === "import-statement") visit(basename(path));
    }
  };
  visit(entry);
  return seen;
};

/**
 * Puts all that a start reads into one file. esbuild cuts what is shared with pages on demand into as many files as
 * there are sets of pages that share it, and each file costs a start time. What is loaded later finds a chunk's names
 * where they were, handed on from the one file.
 */
export const oneStart = async (metafile: esbuild.Metafile, files: Files): Promise<Files> => {
  const eager = eagerFiles(metafile);
  const chunks = [...eager]
    .filter(([file]) => file !== entry)
    .map(([file, names], number) => ({ file, names: names.map((name) => ({ name, unique: `_${number}${name}` })) }));
  const withMap = (file: string) => {
    const map = Buffer.from(files.get(`${file}.map`) ?? "{}").toString("base64");
    return `${files.get(file)}\n//# sourceMappingURL=data:application/json;base64,${map}`;
  };
  const builtFiles: esbuild.Plugin = {
    name: "built files",
    setup: (build) => {
      build.onResolve({ filter: /^\.\// }, ({ path, kind }) =>
        kind === "import-statement" && eager.has(basename(path))
          ? { path: basename(path), namespace: "built" }
          : { path, external: true },
      );
      build.onLoad({ filter: /.*/, namespace: "built" }, ({ path }) => ({ contents: withMap(path) }));
    },
  };
  const handedOn = ({ file, names }: (typeof chunks)[number]) =>
    `export { ${names.map(({ name, unique }) => `${name} as ${unique}`)} } from "./${file}";`;
  const { outputFiles } = await esbuild.build({
    stdin: { contents: [`export * from "./${entry}";`, ...chunks.map(handedOn)].join("\n") },
    outfile: entry,
    write: false,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node24",
    sourcemap: "external",
    legalComments: "none",
    logLevel: "warning",
    plugins: [builtFiles],
  });
  const whereTheyWere = chunks.map(({ file, names }): [string, string] => [
    file,
    `export{${names.map(({ name, unique }) => `${unique} as ${name}`)}}from"./${entry}";`,
  ]);
  const kept = [...files].filter(([file]) => !eager.has(file.replace(/\.map$/, "")));
  return new Map([
    ...kept,
    ...whereTheyWere,
    ...outputFiles.map(({ path, text }): [string, string] => [basename(path), text]),
  ]);
};
