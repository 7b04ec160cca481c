import { creditsWritten } from "../../payments/contract.ts";
import { act, type Outcome } from "../../pilot/act.ts";
import { creditOfAnnulled, isDecided } from "../../pilot/items/recovery.ts";
import { type Pilot, requireStage, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { toCredit } from "./annulled.ts";
import { laterRecovery, nothingToCredit } from "./recovery.refusals.ts";

/** `number` is that of the recovery. */
type Command = { readonly number: number; readonly version: number };

/**
 * A decision to recover money was set aside: what is left to pay of it is credited, with a document, and the holder is told.
 * The decision stays as it was written. Whether the money is to come back all the same is decided anew.
 */
export const creditRecovery = act({
  name: "credit-recovery",
  writes: ["RECOVERY"],
  see: thePilot,
  decide: (pilot: Pilot, { number, version }: Command, { at }): Outcome<object> => {
    requireStage(pilot, pilot.lifecycle.stage);
    const { grant, recoveries, lifecycle } = pilot;
    const asked = recoveries.filter(isDecided).find((one) => one.number === number) ?? refuse("not-found");
    const recovery = toCredit(pilot, asked.decided.decision) ?? refuse(nothingToCredit);
    requireVersion(recovery, version);
    const credited = creditOfAnnulled(grant, recoveries, recovery, at) ?? refuse(laterRecovery);
    const { amountOre } = credited.credit;
    return {
      answer: {},
      ...creditsWritten([credited], { after: grant, registrationNumber: lifecycle.registrationNumber }),
      log: { action: "recovery.credited", details: { number, amountOre } },
    };
  },
});
