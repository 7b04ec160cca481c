import { bookedOn } from "../../ledger/accounts.ts";
import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { bookedAs } from "../../pilot/items/grant.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { Nonce } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { minusOre, ore } from "../../vocabulary/ore.ts";
import { grantChanged, postingOf } from "../settlement-writes.ts";
import { readRepayment, repaymentBounds } from "./repayment.form.ts";

/** Finance has found on the bank account what was claimed back, or a part of it: it is posted with the bank's day. */
export const recordRepayment = act({
  name: "record-repayment",
  writes: ["GRANT"],
  see: thePilot,
  decide: (pilot: Pilot, { version, typed, language }: FormCommand, { at, newId }): Outcome<FormAnswer> => {
    const { grant, call, lifecycle } = pilot;
    requireVersion(grant, version);
    const bounds = repaymentBounds(grant, dayOf(at));
    const read = readRepayment(typed, bounds, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { "p-amount": amountOre, "p-day": day } = read.value;
    const { title, contact } = grant;
    const { registrationNumber } = lifecycle;
    const booked = bookedOn("repayment", { plan: call.accounting, ...bookedAs(grant) });
    const leftOre = minusOre(bounds.mostOre, amountOre);
    const data = { title, ...(registrationNumber ? { registrationNumber } : {}), amountOre, day, leftOre };
    return {
      answer: {},
      writes: [grantChanged(grant, { repaidOre: ore(grant.repaidOre + amountOre) }, at)],
      posting: postingOf(grant, {
        registrationNumber,
        reference: `repayment/${newId(Nonce)}`,
        at,
        trueDay: day,
        lines: [{ kind: "repayment", amountOre, ...booked }],
      }),
      mails: [{ template: "repayment-received", language: contact.language, to: contact.email, data }],
      log: { action: "repayment.received", details: { amountOre, day } },
    };
  },
});
