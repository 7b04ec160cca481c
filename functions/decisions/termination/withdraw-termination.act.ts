import { act, type Outcome } from "../../pilot/act.ts";
import { openTermination } from "../../pilot/items/termination.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { otherDecisionBegun } from "../amendments/amendments.refusals.ts";
import { noProposal } from "../ending/ending.refusals.ts";
import { besideOf } from "../open-draft.ts";

type Command = { readonly version: number };

/** An officer takes a proposed termination back: the project goes on, and the holder who was sent it is told. */
export const withdrawTermination = act({
  name: "withdraw-termination",
  writes: ["TERMINATION"],
  see: thePilot,
  decide: (pilot: Pilot, { version }: Command, { at }): Outcome<object> => {
    const termination = openTermination(pilot.terminations) ?? refuse(noProposal);
    requireVersion(termination, version);
    if (besideOf(pilot)?.kind === "termination") refuse(otherDecisionBegun);
    const { number, replyDay } = termination;
    const withdrawn = { ...termination, version: version + 1, withdrawn: at };
    const { title, contact } = pilot.grant;
    const to = { language: contact.language, to: contact.email };
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          put: { ...keys.termination(pilot.id, number), ...withdrawn },
          when: unchangedSince(version),
        },
      ],
      mails: replyDay ? [{ template: "termination-withdrawn", ...to, data: { title } }] : [],
      log: { action: "termination.withdrawn", details: { number } },
    };
  },
});
