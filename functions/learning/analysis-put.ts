import { keys } from "../platform/table/keys.ts";
import { absent, unchangedSince, type Write } from "../platform/table/table.ts";
import { type Analysis, beginning } from "./analysis.ts";
import type { AnalysisSeen } from "./learning.store.ts";

/** The analysis as it becomes; `before` is the stored one that was seen. */
export function analysisPut(next: Omit<Analysis, "version">, before: Analysis | undefined): Write {
  const put = { ...keys.analysis(next.callId), ...next, version: (before?.version ?? 0) + 1 };
  return { table: "pilots", put, when: before ? unchangedSince(before.version) : absent };
}

/** The analysis that is there, or a new one. */
export const analysisOf = ({
  callId,
  analysis,
}: Pick<AnalysisSeen, "callId" | "analysis">): Omit<Analysis, "version"> => analysis ?? beginning(callId);
