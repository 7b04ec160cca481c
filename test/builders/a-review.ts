import type { Assessment } from "../../functions/pilot/items/review.ts";
import { quorumIn, reviewsIn } from "../../functions/pilot/items/review-items.ts";
import { caseIn, readPilot } from "../../functions/pilot/read-case.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { assignReviewer } from "../../functions/reviews/assignment/assign-reviewer.use-case.ts";
import { declareInterest } from "../../functions/reviews/conflict/declare-interest.use-case.ts";
import { submitReview } from "../../functions/reviews/judgement/submit-review.use-case.ts";
import { tableReviews } from "../../functions/reviews/reviews.store.ts";
import { type ApplicationId, Nonce, newId, type ReviewId } from "../../functions/vocabulary/ids.ts";
import { type Instant, instant, plusDays } from "../../functions/vocabulary/instant.ts";
import { theCall } from "./a-pilot.ts";

export const theOfficer = { kind: "officer", id: "officer", name: "Handläggaren" } as const;

/** A complete review with the same score everywhere. */
export const anAssessment = (score = 4, comment = "Väl genomtänkt."): Assessment => ({
  criteria: Object.fromEntries(theCall.criteria.map(({ id }) => [id, { score, reason: "Tydligt beskrivet." }])),
  strengths: "",
  weaknesses: "",
  recommendation: "grant",
  comment,
});

/** The same as a browser sends it. */
export const aTypedAssessment = (score = "4", reason = "Tydligt beskrivet."): Record<string, string> => ({
  ...Object.fromEntries(
    theCall.criteria.flatMap(({ id }) => [
      [`criteria.${id}.score`, score],
      [`criteria.${id}.reason`, reason],
    ]),
  ),
  strengths: "",
  weaknesses: "",
  recommendation: "grant",
  comment: "Väl genomtänkt.",
});

export const theDay = instant("2026-11-02T09:00:00+01:00");

type Options = { readonly clock?: () => Instant; readonly quorum?: number };

/** The people round one application's reviews, each acting by the real use cases. */
export function reviewersOf(table: Table, applicationId: ApplicationId, options: Options = {}) {
  const { clock = () => theDay, quorum = theCall.quorum } = options;
  const needs = { reviews: tableReviews(table), clock };
  const assign = (name: string, email = `${name}@example.org`, nonce = newId(Nonce)) =>
    assignReviewer(needs)({
      applicationId,
      call: { ...theCall, quorum },
      applicants: ["projektledare@example.org"],
      assignment: { name, email, language: "sv", deadline: plusDays(theDay, 21) },
      by: theOfficer,
      nonce,
    });
  const declare = (reviewId: ReviewId, conflict = false) =>
    declareInterest(needs)({
      applicationId,
      reviewId,
      declaration: conflict ? { conflict, explanation: "" } : { conflict },
    });
  return {
    assign,
    declare,
    submit: (reviewId: ReviewId, nonce = newId(Nonce), { assessment = anAssessment(), edition = 0 } = {}) =>
      submitReview(needs)({ applicationId, reviewId, assessment, edition, nonce }),
    /** A reviewer who may write. */
    ready: async (name: string): Promise<ReviewId> => {
      const assigned = await assign(name);
      if (!("reviewId" in assigned)) throw new Error(assigned.hindrance);
      await declare(assigned.reviewId);
      return assigned.reviewId;
    },
    now: async () => {
      const items = await readPilot(table, applicationId);
      return { pilot: caseIn(items), reviews: reviewsIn(items), quorum: quorumIn(items) };
    },
  };
}
