import type { Actor } from "../../pilot/items/lifecycle.ts";
import { isOpen } from "../../pilot/items/payment.ts";
import { type Nonce, newId, PaymentId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Ore } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Granted } from "../granted.store.ts";
import { notAhead } from "../not-ahead.ts";
import type { Advances } from "./advance.store.ts";
import { advanceBounds } from "./advance.ts";

type Needs = { readonly advances: Advances; readonly clock: () => Instant };
type Pressed = {
  readonly granted: Granted;
  /** The version of the grant's sums that the decider saw. */
  readonly version: number;
  readonly by: Actor;
  readonly nonce: Nonce;
};

/** The decider lets the holder have money ahead of costs, for a reason. */
export const decideAdvance =
  ({ advances, clock }: Needs) =>
  async ({ granted, version, amountOre, reason, by, nonce }: Pressed & { amountOre: Ore; reason: string }) => {
    const { grant, call, pilot } = granted;
    notAhead(grant, version);
    const at = clock();
    // What has changed since it was seen is left to the write, which knows a second press.
    if (grant.version === version) {
      if (grant.ended) refuse("not-in-this-stage");
      if (amountOre <= 0 || amountOre > advanceBounds(grant, call.advance).nowOre) refuse("stale-version");
    }
    const { applicationId, callId, title, organisation } = grant;
    const { registrationNumber } = pilot;
    await advances.decide({
      grant: { ...grant, version },
      payment: {
        v: 1,
        version: 1,
        paymentId: newId(PaymentId),
        applicationId,
        callId,
        ...(registrationNumber ? { registrationNumber } : {}),
        title,
        organisation,
        kind: "advance",
        amountOre,
        reference: "advance",
        reason,
        status: "entered",
        enteredBy: { id: by.id, name: by.name },
        enteredAt: at,
        attests: [],
        changedAt: at,
      },
      by,
      at,
      nonce,
    });
  };

/** The decider takes back an advance that nobody has sent to the bank. */
export const withdrawAdvance =
  ({ advances, clock }: Needs) =>
  async ({ granted, version, paymentId, by, nonce }: Pressed & { paymentId: PaymentId }) => {
    const { grant, payments } = granted;
    notAhead(grant, version);
    const payment =
      payments.find((one) => one.paymentId === paymentId && one.kind === "advance") ?? refuse("stale-version");
    if (grant.version === version && !isOpen(payment)) refuse("not-in-this-stage");
    await advances.withdraw({ grant: { ...grant, version }, payment, by, at: clock(), nonce });
  };
