import type { Payment } from "../pilot/items/payment.ts";
import type { WriteOff } from "../pilot/items/write-off.ts";
import type { MandateAct } from "../pilot/mandates/mandate.ts";
import type { Held } from "../pilot/mandates/mandate-words.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { LocalDay } from "../vocabulary/instant.ts";
import type { Ore } from "../vocabulary/ore.ts";

type Paid = Pick<Pilot, "grant" | "call">;

/** Something about a grant's money, as it is held against the table of mandates on the day on which it is done. */
const aboutMoney = ({ grant, call }: Paid, act: MandateAct, amountOre: Ore, today: LocalDay): Held => {
  const costCentre = grant.ledgerCodes?.costCentre ?? call.accounting.costCentre;
  return { asked: { act, callId: grant.callId, costCentre, amountOre, days: [today] }, today };
};

/** An attest; those are left out who made the payment due or have attested it. */
export const attestHeld = (
  pilot: Paid,
  { amountOre, enteredBy, enteredBefore = [], attests }: Payment,
  today: LocalDay,
): Held => ({
  ...aboutMoney(pilot, "attest", amountOre, today),
  not: new Set([enteredBy, ...enteredBefore, ...attests].map(({ id }) => id)),
});

/** A decision to pay ahead of costs. */
export const advanceHeld = (pilot: Paid, amountOre: Ore, today: LocalDay): Held =>
  aboutMoney(pilot, "advance", amountOre, today);

/** To write off what was claimed back; the one who proposed it is left out. */
export const writeOffHeld = (pilot: Paid, { amountOre, proposed }: WriteOff, today: LocalDay): Held => ({
  ...aboutMoney(pilot, "claim-write-off", amountOre, today),
  not: new Set([proposed.id]),
});
