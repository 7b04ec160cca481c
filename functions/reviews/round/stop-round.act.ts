import { chosenBy } from "../../calls/choosing.ts";
import { act, already, type FormAnswer, type Outcome } from "../../pilot/act.ts";
import { isQuorate, type Quorum } from "../../pilot/items/quorum.ts";
import { type CaseSeen, theCase } from "../../pilot/people/case-log.store.ts";
import { requireSeparate } from "../../pilot/people/duties.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { requireWaiting } from "../may-change.ts";
import { namedCase } from "../named-case.ts";
import { readReason } from "../reason.form.ts";
import { versioned } from "../review-change.ts";
import { belowQuorum } from "../reviews.refusals.ts";
import { countOf } from "../round.ts";
import { lateUntil, toldOfTheEnd } from "./late.ts";
import { stopRoundForm } from "./round.form.ts";

type Command = { readonly typed: Typed; readonly language: Language };

/**
 * A case officer ends the round of reviewers when enough are in, before all have answered. Those who still write hear of
 * it, and have some days more; what they hand in stands beside the others', as late.
 */
export const stopRound = act({
  name: "stop-round",
  writes: ["REVIEWS"],
  see: theCase,
  decide: ({ pilot, log }: CaseSeen, { typed, language }: Command, { by, at }): Outcome<FormAnswer> => {
    const { id, call, reviews, lifecycle } = pilot;
    if (chosenBy(call) !== "reviewers") refuse("not-found");
    if (pilot.quorum?.stopped) return already({});
    requireWaiting(pilot);
    requireSeparate({ pilot, log }, by, "preparer");
    const before = countOf(pilot);
    const { submitted, quorum } = before;
    if (!isQuorate(before)) refuse(belowQuorum, { submitted: String(submitted), quorum: String(quorum) });
    const reason = readReason(stopRoundForm, typed, language);
    if (!reason.ok) return { answer: { wrong: reason.problems } };
    const until = lateUntil(at);
    const stopped: Quorum = {
      ...before,
      reachedAt: at,
      stopped: { at, by: by.name, reason: reason.value, lateUntil: until },
    };
    return {
      answer: {},
      writes: [versioned(keys.reviews(id), stopped)],
      fact: { fact: "quorumReached", from: "submitted", reason: "round-stopped" },
      ...toldOfTheEnd(reviews, namedCase(lifecycle), { template: "review-round-ended", until }, at),
      log: { action: "round.stopped", details: { submitted, quorum, reason: reason.value } },
    };
  },
});
