import { copyFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import type { Metafile } from "esbuild";
import { fontFiles, fontPackage } from "../../functions/platform/documents/font-files.ts";

const asks = "functions/platform/documents/fonts.ts";

/** Lays the fonts of documents beside a Lambda that can set one: a bundle holds code alone. */
export async function layFonts({ inputs }: Pick<Metafile, "inputs">, folder: string): Promise<void> {
  if (!(asks in inputs)) return;
  await mkdir(join(folder, "fonts"), { recursive: true });
  const { resolve } = createRequire(import.meta.url);
  for (const file of Object.values(fontFiles))
    await copyFile(resolve(`${fontPackage}/${file}`), join(folder, "fonts", basename(file)));
}
