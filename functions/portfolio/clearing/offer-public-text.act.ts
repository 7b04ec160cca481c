import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { partyName, requireSpeaksFor } from "../../pilot/people/parts.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { readClearing } from "./clearing.form.ts";
import { cardGone, clearingPut, mayBeShown } from "./clearing.ts";

/** The holder hands over what everybody may read of the project. What was out is out no more until an officer has read it. */
export const offerPublicText = act({
  name: "offer-public-text",
  writes: ["CLEARING", "HUB"],
  see: thePilot,
  decide: (pilot: Pilot, { version, typed, language }: FormCommand, { by, at }): Outcome<FormAnswer> => {
    requireSpeaksFor(pilot, by);
    if (!mayBeShown(pilot)) refuse("not-found");
    requireVersion(pilot.clearing, version);
    const read = readClearing(typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { "p-summary": summary, "p-learnt": learnt = "", "p-contact": contact } = read.value;
    const holder = { at, by: partyName(pilot, by) };
    return {
      answer: {},
      writes: [
        clearingPut(pilot.id, { text: { summary, learnt, contact }, holder }, pilot.clearing),
        cardGone(pilot.id),
      ],
      log: { action: "public-text.offered" },
    };
  },
  actor: (pilot, by) => ({ ...by, name: partyName(pilot, by) }),
});
