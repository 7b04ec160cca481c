import { act, type FormAnswer, type Outcome } from "../../pilot/act.ts";
import { assignedPart, type ReviewIn } from "../../pilot/items/review.ts";
import { type CaseSeen, theCase } from "../../pilot/people/case-log.store.ts";
import { requireSeparate } from "../../pilot/people/duties.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import type { OfficersCommand } from "../assignment/assignment.ts";
import { isAfterRound, requireWaiting, reviewOf } from "../may-change.ts";
import { readReason } from "../reason.form.ts";
import { plannedReminder } from "../reminder.ts";
import { reviewChanged } from "../review-change.ts";
import { reopenForm } from "../round/round.form.ts";
import { roundWith } from "../round.ts";

type Command = OfficersCommand & { readonly typed: Typed; readonly language: Language };

/**
 * A case officer opens a review again whose reviewer declared a conflict of interest by mistake. The link works as
 * before, the reviewer declares anew, and goes on where they were: what was written or handed in comes back with it.
 */
export const reopenDeclaration = act({
  name: "reopen-declaration",
  writes: ["REVIEW", "REVIEWS"],
  see: theCase,
  decide: ({ pilot, log }: CaseSeen, command: Command, { by, at }): Outcome<FormAnswer> => {
    const before = reviewOf(pilot.reviews, command.reviewId);
    if (before.status !== "recused") return refuse("stale-version");
    const isAfter = isAfterRound(pilot);
    if (!isAfter) requireWaiting(pilot);
    if (pilot.decision) refuse("not-in-this-stage");
    requireSeparate({ pilot, log }, by, "preparer");
    const reason = readReason(reopenForm, command.typed, command.language);
    if (!reason.ok) return { answer: { wrong: reason.problems } };
    const review: ReviewIn<"invited"> = {
      ...assignedPart(before),
      status: "invited",
      ...(isAfter ? { again: true } : {}),
      ...(before.before ? { before: before.before } : {}),
      ...plannedReminder(before, at),
    };
    return {
      answer: {},
      ...reviewChanged(pilot, {
        before,
        review,
        quorum: pilot.quorum && roundWith(pilot, review, at).after,
        log: { action: "review.reopened", details: { reason: reason.value } },
        mail: { template: "review-reopened" },
        at,
      }),
    };
  },
});
