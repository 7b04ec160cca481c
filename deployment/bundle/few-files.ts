import { basename } from "node:path";
import * as esbuild from "esbuild";
import { likeALambda } from "./like-a-lambda.ts";

/** Files by their names; all of a bundle lie in one folder. */
export type Files = ReadonlyMap<string, string>;

/** The file that a Lambda starts with. */
export const entry = "index.mjs";

/**
 * Shared by rooms that a start may ask for first, by very few of them and by pages, and by nothing but the pages these
 * ask for later.
 */
const shared = { first: "shared.mjs", few: "shared-few.mjs", later: "shared-later.mjs" } as const;

/** What fewer of the rooms than one in so many ask for at once is kept apart from what they share. */
const fewOf = 4;

type Built = ReadonlyMap<string, Pick<esbuild.Metafile["outputs"][string], "exports" | "imports">>;

/** What these files import: at once, or on demand. */
const importsOf = (files: Iterable<string>, built: Built, ...kinds: readonly esbuild.ImportKind[]) =>
  [...files]
    .flatMap((file) => built.get(file)?.imports ?? [])
    .filter(({ kind, external }) => external !== true && kinds.some((one) => one === kind))
    .map(({ path }) => basename(path));

/** These files, what they import, and what that imports. */
function reached(starts: Iterable<string>, built: Built, ...kinds: readonly esbuild.ImportKind[]): ReadonlySet<string> {
  const files = new Set(starts);
  // A set's loop comes to what is added while it goes.
  for (const file of files) for (const one of importsOf([file], built, ...kinds)) files.add(one);
  return files;
}

/** Of each file that is loaded for them, the keys of the loadings that come to it. */
function comersTo(loadings: Iterable<readonly [key: string, files: Iterable<string>]>): Map<string, Set<string>> {
  const comers = new Map<string, Set<string>>();
  for (const [key, files] of loadings)
    for (const file of files) comers.set(file, (comers.get(file) ?? new Set()).add(key));
  return comers;
}

/**
 * The file that each built file goes into; what no import reaches is left out. Imports lead from later to earlier: from
 * pages to their room, and from there to what rooms share and to the start.
 */
function placesOf(built: Built): ReadonlyMap<string, string> {
  const start = reached([entry], built, "import-statement");
  const rooms = new Set(importsOf(start, built, "dynamic-import"));
  const all = reached([entry], built, "import-statement", "dynamic-import");
  const onDemand = new Set(importsOf(all, built, "dynamic-import"));
  const atOnce = (file: string) => reached([file], built, "import-statement");
  const first = comersTo([...rooms].map((room) => [room, atOnce(room)]));
  const ever = comersTo([...rooms].map((room) => [room, reached([room], built, "import-statement", "dynamic-import")]));
  const isLater = (file: string) => !onDemand.has(file) && !start.has(file) && !first.has(file);
  // What all pages' file imports may not lie with a room: every page would load that room.
  const sharedLater = new Set([...all].filter(isLater).flatMap((file) => [...atOnce(file)]));
  const sharedPlace = (file: string) => {
    const asking = first.get(file) ?? new Set();
    if (asking.size >= rooms.size / fewOf) return shared.first;
    if (sharedLater.has(file)) return shared.few;
    // What it imports is asked for by the same rooms and perhaps by others, so the first of them comes no later: no circle.
    return `lent-${[...rooms].find((one) => asking.has(one))}`;
  };
  const placeOf = (file: string) => {
    if (onDemand.has(file)) return file;
    if (start.has(file)) return entry;
    if (!first.has(file)) return shared.later;
    const [room, ...others] = ever.get(file) ?? [];
    return room === undefined || others.length > 0 || sharedLater.has(file) ? sharedPlace(file) : room;
  };
  return new Map([...all].map((file) => [file, placeOf(file)]));
}

/**
 * Puts a bundle into as few files as its loading on demand allows. esbuild cuts what is shared into as many files as
 * there are sets of pages that share it, fifty for a first answer, and each file costs about as much time as 15 kB.
 * Here a start reads one file; what rooms share is a second, and what only their pages share a third. What one room has
 * to itself lies in the room's own file, its pages' share of it too; of a Lambda with many rooms, what very few of them
 * ask for lies beside the first of these, so that a first answer of another room does not read it.
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
