import { act, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { alreadyAcknowledged, notTheManager, unitNotListed } from "./assignment.refusals.ts";
import { assignmentOf, isManager, unitName } from "./assignment.ts";

type Command = { readonly language: Language };

/** The manager of the unit says that it takes the assignment on. Who only reads the project may be the manager. */
export const acknowledgeAssignment = act({
  name: "acknowledge-assignment",
  writes: ["GRANT"],
  see: (table: Reader, pressed: Pressed<Command>): Promise<Pilot> => thePilot(table, pressed, { readersToo: true }),
  decide: (pilot: Pilot, { language }: Command, { by, at }): Outcome<object> => {
    const { grant, unit, state } = assignmentOf(pilot) ?? refuse("not-found");
    const { manager } = pilot.unit ?? refuse(unitNotListed, { unit: unitName(unit) });
    const { acknowledged, ...kept } = unit;
    if (acknowledged)
      refuse(alreadyAcknowledged, { who: acknowledged.by, when: formatMoment(acknowledged.at, language) });
    if (!isManager(pilot, { subject: by.id })) refuse(notTheManager, { manager: manager.name, unit: unitName(unit) });
    if (state === "over") refuse("not-in-this-stage");
    const { version } = grant;
    const set = { unit: { ...kept, acknowledged: { at, by: manager.name } }, version: version + 1, changedAt: at };
    return {
      answer: {},
      writes: [{ table: "pilots", update: keys.grant(pilot.id), set, when: unchangedSince(version) }],
      log: { action: "assignment.acknowledged", details: { unit: unitName(unit) } },
    };
  },
  actor: (pilot, by) => ({ ...by, name: pilot.unit?.manager.name ?? pilot.lifecycle.organisation }),
});
