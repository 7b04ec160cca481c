import { chosenBy } from "../calls/choosing.ts";
import { workOfRoom } from "../pilot/open-work.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { openAfter } from "./open-after.ts";
import { openDecisionTexts } from "./open-decision.texts.ts";
import { decisionPath } from "./paths.ts";

const { sv, en } = openDecisionTexts;

/** The case is to be decided, for the first time or anew. */
function toDecide({ id, lifecycle, call }: Pilot) {
  const { stage, stageSince: since, pendingMove } = lifecycle;
  if (stage !== "reviewed" || pendingMove) return [];
  const kind = chosenBy(call) === "direct" ? "decide-directly" : "decide";
  return [{ kind, for: "decider", since, path: decisionPath(id) } as const];
}

/** What waits to be decided, and what is open after a decision. */
export const openDecision = workOfRoom({
  kinds: {
    decide: { words: { sv: sv.decide, en: en.decide } },
    "decide-directly": { words: { sv: sv.directly, en: en.directly } },
    "minutes-missing": { words: { sv: sv.minutes, en: en.minutes } },
    "frame-decision-missing": { words: { sv: sv.frame, en: en.frame }, money: true },
    "send-by-post": { words: { sv: sv.post, en: en.post }, bounced: true },
    "hand-over-appeal": { words: { sv: sv.handOver, en: en.handOver } },
    "dismiss-appeal": { words: { sv: sv.dismiss, en: en.dismiss } },
    "await-ruling": { words: { sv: sv.ruling, en: en.ruling } },
    "stay-in-force": { words: { sv: sv.stay, en: en.stay }, money: true },
    "carry-out-ruling": { words: { sv: sv.carryOut, en: en.carryOut } },
  },
  open: (pilot) => [...toDecide(pilot), ...openAfter(pilot)],
});
