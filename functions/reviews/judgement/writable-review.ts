import type { Draft, Review, ReviewIn } from "../../pilot/items/review.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { sameTyped } from "../../vocabulary/typed.ts";
import { recused } from "../reviews.refusals.ts";
import { typedFrom } from "./judgement.form.ts";

type Writable = ReviewIn<"declared" | "in-progress">;

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

/** How often the draft has been saved: the version that its form carries. An officer's change of the deadline leaves it. */
export const editionOf = (review: Writable): number => (review.status === "in-progress" ? review.edition : 0);

/** What is stored was saved after the page was opened, in another tab, and says something else. */
export const isOvertaken = (review: Writable, edition: number, typed: Draft): boolean =>
  editionOf(review) !== edition &&
  !(review.status === "in-progress" && sameTyped(typedFrom(review.draft), typedFrom(typed)));
