import type { Actor } from "../lifecycle/contract.ts";
import type { ApplicationId, ReviewId } from "../vocabulary/ids.ts";
import type { Review } from "./review.ts";

/** What a reviewer does, by the emailed link. */
export type ReviewersCommand = { readonly applicationId: ApplicationId; readonly reviewId: ReviewId };

export const actorOf = ({ reviewId, reviewer }: Review): Actor => ({
  kind: "reviewer",
  id: reviewId,
  name: reviewer.name,
});
