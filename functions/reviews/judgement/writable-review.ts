import type { Review, ReviewIn } from "../../pilot/items/review.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { recused } from "../reviews.refusals.ts";

export type Writable = ReviewIn<"declared" | "in-progress">;

/** @throws Refusal recused, already-submitted, link-revoked, forbidden (nothing is declared yet) */
export function requireDeclared(review: Review): Writable {
  switch (review.status) {
    case "declared":
    case "in-progress":
      return review;
    case "recused":
      return refuse(recused);
    case "submitted":
      return refuse("already-submitted");
    case "cancelled":
      return refuse("link-revoked");
    case "invited":
      return refuse("forbidden");
  }
}
