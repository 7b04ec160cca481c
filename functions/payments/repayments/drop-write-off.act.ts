import { act, type Outcome } from "../../pilot/act.ts";
import { openWriteOff } from "../../pilot/items/write-off.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { noWriteOff } from "./write-off.refusals.ts";

/** The version of the proposal that was read. */
type Command = { readonly version: number };

/** Finance does not write off what was proposed: the claim stays. */
export const dropWriteOff = act({
  name: "drop-write-off",
  writes: ["WRITEOFF"],
  see: thePilot,
  decide: (pilot: Pilot, { version }: Command, { by, at }): Outcome<object> => {
    const writeOff = openWriteOff(pilot.writeOffs) ?? refuse(noWriteOff);
    requireVersion(writeOff, version);
    const { number, amountOre } = writeOff;
    const dropped = { ...writeOff, version: version + 1, dropped: { id: by.id, name: by.name, at } };
    return {
      answer: {},
      writes: [
        { table: "pilots", put: { ...keys.writeOff(pilot.id, number), ...dropped }, when: unchangedSince(version) },
      ],
      log: { action: "write-off.dropped", details: { number, amountOre } },
    };
  },
});
