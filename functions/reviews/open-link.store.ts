import { Review } from "../pilot/items/review.ts";
import type { Link } from "../platform/links/links.ts";
import { keys } from "../platform/table/keys.ts";
import type { Table } from "../platform/table/table.ts";
import { pilotIn, ReviewId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";

/** The review that an emailed link was made for, whether or not it still opens it. @throws Refusal link-invalid */
export async function reviewerOfLink(table: Pick<Table, "get">, link: Link): Promise<Review> {
  const reviewId = ReviewId.safeParse(link.subject);
  if (!reviewId.success) return refuse("link-invalid");
  const stored = await table.get("pilots", keys.review(pilotIn(link.about) ?? refuse("link-invalid"), reviewId.data));
  return stored ? Review.parse(stored) : refuse("link-invalid");
}

/** The review that an emailed link opens, as long as no newer link has replaced it. @throws Refusal link-invalid, link-revoked */
export async function reviewOfLink(table: Pick<Table, "get">, link: Link): Promise<Review> {
  const review = await reviewerOfLink(table, link);
  return review.linkGeneration === link.generation ? review : refuse("link-revoked");
}
