import { basename } from "node:path";
import * as esbuild from "esbuild";
import { likeALambda } from "./like-a-lambda.ts";
import { type Built, placesOf } from "./together.ts";

/** Files by their names; all of a bundle lie in one folder. */
export type Files = ReadonlyMap<string, string>;

/**
 * Puts a bundle into the files that its loadings on demand read with the least waste. esbuild cuts what is shared into as
 * many files as there are sets of pages that share it, sixty for a first answer, and each file costs time of its own.
 */
export async function fewFiles(metafile: esbuild.Metafile, files: Files): Promise<Files> {
  const built: Built = new Map(Object.entries(metafile.outputs).map(([file, output]) => [basename(file), output]));
  const places = placesOf(built);
  const numbers = new Map([...built.keys()].map((file, number) => [file, number]));
  /** The names of a file in its place: two files of one place may export the same name. */
  const namesOf = (file: string) =>
    (built.get(file)?.exports ?? []).map((name) => ({
      name,
      inPlace: places.get(file) === file ? name : `_${numbers.get(file)}${name}`,
    }));
  const place = (name: string) =>
    [...places]
      .filter(([, where]) => where === name)
      .map(
        ([file]) => `export { ${namesOf(file).map(({ name, inPlace }) => `${name} as ${inPlace}`)} } from "./${file}";`,
      )
      .join("\n");
  const handedOn = (file: string) =>
    `export { ${namesOf(file).map(({ name, inPlace }) => `${inPlace} as ${name}`)} } from "./${places.get(file)}";`;
  const withMap = (file: string) => {
    const map = Buffer.from(files.get(`${file}.map`) ?? "{}").toString("base64");
    return `${files.get(file)}\n//# sourceMappingURL=data:application/json;base64,${map}`;
  };
  const contents = { place, built: withMap, handedOn };
  const resolved: esbuild.Plugin = {
    name: "places of built files",
    setup: (build) => {
      build.onResolve({ filter: /.*/ }, ({ path, kind, importer, namespace }) => {
        const file = basename(path);
        if (kind === "entry-point") return { path: file, namespace: "place" };
        if (kind !== "import-statement" || namespace === "handedOn" || !places.has(file))
          return { path, external: true };
        const from = namespace === "place" ? importer : places.get(importer);
        return { path: file, namespace: places.get(file) === from ? "built" : "handedOn" };
      });
      for (const [namespace, of] of Object.entries(contents)) {
        build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({ contents: of(path) }));
      }
    },
  };
  const names = new Set(places.values());
  const { outputFiles } = await esbuild.build({
    ...likeALambda,
    entryPoints: [...names].map((name) => ({ in: name, out: basename(name, ".mjs") })),
    outdir: ".",
    outExtension: { ".js": ".mjs" },
    write: false,
    sourcemap: "external",
    plugins: [resolved],
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}
