import { keys } from "../platform/table/keys.ts";
import { absent, type Key, unchangedSince, type Write } from "../platform/table/table.ts";
import { analysedOf, withRow } from "./analysis.ts";
import { analysisOf, analysisPut } from "./analysis-put.ts";
import type { Held, InterviewsSeen } from "./learning.store.ts";

/** An item as it becomes; `before` is the stored one that was seen. */
const put = (key: Key, next: object, before: { readonly version: number } | undefined): Write => ({
  table: "pilots",
  put: { ...key, ...next },
  when: before ? unchangedSince(before.version) : absent,
});

/** The interviews with one of them in its place, or added to them. */
const withHeld = (held: readonly Held[], one: Held): readonly Held[] => [
  ...held.filter(({ interview }) => interview.number < one.interview.number),
  one,
  ...held.filter(({ interview }) => interview.number > one.interview.number),
];

/** The project's row as its interviews make it, and what the row adds to the whole. */
function countedWrites(seen: InterviewsSeen, held: readonly Held[]): readonly Write[] {
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

/** What is written when an interview becomes this: itself where it changes, its passages, and all that is counted of them. */
export function heldWrites(seen: InterviewsSeen, next: Held, before: Held | undefined): readonly Write[] {
  const { callId, held } = seen;
  const { applicationId: id, number } = next.interview;
  return [
    ...(next.interview === before?.interview
      ? []
      : [put(keys.interview(callId, id, number), next.interview, before?.interview)]),
    put(keys.passages(callId, id, number), next.of, before?.of),
    ...countedWrites(seen, withHeld(held, next)),
  ];
}
