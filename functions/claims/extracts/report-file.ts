import { extractsIn, extractTypes } from "../../pilot/items/extract.ts";
import { importedCostsIn } from "../../pilot/items/imported-costs.ts";
import type { Item } from "../../platform/table/table.ts";

/** A file that belongs to a report, as it is given to who may read the report. */
export type ReportFile = { readonly key: string; readonly name: string; readonly type: string };

/** One of a report's files by its id: a ledger extract, or the SIE file that its costs were read from. */
export function reportFileIn(items: readonly Item[], number: number, fileId: string): ReportFile | undefined {
  const extract = extractsIn(items, number).find((one) => one.fileId === fileId);
  if (extract) return { key: extract.key, name: extract.name, type: extractTypes[extract.type].mime };
  const imported = importedCostsIn(items, number);
  if (imported?.fileId !== fileId) return undefined;
  return { key: imported.fileKey, name: imported.fileName, type: "application/octet-stream" };
}
