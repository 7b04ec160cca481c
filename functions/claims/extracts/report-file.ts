import { extractLimits, extractTypeOf, extractTypes, formulaLine } from "../../pilot/items/extract.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { KeptFile } from "../../platform/files/accept-upload.ts";
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

export type ExtractProblem =
  | "nothing-came"
  | "empty"
  | "too-large"
  | "wrong-type"
  | "too-many"
  | "name-too-long"
  | { readonly formulaOnLine: number };

/** What is wrong with a ledger extract, as far as its name, size and first bytes say. */
export function problemOf({ name, bytes, begins }: Omit<KeptFile, "key">): ExtractProblem | undefined {
  if (bytes === 0) return "empty";
  if (bytes > extractLimits.bytes) return "too-large";
  if (name.length > extractLimits.name) return "name-too-long";
  return extractTypeOf(name, begins) ? undefined : "wrong-type";
}

/** What is wrong with its content: a CSV file is a text without formulas; other kinds are not read. */
export function problemIn(content: Uint8Array, { name, begins }: KeptFile): ExtractProblem | undefined {
  if (extractTypeOf(name, begins) !== "csv") return undefined;
  if (content.includes(0)) return "wrong-type";
  const line = formulaLine(new TextDecoder("utf-8").decode(content));
  return line === undefined ? undefined : { formulaOnLine: line };
}
