import { chosenBy } from "../../calls/choosing.ts";
import { act, already, type Outcome } from "../../pilot/act.ts";
import { firstQuorum } from "../../pilot/items/quorum.ts";
import type { Review } from "../../pilot/items/review.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { keys } from "../../platform/table/keys.ts";
import { ReviewId } from "../../vocabulary/ids.ts";
import { dayOf, endOfDay, plusLocalDays } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { hindranceOf } from "../assignment/assignment.ts";
import { invited } from "../assignment/invited.ts";
import { requireWaiting } from "../may-change.ts";
import { reviewChanged, versioned } from "../review-change.ts";
import { type GroupSeen, theGroup } from "./group.store.ts";
import { groupCount } from "./group-round.ts";

/** How many were asked now; `nobody`: there is no member who can be asked. */
export type SentToGroup = { readonly asked: number } | { readonly nobody: true };

/**
 * A case officer asks the whole group of the call to judge an application: each member gets a review of their own. Who
 * has been asked is not asked again, so that a second press asks only those who have joined since.
 */
export const sendToGroup = act({
  name: "send-to-group",
  writes: ["REVIEW", "REVIEWS"],
  see: theGroup,
  decide: ({ pilot, members, guards }: GroupSeen, _: object, { at, newId }): Outcome<SentToGroup> => {
    const { id, call, reviews, applicants } = pilot;
    if (chosenBy(call) !== "group") refuse("not-found");
    requireWaiting(pilot);
    const deadline = endOfDay(plusLocalDays(dayOf(at), call.reviewDays));
    const asked: Review[] = [];
    for (const { name, email, language = "sv" } of members) {
      const hindrance = hindranceOf([...reviews, ...asked], email, applicants);
      const who = { name, email, language, deadline };
      if (!hindrance) asked.push(invited(id, newId(ReviewId), who, at));
    }
    const before = pilot.quorum ?? firstQuorum(id, 0);
    if (asked.length === 0) return before.sentAt ? already({ asked: 0 }) : { answer: { nobody: true } };
    const changes = asked.map((review) => {
      const callTitle = wordsIn(call.title, review.reviewer.language);
      return reviewChanged(pilot, {
        before: undefined,
        review,
        mail: { template: "review-invitation", callTitle },
        at,
      });
    });
    const round = groupCount({ ...before, sentAt: before.sentAt ?? at }, [...reviews, ...asked], at);
    return {
      answer: { asked: asked.length },
      writes: [...changes.flatMap(({ writes }) => writes), versioned(keys.reviews(id), round.after), ...guards],
      mails: changes.flatMap(({ mails }) => mails),
      log: { action: "review.group-asked", details: { asked: asked.length, deadline } },
    };
  },
});
