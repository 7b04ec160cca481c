import { act, type FormAnswer, type Outcome } from "../../pilot/act.ts";
import { type CaseSeen, theCase } from "../../pilot/people/case-log.store.ts";
import { sameAs, staffIn } from "../../pilot/people/people-of-case.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import type { ReviewId } from "../../vocabulary/ids.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { requireOpen, requireWaiting, reviewOf } from "../may-change.ts";
import { plannedReminder } from "../reminder.ts";
import { reviewChanged } from "../review-change.ts";
import { addressForm } from "./address.form.ts";
import { assignmentTexts } from "./assignment.texts.ts";
import { hindranceOf } from "./assignment.ts";

type Command = { readonly reviewId: ReviewId; readonly typed: Typed; readonly language: Language };

/**
 * A case officer corrects where a reviewer's mails go, with the reason. What went to the wrong mailbox must open
 * nothing: the earlier links end, and the invitation goes to the new address.
 */
export const correctAddress = act({
  name: "correct-address",
  writes: ["REVIEW"],
  see: theCase,
  decide: ({ pilot, log }: CaseSeen, { reviewId, typed, language }: Command, { by, at }): Outcome<FormAnswer> => {
    const before = requireOpen(reviewOf(pilot.reviews, reviewId));
    requireWaiting(pilot, before);
    const read = readTyped(addressForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const email = read.value["p-new-email"];
    const t = assignmentTexts[language];
    const wrong = (text: string) => ({ answer: { wrong: [{ field: "p-new-email", text }] } });
    if (email.toLowerCase() === before.reviewer.email.toLowerCase()) return wrong(t.sameAddress);
    const others = pilot.reviews.filter((review) => review.reviewId !== reviewId);
    const hindrance = hindranceOf(others, email, pilot.applicants);
    if (hindrance) return wrong(t.hindrance[hindrance]);
    if (sameAs({ applicants: [], reviews: [] }, [...staffIn(log), by], { email })) return wrong(t.hindrance.staff);
    const review = {
      ...before,
      reviewer: { ...before.reviewer, email },
      linkGeneration: before.linkGeneration + 1,
      ...plannedReminder(before, at),
    };
    return {
      answer: {},
      ...reviewChanged(pilot, {
        before,
        review,
        log: { action: "review.address-corrected", details: { reason: read.value["p-reason"] } },
        mail: { template: "review-invitation", callTitle: wordsIn(pilot.call.title, review.reviewer.language) },
        at,
      }),
    };
  },
});
