import type { Review } from "./review.ts";

export type Average = { readonly average: number; readonly count: number };

/** The mean score of each criterion over the submitted reviews; a criterion without scores is left out. */
export function averagesOf(reviews: readonly Review[]): Readonly<Record<string, Average>> {
  const sums: Record<string, { sum: number; count: number }> = {};
  for (const review of reviews) {
    if (review.status !== "submitted") continue;
    for (const [criterion, { score }] of Object.entries(review.assessment.criteria)) {
      const so = sums[criterion] ?? { sum: 0, count: 0 };
      sums[criterion] = { sum: so.sum + score, count: so.count + 1 };
    }
  }
  return Object.fromEntries(
    Object.entries(sums).map(([criterion, { sum, count }]) => [criterion, { average: sum / count, count }]),
  );
}
