import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { project } from "../project.ts";
import { fingerprint } from "./fingerprint.ts";

/** All that goes into a build, but for the packages, which the lock file names. */
const sources = ["functions", "deployment", "package-lock.json", "tsconfig.json"];
const folder = join(project, ".local/builds");

/** What `make` builds into `out`, and its answer: those of the last time, when nothing that goes into them differs. */
export async function kept<T>(out: string, make: (out: string) => Promise<T>): Promise<T> {
  const place = join(folder, await fingerprint(project, ...sources));
  const answer = join(place, "answer.json");
  await mkdir(folder, { recursive: true });
  const before = await readdir(folder);
  if (!before.includes(basename(place))) {
    const work = await mkdtemp(join(folder, "work-"));
    await writeFile(join(work, basename(answer)), JSON.stringify(await make(work)));
    // Whole or not at all; where another build was quicker, its folder stays.
    await rename(work, place).catch(() => rm(work, { recursive: true, force: true }));
    const old = before.filter((name) => !name.startsWith("work-"));
    await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  }
  await rm(out, { recursive: true, force: true });
  await cp(place, out, { recursive: true });
  return JSON.parse(await readFile(answer, "utf8")) as T; // as: written above
}
