import { act, type Outcome } from "../../pilot/act.ts";
import { isOpen, paymentCancelled } from "../../pilot/items/payment.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import type { PaymentId } from "../../vocabulary/ids.ts";
import { minusOre } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { debtsOff } from "../debt.ts";
import { grantChanged, postingOf } from "../settlement-writes.ts";

/** `version` is that of the grant's sums as the decider saw them. */
type Command = { readonly version: number; readonly paymentId: PaymentId };

/** The decider takes back an advance that has not been sent to the bank. */
export const withdrawAdvance = act({
  name: "withdraw-advance",
  writes: ["GRANT", "PAYMENT"],
  see: thePilot,
  decide: ({ grant, payments, call, lifecycle }: Pilot, { version, paymentId }: Command, { at }): Outcome<object> => {
    requireVersion(grant, version);
    const advance =
      payments.find((one) => one.paymentId === paymentId && one.kind === "advance") ?? refuse("stale-version");
    if (!isOpen(advance)) refuse("not-in-this-stage");
    const { amountOre } = advance;
    const { sums, lines } = debtsOff({ grant, call }, [advance]);
    const { registrationNumber } = lifecycle;
    const reference = `withdrawn/${paymentId}`;
    return {
      answer: {},
      writes: [
        grantChanged(grant, { advanceDueOre: minusOre(grant.advanceDueOre, amountOre), ...sums }, at),
        paymentCancelled(advance, at),
      ],
      ...(lines.length > 0 ? { posting: postingOf(grant, { registrationNumber, reference, at, lines }) } : {}),
      log: { action: "advance.withdrawn", details: { amountOre } },
    };
  },
});
