import { act, already, type Outcome } from "../../pilot/act.ts";
import { declaredFrom, isStruck, type Review, recusedFrom } from "../../pilot/items/review.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { requireWritable } from "../may-change.ts";
import { reviewChanged } from "../review-change.ts";
import { actorOf, ownReview, type ReviewersCommand } from "../reviewer.ts";
import { recused } from "../reviews.refusals.ts";
import { roundAnswered, roundWith } from "../round.ts";
import type { Declaration } from "./declaration.form.ts";

type Command = ReviewersCommand & { readonly declaration: Declaration };

/**
 * A reviewer says whether there is a conflict of interest: before the application is shown, while reading, or at any time
 * after the review was handed in. A conflict ends the task. What was written or handed in counts in nothing from then
 * on: the quorum counts again, and a round that waited for nobody else ends. Nothing of it is lost.
 */
export const declareInterest = act({
  name: "declare-interest",
  writes: ["REVIEW", "REVIEWS"],
  see: thePilot,
  decide: (pilot: Pilot, command: Command, { at }): Outcome<object> => {
    const { declaration } = command;
    const before = ownReview(pilot, command);
    const review = declared(before, declaration, at);
    if (review === before) return already({});
    // A conflict may be found at any time, also when the case has gone on: it is never too late to say so.
    if (before.status !== "submitted") requireWritable(pilot, before, at);
    const { after, reached } = roundWith(pilot, review, at);
    return {
      answer: {},
      ...(reached ? { fact: roundAnswered(pilot) } : {}),
      ...reviewChanged(pilot, {
        before,
        review,
        quorum: pilot.quorum && after,
        log: { action: actionOf(declaration, review) },
        at,
      }),
    };
  },
  actor: (pilot, _, command) => actorOf(ownReview(pilot, command)),
});

function actionOf({ conflict }: Declaration, review: Review) {
  if (!conflict) return "review.declared";
  return isStruck(review) ? "review.struck" : "review.recused";
}

/** The same review back when it has been declared so already. @throws Refusal recused, link-revoked */
function declared(before: Review, declaration: Declaration, at: Instant): Review {
  if (before.status === "recused") return declaration.conflict ? before : refuse(recused);
  if (before.status === "cancelled") return refuse("link-revoked");
  if (declaration.conflict) return recusedFrom(before, { at, explanation: declaration.explanation });
  return before.status === "invited" ? declaredFrom(before, at) : before;
}
