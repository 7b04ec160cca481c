import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Face, fontFiles, fontPackage } from "./font-files.ts";

/** A build lays the files beside the Lambda (deployment/bundle/fonts.ts); elsewhere they lie in their package. */
const bytesOf = (file: string): Promise<Buffer> =>
  readFile(new URL(`./fonts/${file.split("/").at(-1)}`, import.meta.url)).catch(() =>
    readFile(createRequire(import.meta.url).resolve(`${fontPackage}/${file}`)),
  );

let loaded: Promise<Readonly<Record<Face, Buffer>>> | undefined;

/** The faces' bytes, read with the first document. */
export function fonts(): Promise<Readonly<Record<Face, Buffer>>> {
  loaded ??= Promise.all([bytesOf(fontFiles.regular), bytesOf(fontFiles.bold)]).then(([regular, bold]) => ({
    regular,
    bold,
  }));
  return loaded;
}
