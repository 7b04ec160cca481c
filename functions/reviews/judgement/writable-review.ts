import { refuse } from "../../vocabulary/refusal.ts";
import type { Draft, Review, ReviewIn } from "../review.ts";
import { sayTheSame } from "./draft.ts";

type Writable = ReviewIn<"declared" | "in-progress">;

/** @throws Refusal recused, already-submitted, link-revoked, forbidden (nothing is declared yet) */
export function requireDeclared(review: Review): Writable {
  switch (review.status) {
    case "declared":
    case "in-progress":
      return review;
    case "recused":
      return refuse("recused");
    case "submitted":
      return refuse("already-submitted");
    case "cancelled":
      return refuse("link-revoked");
    case "invited":
      return refuse("forbidden");
  }
}

/** What is stored was saved after the page was opened, in another tab, and says something else. */
export const isOvertaken = (review: Writable, version: number, typed: Draft): boolean =>
  review.version !== version && !(review.status === "in-progress" && sayTheSame(review.draft, typed));
