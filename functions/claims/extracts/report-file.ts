import { extractTypes } from "../../pilot/items/extract.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";

/** Where a browser may send one file of a report: a place of its own. */
export const placeOf = (applicationId: ApplicationId, fileId: string): string => `reports/${applicationId}/${fileId}/`;

/** A file that belongs to a report, as it is given to those who may read the report. */
export type ReportFile = { readonly key: string; readonly name: string; readonly type: string };

/** One of a report's files by its id: a ledger extract, or the SIE file that its costs were read from. */
export function reportFileIn(
  { extracts, importedCosts }: Pick<Pilot, "extracts" | "importedCosts">,
  number: number,
  fileId: string,
): ReportFile | undefined {
  const extract = extracts.find((one) => one.number === number && one.fileId === fileId);
  if (extract) return { key: extract.key, name: extract.name, type: extractTypes[extract.type].mime };
  const imported = importedCosts.get(number);
  if (imported?.fileId !== fileId) return undefined;
  return { key: imported.fileKey, name: imported.fileName, type: "application/octet-stream" };
}
