import { bookedOn } from "../../ledger/accounts.ts";
import { act, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { bookedAs, openClaimOf } from "../../pilot/items/grant.ts";
import { openWriteOff } from "../../pilot/items/write-off.ts";
import { mandateOf, referenceOf } from "../../pilot/mandates/mandate-words.ts";
import { type MandatesSeen, seenMandates } from "../../pilot/mandates/mandates.store.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { formatMoney, ore, zeroOre } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { writeOffHeld } from "../mandates.ts";
import { grantChanged, postingOf } from "../settlement-writes.ts";
import { noWriteOff, writeOffOwn, writeOffTooMuch } from "./write-off.refusals.ts";

/** The version of the proposal that was read. */
type Command = { readonly version: number };
type Seen = Pick<Pilot, "heads"> & { readonly pilot: Pilot; readonly mandates: MandatesSeen };

/** Another person of finance approves that claimed money is written off, within their mandate: it is posted. */
export const approveWriteOff = act({
  name: "approve-write-off",
  writes: ["WRITEOFF", "GRANT"],
  see: async (table: Reader, pressed: Pressed<Command>): Promise<Seen> => {
    const pilot = await thePilot(table, pressed);
    return { pilot, heads: pilot.heads, mandates: await seenMandates(table, pressed.by.id) };
  },
  decide: ({ pilot, mandates }: Seen, { version }: Command, { by, at }): Outcome<object> => {
    const { id, grant, call, lifecycle, contact } = pilot;
    const writeOff = openWriteOff(pilot.writeOffs) ?? refuse(noWriteOff);
    requireVersion(writeOff, version);
    const { number, amountOre, proposed, reason } = writeOff;
    if (proposed.id === by.id) refuse(writeOffOwn);
    const left = openClaimOf(grant);
    const money = (amount: typeof left) => formatMoney(amount, contact.language);
    if (amountOre > left) refuse(writeOffTooMuch, { amount: money(amountOre), left: money(left) });
    const mandate = mandateOf(mandates, { id: by.id, function: "finance" }, writeOffHeld(pilot, writeOff, dayOf(at)));
    const byMandate = mandate ? { mandate: referenceOf(mandate, "sv") } : {};
    const approved = { ...writeOff, version: version + 1, approved: { id: by.id, name: by.name, at, ...byMandate } };
    const booked = bookedOn("write-off", { plan: call.accounting, ...bookedAs(grant) });
    return {
      answer: {},
      writes: [
        { table: "pilots", put: { ...keys.writeOff(id, number), ...approved }, when: unchangedSince(version) },
        grantChanged(grant, { writtenOffOre: ore((grant.writtenOffOre ?? zeroOre) + amountOre) }, at),
        ...mandates.guards,
      ],
      posting: postingOf(grant, {
        registrationNumber: lifecycle.registrationNumber,
        reference: `write-off/${number}`,
        at,
        lines: [{ kind: "write-off", amountOre, ...booked }],
      }),
      log: { action: "write-off.approved", details: { number, amountOre, reason, ...byMandate } },
    };
  },
});
