import { act, type Outcome } from "../../pilot/act.ts";
import { type CaseSeen, theCase } from "../../pilot/people/case-log.store.ts";
import { requireSeparate } from "../../pilot/people/duties.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { ReviewId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Assigned } from "../assignment/assign-reviewer.act.ts";
import type { Assignment } from "../assignment/assignment.ts";
import { invited } from "../assignment/invited.ts";
import { whyNotAssign } from "../assignment/why-not-assign.ts";
import { requireAfterRound } from "../may-change.ts";
import { reviewChanged } from "../review-change.ts";
import { roundWith } from "../round.ts";

type Command = Assignment & {
  readonly reason: string;
  /** Whom the person may be was said: the reason covers that, too. */
  readonly isToldAlike: boolean;
};

/**
 * A case officer asks one more person after the round, before the decision: the reviews disagree, or one of them no
 * longer counts. The stage stays: a review is waited for beside it (decision 23).
 */
export const askAgain = act({
  name: "ask-again",
  writes: ["REVIEW", "REVIEWS"],
  see: theCase,
  decide: ({ pilot, log }: CaseSeen, asked: Command, { by, at, newId }): Outcome<Assigned> => {
    requireAfterRound(pilot);
    if (pilot.decision) refuse("not-in-this-stage");
    requireSeparate({ pilot, log }, by, "preparer");
    const why = whyNotAssign({ pilot, log }, { ...asked, reason: asked.isToldAlike ? asked.reason : undefined }, by);
    if (why) return { answer: why };
    const { language, deadline, reason } = asked;
    const reviewId = newId(ReviewId);
    const review = { ...invited(pilot.id, reviewId, asked, at), again: true } as const;
    return {
      answer: { reviewId },
      ...reviewChanged(pilot, {
        before: undefined,
        review,
        quorum: { ...roundWith(pilot, review, at).after, askedAgain: { at, by: by.name, reason } },
        log: { action: "review.asked-again", details: { deadline, reason } },
        mail: { template: "review-invitation", callTitle: wordsIn(pilot.call.title, language) },
        at,
      }),
    };
  },
});
