import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { project } from "../project.ts";
import { type Bundle, buildLambdas } from "./lambdas.ts";

/** All that goes into a bundle, but for the packages, which the lock file names. */
const sources = ["functions", "deployment/bundle", "package-lock.json", "tsconfig.json"];
const folder = join(project, ".local/bundles");
const parts = ["lambda", "maps"];

async function fingerprint(version: string): Promise<string> {
  const hash = createHash("sha256").update(version);
  for (const source of sources) {
    const path = join(project, source);
    const names = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
    const files = names?.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name)) ?? [path];
    for (const file of files.sort()) hash.update(file.slice(project.length)).update(await readFile(file));
  }
  return hash.digest("hex").slice(0, 16);
}

const copyParts = (from: string, to: string) =>
  Promise.all(parts.map((part) => cp(join(from, part), join(to, part), { recursive: true })));

/** The Lambdas as they are built into `out`: those that were built last time, when nothing that goes into them differs. */
export async function keptLambdas(out: string, version: string): Promise<Bundle[]> {
  const place = join(folder, await fingerprint(version));
  const known = await readFile(join(place, "bundles.json"), "utf8").catch(() => undefined);
  if (known !== undefined) {
    await Promise.all(parts.map((part) => rm(join(out, part), { recursive: true, force: true })));
    await copyParts(place, out);
    const bundles = JSON.parse(known) as Bundle[]; // as: written below
    return bundles.map((bundle) => ({ ...bundle, folder: join(out, "lambda", bundle.name) }));
  }
  const bundles = await buildLambdas(out, version);
  await mkdir(folder, { recursive: true });
  const before = await readdir(folder);
  const work = await mkdtemp(join(folder, "work-"));
  await copyParts(out, work);
  await writeFile(join(work, "bundles.json"), JSON.stringify(bundles));
  // Whole or not at all; where another build was quicker, its folder stays.
  await rename(work, place).catch(() => rm(work, { recursive: true, force: true }));
  const old = before.filter((name) => name !== basename(place) && !name.startsWith("work-"));
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  return bundles;
}
