import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { Sentence } from "../../deployment/say.ts";
import { writePrivate } from "./private-file.ts";

/** What a start makes in its state folder, and what `--fresh` removes; names that end in a star begin so. */
const ours = [
  "pilot-grants.json",
  "memory.json*",
  "owner.json*",
  "addresses.json*",
  "ready.json*",
  "seeded",
  "cloud*",
  "s3*",
  "saves",
  "logs",
  "build",
  "cdk.out",
  "mail.sqlite*",
  "tmp",
  ".config",
  ".cache",
];
const isOurs = (name: string) =>
  ours.some((one) => (one.endsWith("*") ? name.startsWith(one.slice(0, -1)) : name === one));

const marker = (state: string) => join(state, "pilot-grants.json");

/** Why a folder cannot be used: files of other programs lie in it, and a start would take their places. */
export const foreign = (state: string): string | undefined => {
  if (!existsSync(state)) return undefined;
  const names = readdirSync(state);
  const marked = existsSync(marker(state)) || existsSync(join(state, "memory.json"));
  if (marked || names.length === 0) return undefined;
  return (
    `The folder ${state} is not of npm start, and not empty: ${names.slice(0, 3).join(", ")}` +
    `${names.length > 3 ? ", ..." : ""}. Choose an empty or a new one with STATE_DIR.`
  );
};

/** What a first start needs, so that it does not end in the middle; a later one needs less. */
const needed = { first: 200_000_000, later: 60_000_000 };

const megabytes = (bytes: number) => `${Math.floor(bytes / 1_000_000)} MB`;

/** Why there is too little room on the disk; nothing where there is enough or the system does not say. */
export const tooFull = (state: string, free = freeAt(state)): string | undefined => {
  const wanted = existsSync(join(state, "build")) ? needed.later : needed.first;
  if (free === undefined || free >= wanted) return undefined;
  return (
    `The disk that holds ${state} is full: ${megabytes(free)} are free, and a start needs ${megabytes(wanted)}. ` +
    "Free some space and run the command again; what was saved is untouched."
  );
};

function freeAt(state: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(state);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

/** Makes the folder ready, for its owner's eyes alone; `fresh` empties it first of what starts have made there. */
export const prepare = (state: string, fresh: boolean) => {
  if (fresh)
    for (const name of readdirSync(state).filter((one) => isOurs(one) && !one.startsWith("owner.json")))
      rmSync(join(state, name), { recursive: true, force: true });
  chmodSync(state, 0o700);
  writePrivate(marker(state), { what: "The state of npm start of Pilot Grants; npm start -- --fresh empties it." });
  rmSync(join(state, "tmp"), { recursive: true, force: true });
  for (const folder of ["logs", "tmp", "saves"]) mkdirSync(join(state, folder), { recursive: true, mode: 0o700 });
  // The cloud runs Lambdas by a CommonJS script that it writes there: in a folder of this project it would be taken for a module.
  writePrivate(join(state, "tmp/package.json"), {});
};

/** Makes the folder, if it is not there, and refuses one that is not ours or has no room. @throws Sentence */
export const openFolder = (state: string) => {
  mkdirSync(state, { recursive: true, mode: 0o700 });
  const why = foreign(state) ?? tooFull(state);
  if (why) throw new Sentence(why);
};
