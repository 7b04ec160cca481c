import type { ReviewIn } from "../../pilot/items/review.ts";
import type { ApplicationId, ReviewId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { plannedReminder } from "../reminder.ts";
import type { Assignment } from "./assignment.ts";

/** A review as it is when its reviewer is asked. */
export const invited = (
  applicationId: ApplicationId,
  reviewId: ReviewId,
  { name, email, language, deadline }: Assignment,
  at: Instant,
): ReviewIn<"invited"> => ({
  v: 2,
  applicationId,
  reviewId,
  version: 0,
  status: "invited",
  reviewer: { name, email, language },
  assignedAt: at,
  deadline,
  linkGeneration: 1,
  ...plannedReminder({ deadline, reminders: 0 }, at),
});
