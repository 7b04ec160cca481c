import { keys } from "../platform/table/keys.ts";
import type { Write } from "../platform/table/table.ts";
import { analysedOf, withRow } from "./analysis.ts";
import { analysisOf, analysisPut } from "./analysis-put.ts";
import type { Held, InterviewsSeen } from "./learning.store.ts";

/**
 * What is written when a project's interviews become these: its row, and what the row adds to the whole. The interviews
 * themselves are written by the act that changed them.
 */
export function countedWrites(seen: InterviewsSeen, held: readonly Held[]): readonly Write[] {
  const { callId, project, row: before } = seen;
  const all = analysisOf(seen);
  const number = before?.number ?? all.projects.length + 1;
  const row = analysedOf(
    { ...project, number },
    held.map(({ interview, of }) => ({ number: interview.number, day: interview.day, of })),
  );
  return [
    analysisPut(withRow(all, before, row), seen.analysis),
    { table: "pilots", put: { ...keys.analysed(callId, project.applicationId), ...row } },
  ];
}

/** The interviews with one of them in its place, or added to them. */
export const withHeld = (held: readonly Held[], one: Held): readonly Held[] => [
  ...held.filter(({ interview }) => interview.number < one.interview.number),
  one,
  ...held.filter(({ interview }) => interview.number > one.interview.number),
];
