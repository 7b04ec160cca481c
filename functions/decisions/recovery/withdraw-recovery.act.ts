import { act, type Outcome } from "../../pilot/act.ts";
import { openRecovery } from "../../pilot/items/recovery.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { otherDecisionBegun } from "../amendments/amendments.refusals.ts";
import { besideOf } from "../open-draft.ts";
import { noRecovery } from "./recovery.refusals.ts";
import { recoveryPut } from "./recovery-put.ts";

type Command = { readonly version: number };

/** An officer takes a proposed recovery back, and the holder who was sent it is told. */
export const withdrawRecovery = act({
  name: "withdraw-recovery",
  writes: ["RECOVERY"],
  see: thePilot,
  decide: (pilot: Pilot, { version }: Command, { at }): Outcome<object> => {
    const recovery = openRecovery(pilot.recoveries) ?? refuse(noRecovery);
    requireVersion(recovery, version);
    if (besideOf(pilot)?.kind === "recovery") refuse(otherDecisionBegun);
    const { number, replyDay } = recovery;
    const { title, contact } = pilot.grant;
    const to = { language: contact.language, to: contact.email };
    return {
      answer: {},
      writes: [recoveryPut(pilot.id, recovery, { withdrawn: at })],
      mails: replyDay ? [{ template: "recovery-withdrawn", ...to, data: { title } }] : [],
      log: { action: "recovery.withdrawn", details: { number } },
    };
  },
});
