import type { Actor } from "../pilot/items/lifecycle.ts";
import type { Payment } from "../pilot/items/payment.ts";
import type { Nonce } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { attested } from "./attest.ts";
import { notAhead } from "./not-ahead.ts";
import type { Attests } from "./payment.store.ts";

type Needs = { readonly attests: Attests; readonly clock: () => Instant };
type Command = {
  /** As it is stored. */
  readonly payment: Payment;
  /** The version that the attester read through. */
  readonly version: number;
  readonly by: Actor;
  readonly nonce: Nonce;
};

/** Somebody of finance says that a payment is right. @throws Refusal stale-version and what `attested` throws */
export const attestPayment =
  ({ attests, clock }: Needs) =>
  async ({ payment, version, by, nonce }: Command): Promise<void> => {
    notAhead(payment, version);
    const at = clock();
    // What has changed since it was read is not judged here: the write gives a second press its first answer, or says no.
    const after = payment.version === version ? attested(payment, by, at) : payment;
    await attests.attest({ payment: { ...after, version }, by, at, nonce });
  };
