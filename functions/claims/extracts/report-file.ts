import { extractLimits, extractNamed, extractTypes } from "../../pilot/items/extract.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { type FileProblem, fileProblemOf, type KeptFile } from "../../platform/files/accept-upload.ts";

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

export type ExtractProblem = FileProblem | { readonly formulaOnLine: number };

/** What is wrong with a ledger extract, as far as its name and size say. */
export const problemOf = (file: Pick<KeptFile, "name" | "bytes">): ExtractProblem | undefined =>
  fileProblemOf(file, extractLimits, (name) => extractNamed(name) !== undefined);
