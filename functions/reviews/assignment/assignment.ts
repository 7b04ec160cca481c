import type { Review } from "../../pilot/items/review.ts";
import { isSameAddress } from "../../pilot/people/people-of-case.ts";
import type { ReviewId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";

/** What an officer says about a new reviewer. */
export type Assignment = {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly deadline: Instant;
  /** Why this person all the same, who may be one of the applicant's, of the reviewers' or of the staff. */
  readonly reason?: string | undefined;
};

/** What an officer's button on one assignment says. */
export type OfficersCommand = { readonly reviewId: ReviewId };

/** Why a person cannot be given the review. */
export type Hindrance = "already-assigned" | "recused" | "applicant" | "staff" | "too-many";

/** More than this at once is a mistake; the transaction that ends them all stays small, too. */
const mostReviewers = 10;

/** One person is one person, whichever of their addresses is written. A cancelled assignment frees its address; a recusal does not: that person has a conflict of interest. */
export function hindranceOf(
  reviews: readonly Review[],
  email: string,
  applicants: readonly string[],
): Hindrance | undefined {
  if (applicants.some((applicant) => isSameAddress(applicant, email))) return "applicant";
  const kept = reviews.filter(({ status }) => status !== "cancelled");
  const same = kept.find(({ reviewer }) => isSameAddress(reviewer.email, email));
  if (same) return same.status === "recused" ? "recused" : "already-assigned";
  return kept.filter(({ status }) => status !== "recused").length >= mostReviewers ? "too-many" : undefined;
}

/** How many more reviewers must be assigned for the quorum to be within reach. */
export const missingReviewers = (reviews: readonly Review[], quorum: number): number =>
  Math.max(0, quorum - reviews.filter(({ status }) => status !== "cancelled" && status !== "recused").length);
