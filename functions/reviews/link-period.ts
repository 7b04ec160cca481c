import type { Review } from "../pilot/items/review.ts";
import { type Instant, plusDays } from "../vocabulary/instant.ts";
import { later } from "../vocabulary/months.ts";

const linkDays = 30;

/**
 * How long a reviewer's link works: beyond the deadline, which is an agreement and not a lock, since a late review is
 * welcome as long as the application waits for it. A link that is asked for after the deadline works as long from then.
 */
export const linkExpires = ({ deadline }: Pick<Review, "deadline">, at: Instant): Instant =>
  plusDays(later(deadline, at), linkDays);
