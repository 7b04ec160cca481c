import { act, already, type FormAnswer, type Outcome } from "../../pilot/act.ts";
import { cancelledFrom, type Review } from "../../pilot/items/review.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { requireOpen, requireWritable, reviewOf } from "../may-change.ts";
import { reviewChanged } from "../review-change.ts";
import { actorOf, type ReviewersCommand } from "../reviewer.ts";
import { recused } from "../reviews.refusals.ts";
import { roundAnswered, roundWith } from "../round.ts";
import { declineForm } from "./decline.form.ts";

type Command = ReviewersCommand & { readonly typed: Typed; readonly language: Language };

/** The reviewer's own review, also where they have said no to it. @throws Refusal not-found, link-revoked */
export function askedReview({ reviews }: Pick<Pilot, "reviews">, { reviewId, generation }: ReviewersCommand): Review {
  const review = reviewOf(reviews, reviewId);
  const isTakenBack = review.status === "cancelled" && !review.declined;
  return isTakenBack || review.linkGeneration !== generation ? refuse("link-revoked") : review;
}

/** A reviewer says no to the task, with the reason: the place is free for somebody else. */
export const declineReview = act({
  name: "decline-review",
  writes: ["REVIEW", "REVIEWS"],
  see: thePilot,
  decide: (pilot: Pilot, { typed, language, ...command }: Command, { at }): Outcome<FormAnswer> => {
    const before = askedReview(pilot, command);
    if (before.status === "cancelled") return already({});
    if (before.status === "recused") refuse(recused);
    const open = requireOpen(before);
    requireWritable(pilot, before, at);
    const read = readTyped(declineForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const declined = { reason: read.value["p-reason"] };
    const review: Review = { ...cancelledFrom(open, at), declined };
    const { after, reached } = roundWith(pilot, review, at);
    const log = { action: "review.declined", details: declined };
    return {
      answer: {},
      ...(reached ? { fact: roundAnswered(pilot) } : {}),
      ...reviewChanged(pilot, { before, review, quorum: pilot.quorum && after, log, at }),
    };
  },
  actor: (pilot, _, command) => actorOf(askedReview(pilot, command)),
});
