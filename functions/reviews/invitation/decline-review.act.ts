import { act, already, type FormAnswer, type Outcome } from "../../pilot/act.ts";
import { type Review, settledPart } from "../../pilot/items/review.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { wholeAnswers } from "../../platform/forms/answers-of.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
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
    const reading = readForm(declineForm, typed);
    const answers = wholeAnswers(declineForm, reading);
    if (!answers) return { answer: { wrong: inWords(declineForm, typed, reading.problems, language) } };
    const review: Review = {
      ...settledPart(open),
      status: "cancelled",
      cancelledAt: at,
      declined: { reason: answers["p-reason"] },
      ...(open.status === "in-progress" ? { form: open.form, typed: open.typed } : {}),
    };
    const { after, reached } = roundWith(pilot, review, at);
    const log = { action: "review.declined", details: { reason: answers["p-reason"] } };
    return {
      answer: {},
      ...(reached ? { fact: roundAnswered(pilot) } : {}),
      ...reviewChanged(pilot, { before, review, quorum: pilot.quorum && after, log, at }),
    };
  },
  actor: (pilot, _, command) => actorOf(askedReview(pilot, command)),
});
