import { chosenBy, quorumOf } from "../calls/choosing.ts";
import { isQuorate } from "../pilot/items/quorum.ts";
import { isOpen, type Review } from "../pilot/items/review.ts";
import { workOfRoom } from "../pilot/open-work.ts";
import { dayOf } from "../vocabulary/instant.ts";
import { openReviewsTexts } from "./open-reviews.texts.ts";
import { officerPaths } from "./paths.ts";

const { sv, en } = openReviewsTexts;

/** Tasks that are at work or done: those who declared a conflict of interest, or were taken back, are not counted. */
const counts = (review: Review) => isOpen(review) || review.status === "submitted";

/** What waits for reviews: to be assigned or sent, and each answer that has not come. */
export const openReviews = workOfRoom({
  kinds: {
    "assign-reviewers": { words: { sv: sv.assign, en: en.assign } },
    "end-round": { words: { sv: sv.endRound, en: en.endRound } },
    "send-to-group": { words: { sv: sv.send, en: en.send } },
    review: { words: { sv: sv.review, en: en.review }, readers: ["officer", "decider"] },
  },
  open: ({ id, lifecycle, reviews, quorum, call }) => {
    const { stage, pendingMove, submittedAt } = lifecycle;
    if (stage !== "submitted" || pendingMove) return [];
    const path = officerPaths.reviewers(id);
    const byOfficer = { for: "officer", since: submittedAt, path } as const;
    const answers = reviews.filter(isOpen).map(
      ({ reviewId, reviewer, assignedAt, deadline }) =>
        ({
          kind: "review",
          for: "reviewer",
          about: reviewer.name,
          since: assignedAt,
          due: dayOf(deadline),
          path: officerPaths.one(id, reviewId),
        }) as const,
    );
    const toAssign = (): "assign-reviewers" | "end-round" | "send-to-group" | undefined => {
      if (chosenBy(call) === "group") return quorum?.sentAt ? undefined : "send-to-group";
      // Enough are in while others still write: they are waited for, or the officer ends the round.
      if (quorum && quorum.quorum > 0 && isQuorate(quorum)) return "end-round";
      return reviews.filter(counts).length < (quorum?.quorum ?? quorumOf(call)) ? "assign-reviewers" : undefined;
    };
    const kind = toAssign();
    return [...(kind ? [{ kind, ...byOfficer }] : []), ...answers];
  },
});
