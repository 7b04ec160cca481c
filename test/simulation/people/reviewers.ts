import { readCallFacts } from "../../../functions/calls/call.store.ts";
import type { Review } from "../../../functions/pilot/items/review.ts";
import { runCall } from "../../../functions/publishing/run-call.act.ts";
import { assignReviewer } from "../../../functions/reviews/assignment/assign-reviewer.act.ts";
import { cancelAssignment } from "../../../functions/reviews/assignment/cancel-assignment.act.ts";
import { extendDeadline } from "../../../functions/reviews/assignment/extend-deadline.act.ts";
import { resendInvitation } from "../../../functions/reviews/assignment/resend-invitation.act.ts";
import { declareInterest } from "../../../functions/reviews/conflict/declare-interest.act.ts";
import { endRound } from "../../../functions/reviews/group/end-round.act.ts";
import { sendToGroup } from "../../../functions/reviews/group/send-to-group.act.ts";
import { saveReview } from "../../../functions/reviews/judgement/save-review.act.ts";
import { submitReview } from "../../../functions/reviews/judgement/submit-review.act.ts";
import { callSubject, Nonce, newId } from "../../../functions/vocabulary/ids.ts";
import { plusDays } from "../../../functions/vocabulary/instant.ts";
import { aTypedAssessment } from "../../builders/a-review.ts";
import { mailbox } from "./applicants.ts";
import { button, type Look, move, type Play, saving, staff, words } from "./play.ts";

const waiting: readonly Review["status"][] = ["invited", "declared", "in-progress"];

/** Where a call is decided directly, opinions are taken until it is decided. */
const takesReviews = ({ lifecycle: { stage }, call }: Look["pilot"]) =>
  stage === "submitted" || (stage === "reviewed" && call.choosing.way === "direct");

/** A review that is still to be written, mostly; at times any. */
function someReview({ pilot, chance }: Look, ...statuses: readonly Review["status"][]) {
  if (chance.likely(0.03)) return chance.pick(pilot.reviews);
  if (!takesReviews(pilot)) return undefined;
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

/** An officer's button where a group judges; at times where none does. */
const inGroup = ({ pilot, chance }: Look) =>
  pilot.call.choosing.way === "group"
    ? pilot.lifecycle.stage === "submitted" || chance.likely(0.02)
    : chance.likely(0.002);

/** What officers do where a group judges. */
const groups: readonly Play[] = [
  {
    weight: 1,
    play: async (look) => {
      const { pilot, chance, world } = look;
      if (pilot.call.choosing.way !== "group") return undefined;
      const { callId } = pilot.lifecycle;
      const facts = await readCallFacts(world.reader, callId);
      // A deploy of the next version forgets who is in the group: somebody writes them down again.
      if (!facts || (facts.group && chance.likely(0.9))) return undefined;
      const boxes = [...new Set(Array.from({ length: chance.between(1, 4) }, () => mailbox(chance)))];
      const group = boxes.map((email) => ({ name: `Medlemmen ${email}`, email }));
      const command = { callId, version: facts.changes, running: { kind: "group", group } as const };
      const pressed = { subject: callSubject(callId), by: staff(look, "officer"), nonce: newId(Nonce) };
      return move(runCall, { ...pressed, command: { ...command, reason: words(chance, "Skäl") } });
    },
  },
  {
    weight: 6,
    play: (look) =>
      inGroup(look) ? button(look, sendToGroup, { by: staff(look, "officer"), command: {} }) : undefined,
  },
  {
    weight: 0.6,
    play: (look) => {
      if (!inGroup(look)) return undefined;
      const typed = { "p-reason": words(look.chance, "Möte"), "p-statement": words(look.chance, "Vi förordar") };
      const command = { typed: look.chance.likely(0.1) ? {} : typed, language: "sv" } as const;
      return button(look, endRound, { by: staff(look, "officer"), command });
    },
  },
];

/** What officers and reviewers do about reviews. */
export const reviewers: readonly Play[] = [
  ...groups,
  {
    weight: 6,
    play: (look) => {
      const { pilot, chance, now } = look;
      if (!takesReviews(pilot) && chance.likely(0.98)) return undefined;
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
    weight: 24,
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
    weight: 24,
    play: (look) => {
      const review = someReview(look, "declared", "in-progress");
      if (!review) return undefined;
      const { by, of } = byLinkOf(review);
      const command = { ...of, typed: assessment(look), edition: editionOf(review) };
      return button(look, submitReview, { by, command });
    },
  },
];
