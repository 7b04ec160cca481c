import { act, already, type Outcome } from "../../pilot/act.ts";
import { partyName, requireSpeaksFor } from "../../pilot/people/parts.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { cardGone, clearingPut } from "./clearing.ts";

/** Holder or officer takes back what they have cleared: nobody outside may read it any more. The words stay in the case. */
export const takeBackPublicText = act({
  name: "take-back-public-text",
  writes: ["CLEARING", "HUB"],
  see: thePilot,
  decide: (pilot: Pilot, _: object, { by }): Outcome<object> => {
    const { clearing, id } = pilot;
    const isHolder = by.kind === "holder";
    if (isHolder) requireSpeaksFor(pilot, by);
    if (!clearing || !(isHolder ? clearing.holder : clearing.officer)) return already({});
    const { text, holder } = clearing;
    return {
      answer: {},
      writes: [clearingPut(id, { text, ...(holder && !isHolder ? { holder } : {}) }, clearing), cardGone(id)],
      log: { action: "public-text.taken-back", details: { byHolder: isHolder } },
    };
  },
  actor: (pilot, by) => (by.kind === "holder" ? { ...by, name: partyName(pilot, by) } : by),
});
