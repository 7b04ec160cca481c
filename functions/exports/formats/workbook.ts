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

/** A sheet as it is written, with its bytes. */
export type WrittenSheet = Sheet & { readonly bytes: Uint8Array };

/** A workbook of a few sheets, whole: what fits into memory. `shared` has the texts that the cells name by number. */
export async function workbookOf(sheets: readonly WrittenSheet[], shared: SharedTexts): Promise<Uint8Array> {
  const entries = async function* (): AsyncGenerator<ZipEntry> {
    yield* firstEntries;
    for (const [i, { bytes }] of sheets.entries())
      yield { name: sheetFile(i + 1), text: Buffer.from(bytes).toString() };
    yield { name: "xl/sharedStrings.xml", text: [sharedStringsHead, ...shared.parts(), sharedStringsFoot].join("") };
    yield* lastEntries(sheets);
  };
  const parts: Uint8Array[] = [];
  for await (const chunk of zipped(entries(), 6)) parts.push(chunk);
  return Buffer.concat(parts);
}
