import { chosenBy } from "../../calls/choosing.ts";
import { act, already, type FormAnswer, type Outcome } from "../../pilot/act.ts";
import { firstQuorum, type Quorum } from "../../pilot/items/quorum.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { requireWaiting } from "../may-change.ts";
import { namedCase } from "../named-case.ts";
import { versioned } from "../review-change.ts";
import { lateUntil, toldOfTheEnd } from "../round/late.ts";
import { endRoundForm } from "./end-round.form.ts";
import { groupCount } from "./group-round.ts";

type Command = { readonly typed: Typed; readonly language: Language };

/**
 * A case officer ends the round of a group before all have answered, or instead of answers one by one: with the reason,
 * and with what the group says together. Those who still write hear of it, and have some days more; what they hand in
 * stands beside the others', as late.
 */
export const endRound = act({
  name: "end-round",
  writes: ["REVIEWS"],
  see: thePilot,
  decide: (pilot: Pilot, { typed, language }: Command, { by, at }): Outcome<FormAnswer> => {
    const { id, call, reviews } = pilot;
    if (chosenBy(call) !== "group") refuse("not-found");
    if (pilot.quorum?.ended) return already({});
    requireWaiting(pilot);
    const read = readTyped(endRoundForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const [reason, statement] = [read.value["p-reason"], read.value["p-statement"]];
    const { after } = groupCount(pilot.quorum ?? firstQuorum(id, 0), reviews, at);
    const until = lateUntil(at);
    const ended: Quorum = {
      ...after,
      reachedAt: at,
      ended: { at, by: by.name, reason, statement },
      stopped: { at, by: by.name, reason, lateUntil: until },
    };
    const mail = { template: "review-round-ended", until, inGroup: true } as const;
    return {
      answer: {},
      ...toldOfTheEnd(reviews, namedCase(pilot.lifecycle), mail, at),
      writes: [versioned(keys.reviews(id), ended)],
      fact: { fact: "quorumReached", from: "submitted", reason: "group-ended" },
      log: { action: "round.ended", details: { submitted: after.submitted, quorum: after.quorum, reason } },
    };
  },
});
