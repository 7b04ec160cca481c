import { act, type Outcome } from "../../pilot/act.ts";
import { type Review, settledPart } from "../../pilot/items/review.ts";
import { reviewForm } from "../../pilot/judgement.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { pinned } from "../../platform/forms/pinned.ts";
import { readForm } from "../../platform/forms/read.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { requireWritable } from "../may-change.ts";
import { reviewChanged } from "../review-change.ts";
import { actorOf, ownReview, type ReviewersCommand } from "../reviewer.ts";
import { roundAnswered, roundWith } from "../round.ts";
import { mergedWith } from "./merging.ts";
import { requireDeclared } from "./writable-review.ts";

type Command = ReviewersCommand & {
  /** The whole review as the page shows it: that and nothing else is submitted. */
  readonly typed: Typed;
  readonly edition: number;
  /** The version of the application that the page showed. */
  readonly application?: number | undefined;
};
/**
 * Why it is not submitted: something is missing or wrong, another tab has saved what this page does not show, or the
 * application was completed since it was read.
 */
export type NotSubmitted = "complete" | "as-shown" | "of-this-version";
export type Submitted = { readonly submittedAt: Instant } | { readonly not: NotSubmitted };

/** A reviewer hands the review in: it is frozen, and counts. The last one that is waited for moves the pilot, if enough are in. */
export const submitReview = act({
  name: "submit-review",
  writes: ["REVIEW", "REVIEWS"],
  see: thePilot,
  decide: (pilot: Pilot, command: Command, { at }): Outcome<Submitted> => {
    const before = requireDeclared(ownReview(pilot, command));
    requireWritable(pilot, before, at);
    const { application = pilot.submissions.length } = command;
    if (application !== pilot.submissions.length) return { answer: { not: "of-this-version" } };
    const form = reviewForm(pilot.call);
    const { typed, merged, clashes } = mergedWith(before, form, command.typed, command.edition);
    if (merged.length > 0 || clashes.length > 0) return { answer: { not: "as-shown" } };
    const { answers, problems } = readForm(form, typed);
    if (problems.length > 0) return { answer: { not: "complete" } };
    if (!pilot.quorum) throw new Error("a review without its count: the first assignment writes both");
    const { declaredAt } = before;
    const submitted = { status: "submitted", declaredAt, submittedAt: at, ...pinned(form, answers) } as const;
    const review: Review = { ...settledPart(before), ...submitted };
    const { after, reached } = roundWith(pilot, review, at);
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
    return {
      answer,
      ...changed,
      fact: roundAnswered(pilot),
    };
  },
  actor: (pilot, _, command) => actorOf(ownReview(pilot, command)),
});
