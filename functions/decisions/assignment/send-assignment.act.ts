import { act, type Outcome } from "../../pilot/act.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { alreadyAcknowledged, unitNotListed } from "./assignment.refusals.ts";
import { assignmentOf, unitName } from "./assignment.ts";
import { assignmentSent } from "./send-assignment.ts";

/** An officer sends the assignment again: to the manager who is there now. */
export const sendAssignment = act({
  name: "send-assignment",
  writes: ["MEMBER"],
  see: thePilot,
  decide: (pilot: Pilot, _: object, { at, newId }): Outcome<object> => {
    const { grant, unit, state } = assignmentOf(pilot) ?? refuse("not-found");
    if (unit.acknowledged) {
      const when = formatMoment(unit.acknowledged.at, "sv");
      refuse(alreadyAcknowledged, { who: unit.acknowledged.by, when });
    }
    if (state === "over") refuse("not-in-this-stage");
    const listed = pilot.unit ?? refuse(unitNotListed, { unit: unitName(unit) });
    return { answer: {}, ...assignmentSent(pilot, grant, listed, { at, newId }), log: { action: "assignment.sent" } };
  },
});
