import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";

const filesUnder = async (path: string): Promise<string[]> => {
  if ((await stat(path)).isFile()) return [path];
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

/** The fingerprint of files and folders below a base: it changes with the name and the content of any file. */
export async function fingerprint(base: string, ...names: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  const files = await Promise.all(names.map((name) => filesUnder(join(base, name))));
  for (const file of files.flat().sort()) hash.update(relative(base, file)).update(await readFile(file));
  return hash.digest("hex").slice(0, 12);
}
