import { keys } from "../platform/table/keys.ts";
import { parsed, readAll, type Table } from "../platform/table/table.ts";
import type { CallId } from "../vocabulary/ids.ts";
import type { Language } from "../vocabulary/language.ts";
import { Analysed, beginning, type Passage, Passages } from "./analysis.ts";
import { codesOf } from "./codes.ts";
import { readAnalysis } from "./learning.store.ts";

export type FoundPassage = { readonly row: Analysed; readonly interview: number; readonly passage: Passage };

/** The whole of a call's analysis for a file, in the order of its projects; nothing of an interview that was withdrawn. */
export async function analysisForFile(
  table: Pick<Table, "get" | "query">,
  callId: CallId,
  lang: Language,
  { withPassages = false } = {},
) {
  const { pk } = keys.analysis(callId);
  const all = { table: "pilots", pk, limit: 200 } as const;
  const [analysis, projects, marked] = await Promise.all([
    readAnalysis(table, callId),
    readAll(table, { ...all, prefix: "PROJECT#" }),
    withPassages ? readAll(table, { ...all, prefix: "PASSAGES#" }) : [],
  ]);
  const rows = parsed(Analysed, projects).toSorted((a, b) => a.number - b.number);
  const found = parsed(Passages, marked).filter(({ withdrawn }) => !withdrawn);
  const passages = rows.flatMap((row) =>
    found
      .filter(({ applicationId }) => applicationId === row.applicationId)
      .toSorted((a, b) => a.interview - b.interview)
      .flatMap((one) => one.passages.map((passage): FoundPassage => ({ row, interview: one.interview, passage }))),
  );
  return { rows, passages, codes: codesOf(analysis ?? beginning(callId), lang) };
}
