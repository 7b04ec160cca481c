import type { Review } from "../pilot/items/review.ts";
import { type Instant, plusDays } from "../vocabulary/instant.ts";

const daysAfterDeadline = 30;

/**
 * How long a reviewer's link works: beyond the deadline, which is an agreement and not a lock, since a late review is
 * welcome as long as the application waits for it.
 */
export const linkExpires = ({ deadline }: Pick<Review, "deadline">): Instant => plusDays(deadline, daysAfterDeadline);
