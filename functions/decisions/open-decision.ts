import { chosenBy } from "../calls/choosing.ts";
import { workOfRoom } from "../pilot/open-work.ts";
import { openDecisionTexts } from "./open-decision.texts.ts";
import { decisionPath } from "./paths.ts";

const { sv, en } = openDecisionTexts;

/** What waits to be decided. */
export const openDecision = workOfRoom({
  kinds: {
    decide: { words: { sv: sv.decide, en: en.decide } },
    "decide-directly": { words: { sv: sv.directly, en: en.directly } },
  },
  open: ({ id, lifecycle, call }) => {
    const { stage, stageSince: since, pendingMove } = lifecycle;
    if (stage !== "reviewed" || pendingMove) return [];
    const kind = chosenBy(call) === "direct" ? "decide-directly" : "decide";
    return [{ kind, for: "decider", since, path: decisionPath(id) }];
  },
});
