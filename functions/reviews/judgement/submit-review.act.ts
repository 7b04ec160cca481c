import { act, type Outcome } from "../../pilot/act.ts";
import { oneMore } from "../../pilot/items/quorum.ts";
import { type Review, settledPart } from "../../pilot/items/review.ts";
import { reviewForm } from "../../pilot/judgement.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { pinned } from "../../platform/forms/pinned.ts";
import { readForm } from "../../platform/forms/read.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { remindersOf } from "../contract.ts";
import { groupAnswered, groupRoundWith } from "../group/group-round.ts";
import { requireWritable } from "../may-change.ts";
import { reviewChanged } from "../review-change.ts";
import { actorOf, ownReview, type ReviewersCommand } from "../reviewer.ts";
import { mergedWith } from "./merging.ts";
import { requireDeclared } from "./writable-review.ts";

type Command = ReviewersCommand & {
  /** The whole review as the page shows it: that and nothing else is submitted. */
  readonly typed: Typed;
  readonly edition: number;
};
/** Not submitted: something is missing or wrong, or another tab has saved what this page does not show. */
export type Submitted = { readonly submittedAt: Instant } | { readonly not: "complete" | "as-shown" };

/** A reviewer hands the review in: it is frozen, and counts. The one that makes the quorum, or is the last of a group, moves the pilot. */
export const submitReview = act({
  name: "submit-review",
  writes: ["REVIEW", "REVIEWS"],
  see: thePilot,
  decide: (pilot: Pilot, command: Command, { at }): Outcome<Submitted> => {
    const before = requireDeclared(ownReview(pilot, command));
    requireWritable(pilot);
    const form = reviewForm(pilot.call);
    const { typed, merged, clashes } = mergedWith(before, form, command.typed, command.edition);
    if (merged.length > 0 || clashes.length > 0) return { answer: { not: "as-shown" } };
    const { answers, problems } = readForm(form, typed);
    if (problems.length > 0) return { answer: { not: "complete" } };
    if (!pilot.quorum) throw new Error("a review without its count: the first assignment writes both");
    const { declaredAt } = before;
    const submitted = { status: "submitted", declaredAt, submittedAt: at, ...pinned(form, answers) } as const;
    const review: Review = { ...settledPart(before), ...submitted };
    const inGroup = groupRoundWith(pilot, review, at);
    const { after, reached } = inGroup ?? oneMore(pilot.quorum, at);
    const details = { submitted: after.submitted, quorum: after.quorum };
    const changed = reviewChanged(pilot, {
      before,
      review,
      quorum: after,
      log: { action: "review.submitted", details },
      at,
    });
    const answer = { submittedAt: at };
    if (!reached) return { answer, ...changed };
    const others = pilot.reviews.filter(({ reviewId }) => reviewId !== review.reviewId);
    return {
      answer,
      ...changed,
      cancels: [...changed.cancels, ...remindersOf(others)],
      fact: inGroup ? groupAnswered : { fact: "quorumReached", from: "submitted", reason: "quorum" },
    };
  },
  actor: (pilot, _, command) => actorOf(ownReview(pilot, command)),
});
