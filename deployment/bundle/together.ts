import { basename } from "node:path";
import type * as esbuild from "esbuild";

/** The file that a Lambda starts with. */
export const entry = "index.mjs";

/** What esbuild has built, by the names of the files; all of a bundle lie in one folder. */
export type Built = ReadonlyMap<string, Pick<esbuild.Metafile["outputs"][string], "bytes" | "exports" | "imports">>;

/** Opening a file costs about as much time as reading so many bytes: tried with 6 000, 15 000 and 30 000 (docs/performance.md). */
const fileCosts = 30_000;

/** A room is asked for first, while somebody waits for the start too; a page comes when its room is there. */
const weights = { room: 1, page: 0.3 } as const;

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

/** Built files that go into one file: `asking` says which loadings on demand read it. */
type Group = {
  readonly files: readonly string[];
  readonly bytes: number;
  readonly asking: ReadonlySet<string>;
  /** The file that is loaded on demand and gives the group its name; a group has at most one. */
  readonly door: string | undefined;
};

type Pair = { readonly saves: number; readonly a: Group; readonly b: Group };

const join = (a: Group, b: Group): Group => ({
  files: [...a.files, ...b.files],
  bytes: a.bytes + b.bytes,
  asking: new Set([...a.asking, ...b.asking]),
  door: a.door ?? b.door,
});

/**
 * What two groups in one file save over all loadings: a file less for each that reads both, less the bytes that are then
 * read in vain by each that needs one of them.
 */
function savedBy(a: Group, b: Group, weightOf: (door: string) => number): number {
  if (a.door && b.door) return 0;
  let [both, onlyA, onlyB] = [0, 0, 0];
  for (const door of a.asking) {
    if (b.asking.has(door)) both += weightOf(door);
    else onlyA += weightOf(door);
  }
  if (both === 0) return 0;
  for (const door of b.asking) if (!a.asking.has(door)) onlyB += weightOf(door);
  return fileCosts * both - a.bytes * onlyB - b.bytes * onlyA;
}

/** Whether one group leads to another by way of a third: in one file they would then import each other in a circle. */
function leadsAround(from: Group, to: Group, importedBy: (group: Group) => ReadonlySet<Group>): boolean {
  const seen = new Set([...importedBy(from)].filter((group) => group !== to));
  for (const group of seen)
    for (const next of importedBy(group)) {
      if (next === to) return true;
      seen.add(next);
    }
  return false;
}

/** Joins groups, each time those two that save most, until no two save anything. */
function joined(groups: Iterable<Group>, built: Built, weightOf: (door: string) => number): ReadonlySet<Group> {
  const live = new Set(groups);
  const groupOf = new Map([...live].flatMap((group) => group.files.map((file) => [file, group])));
  const importedBy = (group: Group): ReadonlySet<Group> => {
    const files = importsOf(group.files, built, "import-statement");
    return new Set(files.flatMap((file) => groupOf.get(file) ?? []).filter((one) => one !== group));
  };
  const withEach = (a: Group, others: Iterable<Group>): Pair[] =>
    [...others].map((b) => ({ saves: savedBy(a, b, weightOf), a, b })).filter(({ saves }) => saves > 0);
  let pairs = [...live].flatMap((group, i, all) => withEach(group, all.slice(i + 1)));
  while (pairs.length > 0) {
    const best = pairs.reduce((most, pair) => (pair.saves > most.saves ? pair : most));
    const { a, b } = best;
    if (leadsAround(a, b, importedBy) || leadsAround(b, a, importedBy)) {
      pairs = pairs.filter((pair) => pair !== best);
      continue;
    }
    const one = join(a, b);
    for (const group of [a, b]) live.delete(group);
    for (const file of one.files) groupOf.set(file, one);
    pairs = [...pairs.filter((pair) => live.has(pair.a) && live.has(pair.b)), ...withEach(one, live)];
    live.add(one);
  }
  return live;
}

/**
 * The file that each built file goes into; what no import reaches is left out. A start reads one file. What is loaded on
 * demand keeps its name; what several loadings share lies where they together read least: with one of them, or in a
 * shared file of those that mostly ask for the same.
 */
export function placesOf(built: Built): ReadonlyMap<string, string> {
  const start = reached([entry], built, "import-statement");
  const all = reached([entry], built, "import-statement", "dynamic-import");
  const rooms = new Set(importsOf(start, built, "dynamic-import"));
  const doors = [...new Set(importsOf(all, built, "dynamic-import"))].filter((file) => !start.has(file));
  const reads = doors.map((door) => [door, reached([door], built, "import-statement")] as const);
  const groups = [...all]
    .filter((file) => !start.has(file))
    .map(
      (file): Group => ({
        files: [file],
        bytes: built.get(file)?.bytes ?? 0,
        asking: new Set(reads.filter(([, files]) => files.has(file)).map(([door]) => door)),
        door: doors.includes(file) ? file : undefined,
      }),
    );
  const found = joined(groups, built, (door) => weights[rooms.has(door) ? "room" : "page"]);
  const named = [...found].flatMap(({ files, door }, number) =>
    files.map((file) => [file, door ?? `shared-${number + 1}.mjs`] as const),
  );
  return new Map([...[...start].map((file) => [file, entry] as const), ...named]);
}
