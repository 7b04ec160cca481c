import type { SharedTexts } from "./xlsx-cells.ts";
import {
  firstEntries,
  lastEntries,
  type Sheet,
  sharedStringsFoot,
  sharedStringsHead,
  sheetFile,
} from "./xlsx-parts.ts";
import { type ZipEntry, zipped } from "./zip.writer.ts";

/** A workbook of one sheet, whole: what fits into memory. `shared` has the texts that the sheet's cells name by number. */
export async function oneSheet(of: Sheet, sheet: Uint8Array, shared: SharedTexts): Promise<Uint8Array> {
  const entries = async function* (): AsyncGenerator<ZipEntry> {
    yield* firstEntries;
    yield { name: sheetFile(1), text: Buffer.from(sheet).toString() };
    yield { name: "xl/sharedStrings.xml", text: [sharedStringsHead, ...shared.parts(), sharedStringsFoot].join("") };
    yield* lastEntries([of]);
  };
  const parts: Uint8Array[] = [];
  for await (const chunk of zipped(entries(), 6)) parts.push(chunk);
  return Buffer.concat(parts);
}
