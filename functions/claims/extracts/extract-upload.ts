import { extractLimits, extractTypeOf, formulaLine } from "../../pilot/items/extract.ts";
import type { KeptFile } from "../../platform/files/accept-upload.ts";

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
