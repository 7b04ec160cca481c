import type { Quorum } from "./items/quorum.ts";
import { isLate } from "./items/quorum.ts";
import { isStruck, isSubmitted, type Review, type ReviewIn } from "./items/review.ts";
import type { Pilot } from "./pilot.ts";

type Seen = Pick<Pilot, "reviews" | "quorum">;

/** A review that counts, and whether it came after its round had ended. */
export type Result = ReviewIn<"submitted"> & { readonly isLate: boolean };

/** The round has ended: before that a result could colour other reviews, the choice of reviewers and the decision. */
export const isOpenForReading = (quorum: Pick<Quorum, "reachedAt"> | undefined): boolean =>
  quorum?.reachedAt !== undefined;

/**
 * The reviews that those who assign or decide may read, and that figures are made of: none before the round has ended,
 * and never one whose reviewer has a conflict of interest. Every page, figure and file asks here.
 */
export const resultsOf = ({ reviews, quorum }: Seen): readonly Result[] =>
  isOpenForReading(quorum)
    ? reviews.filter(isSubmitted).map((review) => ({ ...review, isLate: isLate(review, quorum) }))
    : [];

/** What a late conflict of interest has done to a round that has ended, for those who decide on it. */
export type Struck = {
  /** Whose review no longer counts. */
  readonly names: readonly string[];
  /** How many reviews are missing to what the call promises. */
  readonly missing: number;
};

/** Reviews that were struck after they were handed in; undefined where there are none. */
export function struckFrom({ reviews, quorum }: Seen): Struck | undefined {
  const names = reviews.filter(isStruck).map(({ reviewer }) => reviewer.name);
  if (names.length === 0) return undefined;
  const missing = isOpenForReading(quorum) && quorum ? Math.max(0, quorum.quorum - quorum.submitted) : 0;
  return { names, missing };
}

/** Reviews that were asked for, or opened again, after the round, and are still waited for. */
export const awaitedAgain = (reviews: readonly Review[]): readonly Review[] =>
  reviews.filter((review) => review.again && ["invited", "declared", "in-progress"].includes(review.status));
