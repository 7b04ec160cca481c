import { bookedOn } from "../ledger/accounts.ts";
import type { Outcome } from "../pilot/act.ts";
import { bookedAs } from "../pilot/items/grant.ts";
import { type Payment, paymentChanged } from "../pilot/items/payment.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Write } from "../platform/table/table.ts";
import { dayOf, type Instant } from "../vocabulary/instant.ts";
import { minusOre, ore } from "../vocabulary/ore.ts";
import { grantChanged, postingOf } from "./settlement-writes.ts";

type Attested = { readonly at: Instant; readonly guards: readonly Write[] };

/**
 * What is due to a unit of the authority itself is booked by the second attest, on that day: from the grants' cost centre
 * to the unit's. It goes to no bank, in no batch and in no payables file, whatever way the authority pays others.
 */
export function bookedNow(pilot: Pilot, attested: Payment, { at, guards }: Attested): Outcome<object> {
  const { grant, call, lifecycle } = pilot;
  const { amountOre, paymentId, kind } = attested;
  const day = dayOf(at);
  const { title, contact, unit } = grant;
  if (!unit || kind !== "payment") throw new RangeError("a unit is given no advance, and nobody else is booked");
  const { registrationNumber } = lifecycle;
  const booked = bookedOn("internal-booking", { plan: call.accounting, ...bookedAs(grant) });
  const about = { title, ...(registrationNumber ? { registrationNumber } : {}) };
  return {
    answer: {},
    writes: [
      paymentChanged({ ...attested, status: "paid", booked: true, paidOn: day, changedAt: at }),
      grantChanged(grant, { dueOre: minusOre(grant.dueOre, amountOre), paidOre: ore(grant.paidOre + amountOre) }, at),
      ...guards,
    ],
    posting: postingOf(grant, {
      registrationNumber,
      reference: `payment/${paymentId}`,
      at,
      lines: [{ kind: "internal-booking", amountOre, ...booked }],
    }),
    mails: [
      {
        template: "internal-booked",
        language: contact.language,
        to: contact.email,
        data: { ...about, amountOre, day, costCentre: unit.costCentre },
      },
    ],
    log: { action: "payment.booked", details: { amountOre, day } },
  };
}
