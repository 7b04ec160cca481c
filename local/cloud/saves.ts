import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import * as z from "zod";

// A save is a folder `saves/<number>` with all that the local cloud holds; `saving.py` writes it under another name
// and gives it its number when every file lies on the disk. At each start the cloud's folders are made anew from the
// last one that is whole: what S3 wrote after it belongs to a state that is gone.

/** What is remembered about a state and must be true of it: it is kept with each save. */
export const Notes = z.object({
  /** Fingerprint of the stacks that are deployed. */
  deployed: z.string().optional(),
  /** Whether the demo pilots were played in. */
  seeded: z.boolean().optional(),
});
export type Notes = z.infer<typeof Notes>;

const Whole = z.object({
  at: z.number(),
  files: z.record(z.string(), z.number()),
  notes: Notes,
  /** The number of the catcher's last mail; nothing where it could not be read. */
  mails: z.number().nullish(),
});

export type Save = { folder: string; at: Date; notes: Notes; mails: number | undefined };

/** What a start begins from: the last save, what an earlier version left, or nothing. */
export type Restored = Save | "from before" | undefined;

const savesOf = (state: string) => join(state, "saves");

const wholeAt = (folder: string): Save | undefined => {
  try {
    const { at, files, notes, mails } = Whole.parse(JSON.parse(readFileSync(join(folder, "whole.json"), "utf8")));
    const complete = Object.entries(files).every(
      ([name, bytes]) => statSync(join(folder, "cloud", name)).size === bytes,
    );
    return complete ? { folder, at: new Date(at * 1000), notes, mails: mails ?? undefined } : undefined;
  } catch {
    return undefined;
  }
};

/** The last save of which every file is there in full. */
export const lastSave = (state: string): Save | undefined => {
  if (!existsSync(savesOf(state))) return undefined;
  const numbers = readdirSync(savesOf(state)).filter((name) => /^\d+$/.test(name));
  const newestFirst = numbers.sort((a, b) => Number(b) - Number(a));
  for (const number of newestFirst) {
    const save = wholeAt(join(savesOf(state), number));
    if (save) return save;
  }
  return undefined;
};

const linkOrCopy = (from: string, to: string) => {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
};

/** The files of a folder under another name. Nothing changes them in place, so links do. */
const linkTree = (from: string, to: string) => {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkOrCopy(source, target);
  }
};

const live = ["cloud", "s3"] as const;

/** Whether the folders hold what a clean stop of an earlier version left there: it knew no saves. */
const fromBefore = (state: string) =>
  !existsSync(savesOf(state)) && existsSync(join(state, "cloud/cloudformation.json"));

/**
 * Makes the cloud's folders ready for its start: as they were at the last save, or empty where there is none, as after
 * a cut in the first session.
 */
export const restore = (state: string): Restored => {
  if (fromBefore(state)) return "from before";
  const save = lastSave(state);
  const parts = existsSync(savesOf(state)) ? readdirSync(savesOf(state)).filter((name) => name.endsWith(".part")) : [];
  for (const part of parts) rmSync(join(savesOf(state), part), { recursive: true, force: true });
  for (const name of live) {
    const folder = join(state, name);
    rmSync(`${folder}.new`, { recursive: true, force: true });
    if (save) linkTree(join(save.folder, name), `${folder}.new`);
    else mkdirSync(`${folder}.new`, { recursive: true, mode: 0o700 });
    rmSync(folder, { recursive: true, force: true });
    renameSync(`${folder}.new`, folder);
  }
  return save;
};
