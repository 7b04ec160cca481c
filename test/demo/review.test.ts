import { expect, test } from "vitest";
import { withNothingYet } from "../../local/demo/elsewhere.ts";
import { playReview } from "../../local/demo/review.ts";

// On an instance of its own, whose clock it moves through the year 2035. A busy machine takes ten minutes for it.
test("twelve applications are reviewed, decided at a meeting, signed for and changed over a year, and end with their figures", async () => {
  const told: string[] = [];
  const { documents, ...figures } = await withNothingYet((who, what) => told.push(`${who}: ${what}`), playReview);
  expect(figures).toEqual({
    // Two for each of eleven, one of the same name as an applicant, two in the place of those with a conflict of interest.
    invitations: 25,
    recusals: 2,
    reviewsKept: 21,
    decisions: {
      ...{ granted: 6, "granted-less": 1, rejected: 3, dismissed: 1 },
      ...{ change: 1, reconsideration: 1, amended: 1, terminated: 1 },
    },
    stages: { funded: 7, rejected: 1, lapsed: 1, terminated: 1, withdrawn: 1, dismissed: 1 },
    // 2 000 000 kr, less the seven grants that run.
    frameLeftOre: 295_520_00,
    // Of each of the seven a report and an account; the minutes of the termination.
    openWork: 15,
  });
  // By the cases' numbers, and in each by the documents'; their fingerprints follow every word, and are no fixed values.
  const kinds = documents.map(({ kind }) => kind);
  const granted = ["basis", "decision", "terms"];
  expect(kinds).toEqual([
    ...[...granted, "decision"],
    ...[...granted, ...granted, ...granted, ...granted, ...granted],
    // The termination: what was proposed, and what was decided.
    ...[...granted, "proposal", "decision"],
    ...["basis", "decision", "decision", "terms", "basis", "decision", "decision", "terms"],
    ...["basis", "decision", "decision"],
  ]);
  // A proposal is one page; what binds somebody has room for its facts and how to appeal.
  for (const { kind, pages } of documents) expect(kind === "proposal" ? [1] : [2, 3], kind).toContain(pages);
  expect(new Set(documents.map(({ sha256 }) => sha256)).size).toBe(documents.length);
  const story = told.join("\n");
  for (const part of [
    "öppnar en bedömares länk trettio gånger, och inget ändras",
    "2 i förening",
    "kan inte göra dagordningen färdig",
  ])
    expect(story).toContain(part);
}, 1_200_000);
