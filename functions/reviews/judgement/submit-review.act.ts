import { act, type Outcome } from "../../pilot/act.ts";
import { oneMore } from "../../pilot/items/quorum.ts";
import { type Review, settledPart } from "../../pilot/items/review.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { remindersOf } from "../contract.ts";
import { requireWritable } from "../may-change.ts";
import { reviewChanged } from "../review-change.ts";
import { actorOf, ownReview, type ReviewersCommand } from "../reviewer.ts";
import { readAssessment } from "./judgement.form.ts";
import { isOvertaken, requireDeclared } from "./writable-review.ts";

type Command = ReviewersCommand & { readonly typed: Typed; readonly language: Language; readonly edition: number };
export type Submitted =
  | { readonly submittedAt: Instant }
  | { readonly overtaken: true }
  | { readonly wrong: readonly Problem[] };

/** A reviewer hands the review in: it is frozen, and counts. The one that makes the quorum moves the pilot. */
export const submitReview = act({
  name: "submit-review",
  writes: ["REVIEW", "REVIEWS"],
  see: thePilot,
  decide: (pilot: Pilot, command: Command, { at }): Outcome<Submitted> => {
    const before = requireDeclared(ownReview(pilot, command));
    requireWritable(pilot.lifecycle);
    const read = readAssessment(command.typed, pilot.call, command.language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    if (isOvertaken(before, command.edition, read.value)) return { answer: { overtaken: true } };
    if (!pilot.quorum) throw new Error("a review without its count: the first assignment writes both");
    const { after, reached } = oneMore(pilot.quorum, at);
    const { declaredAt } = before;
    const submitted = { status: "submitted", declaredAt, submittedAt: at, assessment: read.value } as const;
    const review: Review = { ...settledPart(before), ...submitted };
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
      fact: { fact: "quorumReached", from: "submitted", reason: "quorum" },
    };
  },
  actor: (pilot, _, command) => actorOf(ownReview(pilot, command)),
});
