import { Review } from "../pilot/items/review.ts";
import type { Link } from "../platform/links/links.ts";
import { keys } from "../platform/table/keys.ts";
import type { Table } from "../platform/table/table.ts";
import { pilotIn, ReviewId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";

/** The review that an emailed link opens, as long as no newer link has replaced it. @throws Refusal link-invalid, link-revoked */
export async function reviewOfLink(table: Pick<Table, "get">, link: Link): Promise<Review> {
  const reviewId = ReviewId.safeParse(link.subject);
  if (!reviewId.success) return refuse("link-invalid");
  const stored = await table.get("pilots", keys.review(pilotIn(link.about) ?? refuse("link-invalid"), reviewId.data));
  if (!stored) return refuse("link-invalid");
  const review = Review.parse(stored);
  return review.linkGeneration === link.generation ? review : refuse("link-revoked");
}
