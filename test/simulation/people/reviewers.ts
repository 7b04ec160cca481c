import type { Review } from "../../../functions/pilot/items/review.ts";
import { assignReviewer } from "../../../functions/reviews/assignment/assign-reviewer.act.ts";
import { cancelAssignment } from "../../../functions/reviews/assignment/cancel-assignment.act.ts";
import { extendDeadline } from "../../../functions/reviews/assignment/extend-deadline.act.ts";
import { resendInvitation } from "../../../functions/reviews/assignment/resend-invitation.act.ts";
import { declareInterest } from "../../../functions/reviews/conflict/declare-interest.act.ts";
import { saveReview } from "../../../functions/reviews/judgement/save-review.act.ts";
import { submitReview } from "../../../functions/reviews/judgement/submit-review.act.ts";
import { plusDays } from "../../../functions/vocabulary/instant.ts";
import { aTypedAssessment } from "../../builders/a-review.ts";
import { mailbox } from "./applicants.ts";
import { button, type Look, type Play, saving, staff, words } from "./play.ts";

const waiting: readonly Review["status"][] = ["invited", "declared", "in-progress"];

/** A review that is still to be written, mostly; at times any. */
function someReview({ pilot, chance }: Look, ...statuses: readonly Review["status"][]) {
  if (chance.likely(0.03)) return chance.pick(pilot.reviews);
  if (pilot.lifecycle.stage !== "submitted") return undefined;
  return chance.pick(pilot.reviews.filter(({ status }) => statuses.includes(status)));
}

/** What a reviewer's link says, as it was when the page was shown. */
const byLinkOf = ({ reviewId, linkGeneration: generation }: Review) => ({
  by: { kind: "reviewer", id: reviewId, name: "" } as const,
  of: { reviewId, generation },
});
const editionOf = (review: Review) => ("edition" in review ? review.edition : 0) ?? 0;
const assessment = ({ chance }: Look) => aTypedAssessment(chance.between(1, 5), words(chance, "Tydligt"));

/** An officer's button on an assignment. */
const onAssignment =
  (act: typeof cancelAssignment | typeof resendInvitation): Play["play"] =>
  (look) => {
    const review = someReview(look, ...waiting);
    return review && button(look, act, { by: staff(look, "officer"), command: { reviewId: review.reviewId } });
  };

/** What officers and reviewers do about reviews. */
export const reviewers: readonly Play[] = [
  {
    weight: 6,
    play: (look) => {
      const { pilot, chance, now } = look;
      if (pilot.lifecycle.stage !== "submitted" && chance.likely(0.98)) return undefined;
      const email = chance.likely(0.05) ? pilot.contact.email : mailbox(chance);
      const deadline = plusDays(now, chance.between(1, 40));
      const command = { name: `Granskaren ${email}`, email, language: "sv", deadline } as const;
      return button(look, assignReviewer, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 1,
    play: (look) => {
      const review = someReview(look, ...waiting);
      if (!review) return undefined;
      const command = { reviewId: review.reviewId, deadline: plusDays(look.now, look.chance.between(1, 90)) };
      return button(look, extendDeadline, { by: staff(look, "officer"), command });
    },
  },
  { weight: 0.7, play: onAssignment(cancelAssignment) },
  { weight: 1, play: onAssignment(resendInvitation) },
  {
    weight: 8,
    play: (look) => {
      const review = someReview(look, "invited");
      if (!review) return undefined;
      const { by, of } = byLinkOf(review);
      const conflict = look.chance.likely(0.15);
      const declaration = conflict
        ? ({ conflict: true, explanation: "Släkt" } as const)
        : ({ conflict: false } as const);
      return button(look, declareInterest, { by, command: { ...of, declaration } });
    },
  },
  {
    weight: 4,
    play: (look) => {
      const review = someReview(look, "declared", "in-progress");
      if (!review) return undefined;
      const { by, of } = byLinkOf(review);
      const command = { ...of, typed: assessment(look), edition: editionOf(review) };
      return saving(look, saveReview, { by, command });
    },
  },
  {
    weight: 8,
    play: (look) => {
      const review = someReview(look, "declared", "in-progress");
      if (!review) return undefined;
      const { by, of } = byLinkOf(review);
      const command = { ...of, typed: assessment(look), edition: editionOf(review) };
      return button(look, submitReview, { by, command });
    },
  },
];
