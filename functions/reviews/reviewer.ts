import type { Actor } from "../pilot/items/lifecycle.ts";
import type { Review } from "../pilot/items/review.ts";
import type { ApplicationId, ReviewId } from "../vocabulary/ids.ts";

/** What a reviewer does, by the emailed link. */
export type ReviewersCommand = { readonly applicationId: ApplicationId; readonly reviewId: ReviewId };

export const actorOf = ({ reviewId, reviewer }: Review): Actor => ({
  kind: "reviewer",
  id: reviewId,
  name: reviewer.name,
});
