import { act, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import type { Review } from "../../pilot/items/review.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { type Asked, type Counted, countMail, readMailCounts } from "../../platform/mail/mail-limits.ts";
import { emailHash } from "../../platform/mail/mailbox.ts";
import type { ReviewId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { reviewOf } from "../may-change.ts";
import { namedCase } from "../named-case.ts";
import { linkTo } from "../review-change.ts";
import { recused } from "../reviews.refusals.ts";

type Command = { readonly reviewId: ReviewId; readonly askedFrom?: Asked["askedFrom"] };
type Seen = Guarded & { readonly pilot: Pilot; readonly review: Review; readonly counts: readonly Counted[] };

/** What was taken back, or ended by a conflict of interest, gets no link. @throws Refusal link-revoked, recused */
export function requireAsked(review: Review): Review {
  if (review.status === "recused") refuse(recused);
  return review.status === "cancelled" ? refuse("link-revoked") : review;
}

/**
 * A reviewer whose link has run out, or was replaced, asks for another. It goes to the reviewer's address as it is now,
 * whoever asks, and is counted as other mails that people ask for.
 */
export const sendReviewLink = act({
  name: "send-review-link",
  writes: ["MAILCOUNT"],
  see: async (table: Reader, pressed: Pressed<Command>): Promise<Seen> => {
    const { reviewId, askedFrom } = pressed.command;
    const pilot = await thePilot(table, pressed);
    const review = reviewOf(pilot.reviews, reviewId);
    const asked = { mailbox: emailHash(review.reviewer.email), askedFrom };
    return { pilot, review, heads: pilot.heads, counts: await readMailCounts(table, asked, pressed.at) };
  },
  decide: ({ pilot, review, counts }: Seen, _: Command, { at }): Outcome<object> => {
    const { reviewer, deadline } = requireAsked(review);
    const title = namedCase(pilot.lifecycle);
    const mail = { template: "review-link", language: reviewer.language, to: reviewer.email } as const;
    return {
      answer: {},
      // The mail changes nothing that others decide on; its link must be of the generation that is in force.
      quietly: true,
      writes: countMail(counts),
      mails: [{ ...mail, data: { title, deadline }, link: linkTo(review, at) }],
    };
  },
});
