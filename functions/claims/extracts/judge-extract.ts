import { type ExtractType, extractNamed } from "../../pilot/items/extract.ts";
import type { KeptFile, Looked } from "../../platform/files/accept-upload.ts";
import { judgeFile } from "../../platform/files/judge-file.ts";
import { formulaLine, ledgerText } from "./ledger-text.ts";
import type { ExtractProblem } from "./report-file.ts";

/** What a ledger extract is by its content: a CSV file is a text without formulas. */
export function judgeExtract(
  content: Uint8Array,
  { name }: Pick<KeptFile, "name">,
): Looked<ExtractType, ExtractProblem> {
  const type = extractNamed(name);
  if (!type) return { problem: "wrong-type" };
  if (type !== "csv") {
    const judged = judgeFile(name, content);
    return "type" in judged ? { found: type } : judged;
  }
  const text = ledgerText(content);
  if (text === undefined) return { problem: "wrong-type" };
  const line = formulaLine(text);
  return line === undefined ? { found: type } : { problem: { formulaOnLine: line } };
}
