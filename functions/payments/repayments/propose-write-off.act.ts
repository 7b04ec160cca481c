import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { openClaimOf } from "../../pilot/items/grant.ts";
import { openWriteOff, type WriteOff } from "../../pilot/items/write-off.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { readWriteOff } from "./write-off.form.ts";
import { writeOffWaits } from "./write-off.refusals.ts";

/** A person of finance says that money that was claimed back will not come, and why. A second one approves. */
export const proposeWriteOff = act({
  name: "propose-write-off",
  writes: ["WRITEOFF"],
  see: thePilot,
  decide: (pilot: Pilot, { version, typed, language }: FormCommand, { by, at }): Outcome<FormAnswer> => {
    const { grant, writeOffs } = pilot;
    // Before the version: of two who propose, the second hears that one waits.
    if (openWriteOff(writeOffs)) refuse(writeOffWaits);
    requireVersion(grant, version);
    const read = readWriteOff(typed, openClaimOf(grant), language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { "p-write-off-amount": amountOre, "p-reason": reason } = read.value;
    const number = writeOffs.length + 1;
    const proposed = { id: by.id, name: by.name, at };
    const writeOff: WriteOff = { v: 1, version: 1, number, amountOre, reason, proposed };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.writeOff(pilot.id, number), ...writeOff }, when: absent }],
      log: { action: "write-off.proposed", details: { number, amountOre, reason } },
    };
  },
});
