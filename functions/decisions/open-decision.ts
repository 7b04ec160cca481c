import { chosenBy } from "../calls/choosing.ts";
import { workOfRoom } from "../pilot/open-work.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { openAmendments } from "./amendments/open-amendments.ts";
import { openAssignment } from "./assignment/open-assignment.ts";
import { openEnding } from "./ending/open-ending.ts";
import { openAfter } from "./open-after.ts";
import { openDecisionTexts } from "./open-decision.texts.ts";
import { decisionPath } from "./paths.ts";
import { openRecoveries } from "./recovery/open-recovery.ts";
import { openReserve } from "./reserve/open-reserve.ts";
import { openTakeovers } from "./takeover/open-takeovers.ts";
import { openTerminations } from "./termination/open-termination.ts";
import { openTermsWork } from "./terms/open-terms-work.ts";

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
    "prepare-amendment": { words: { sv: sv.amendment, en: en.amendment } },
    "await-takeover": { words: { sv: sv.awaitTakeover, en: en.awaitTakeover } },
    "prepare-takeover": { words: { sv: sv.prepareTakeover, en: en.prepareTakeover } },
    "carry-out-takeover": { words: { sv: sv.carryOutTakeover, en: en.carryOutTakeover } },
    "decide-beside": { words: { sv: sv.decideBeside, en: en.decideBeside } },
    "await-reply": { words: { sv: sv.awaitReply, en: en.awaitReply } },
    "prepare-termination": { words: { sv: sv.termination, en: en.termination } },
    "send-terms": { words: { sv: sv.sendTerms, en: en.sendTerms }, money: true },
    "await-terms": { words: { sv: sv.awaitTerms, en: en.awaitTerms }, money: true },
    "await-acknowledgement": { words: { sv: sv.awaitAcknowledgement, en: en.awaitAcknowledgement }, money: true },
    "check-terms": { words: { sv: sv.checkTerms, en: en.checkTerms }, money: true },
    "offer-place": { words: { sv: sv.offerPlace, en: en.offerPlace } },
    "propose-recovery": { words: { sv: sv.proposeRecovery, en: en.proposeRecovery }, money: true },
    "await-recovery-reply": { words: { sv: sv.awaitRecoveryReply, en: en.awaitRecoveryReply }, money: true },
    "prepare-recovery": { words: { sv: sv.recovery, en: en.recovery }, money: true },
    "settle-ended": { words: { sv: sv.settleEnded, en: en.settleEnded }, money: true },
  },
  open: (pilot) => [
    ...toDecide(pilot),
    ...openAfter(pilot),
    ...openAmendments(pilot),
    ...openTakeovers(pilot),
    ...openTerminations(pilot),
    ...openTermsWork(pilot),
    ...openAssignment(pilot),
    ...openReserve(pilot),
    ...openRecoveries(pilot),
    ...openEnding(pilot),
  ],
});
