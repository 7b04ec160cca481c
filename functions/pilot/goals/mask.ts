/** What is shown in the place of a count: itself, that it is below the limit, or that it is withheld to protect another. */
export type Masked = number | "few" | "withheld";

/** People who were counted, and the groups in which they were; each way of counting comes to the whole. */
export type Counts = { readonly whole: number; readonly splits: readonly (readonly number[])[] };
export type MaskedCounts = {
  readonly whole: number | "few";
  /** A way of counting that cannot be shown beside the whole is withheld, group by group. */
  readonly splits: readonly (readonly Masked[])[];
};

/** The limit of calls that say none. */
export const smallNumber = 5;

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

/**
 * The small counts of a way of counting are only said to be below the limit, and the last count that is not small is
 * withheld with them. Which one that is, is said by its place and never by its size; and it is done only where the
 * hidden ones come to so much that each small one may still be anything below the limit. Else, or where no figure would
 * be left, all of it is withheld: even who knows this rule learns no more.
 */
function maskedSplit(counts: readonly number[], whole: number, limit: number): readonly Masked[] {
  const isSmall = (count: number) => count < limit;
  if (!counts.some(isSmall)) return counts;
  const large = counts.flatMap((count, at) => (isSmall(count) ? [] : [at]));
  const beside = large.at(-1);
  const hidden = sum(counts.filter((count, at) => isSmall(count) || at === beside));
  // What does not come to the whole would say something of it that nobody meant.
  const holds = sum(counts) === whole && large.length > 1 && hidden >= 2 * limit - 1;
  return counts.map((count, at) => (!holds || at === beside ? "withheld" : isSmall(count) ? "few" : count));
}

/**
 * Counts of people as they may be shown outside: one below the limit is never shown, and cannot be worked out from what
 * is, as ways of counting that come to the same whole are each masked alone.
 * @example masked({ whole: 24, splits: [[12, 9, 3]] }, 5) // { whole: 24, splits: [[12, "withheld", "few"]] }
 */
export function masked({ whole, splits }: Counts, limit: number): MaskedCounts {
  if (whole < limit) return { whole: "few", splits: splits.map((counts) => counts.map(() => "withheld")) };
  return { whole, splits: splits.map((counts) => maskedSplit(counts, whole, limit)) };
}
