import type { Call } from "../../calls/call.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { firstQuorum } from "../../pilot/items/quorum.ts";
import type { ReviewIn } from "../../pilot/items/review.ts";
import { type ApplicationId, type Nonce, newId, ReviewId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { requireWaiting } from "../may-change.ts";
import { plannedReminder } from "../reminder.ts";
import type { Reviews } from "../reviews.store.ts";
import { type Assignment, type Hindrance, hindranceOf } from "./assignment.ts";

type Needs = { readonly reviews: Reviews; readonly clock: () => Instant };
type Command = {
  readonly applicationId: ApplicationId;
  readonly call: Pick<Call, "title" | "quorum">;
  /** The applicant's own addresses: nobody reviews their own application. */
  readonly applicants: readonly string[];
  readonly assignment: Assignment;
  readonly by: Actor;
  readonly nonce: Nonce;
};
export type Assigned = { readonly reviewId: ReviewId } | { readonly hindrance: Hindrance };

/** A case officer asks a person to review an application. */
export const assignReviewer =
  ({ reviews, clock }: Needs) =>
  ({ applicationId, call, applicants, assignment, by, nonce }: Command): Promise<Assigned> => {
    const at = clock();
    const reviewId = newId(ReviewId);
    const { name, email, language, deadline } = assignment;
    const review: ReviewIn<"invited"> = {
      v: 1,
      applicationId,
      reviewId,
      version: 0,
      status: "invited",
      reviewer: { name, email, language },
      assignedAt: at,
      deadline,
      linkGeneration: 1,
      ...plannedReminder({ deadline, reminders: 0 }, at),
    };
    const once = { action: "assign-reviewer", nonce };
    return reviews.change<Assigned>({ applicationId, at, once }, (seen) => {
      requireWaiting(seen.pilot);
      const hindrance = hindranceOf(seen.reviews, email, applicants);
      if (hindrance) return { answer: { hindrance } };
      return {
        answer: { reviewId },
        change: {
          before: undefined,
          review,
          by,
          quorum: seen.quorum ?? firstQuorum(applicationId, call.quorum),
          log: { action: "review.assigned", details: { deadline } },
          mail: { template: "review-invitation", callTitle: call.title[language] },
        },
      };
    });
  };
