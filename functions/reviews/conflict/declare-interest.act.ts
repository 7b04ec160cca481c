import { act, already, type Outcome } from "../../pilot/act.ts";
import { assignedPart, type Review, settledPart } from "../../pilot/items/review.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { groupAnswered, groupRoundWith } from "../group/group-round.ts";
import { requireWritable } from "../may-change.ts";
import { reviewChanged } from "../review-change.ts";
import { actorOf, ownReview, type ReviewersCommand } from "../reviewer.ts";
import { recused } from "../reviews.refusals.ts";
import type { Declaration } from "./declaration.form.ts";

type Command = ReviewersCommand & { readonly declaration: Declaration };

/**
 * A reviewer says whether there is a conflict of interest: before the application is shown, or when one is found while
 * reading. A conflict ends the task; what was written is not kept, so that it can weigh on nothing.
 */
export const declareInterest = act({
  name: "declare-interest",
  writes: ["REVIEW", "REVIEWS"],
  see: thePilot,
  decide: (pilot: Pilot, command: Command, { at }): Outcome<object> => {
    const before = ownReview(pilot, command);
    const review = declared(before, command.declaration, at);
    if (review === before) return already({});
    requireWritable(pilot);
    const action = command.declaration.conflict ? "review.recused" : "review.declared";
    const round = groupRoundWith(pilot, review, at);
    return {
      answer: {},
      ...(round?.reached ? { fact: groupAnswered } : {}),
      ...reviewChanged(pilot, { before, review, quorum: round?.after, log: { action }, at }),
    };
  },
  actor: (pilot, _, command) => actorOf(ownReview(pilot, command)),
});

/** The same review back when it has been declared so already. @throws Refusal recused, already-submitted, link-revoked */
function declared(before: Review, declaration: Declaration, at: Instant): Review {
  if (before.status === "recused") return declaration.conflict ? before : refuse(recused);
  if (before.status === "submitted") return refuse("already-submitted");
  if (before.status === "cancelled") return refuse("link-revoked");
  if (declaration.conflict)
    return { ...settledPart(before), status: "recused", recusedAt: at, explanation: declaration.explanation };
  return before.status === "invited" ? { ...assignedPart(before), status: "declared", declaredAt: at } : before;
}
