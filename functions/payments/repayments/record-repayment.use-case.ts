import { openClaimOf } from "../../pilot/items/grant.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { Nonce } from "../../vocabulary/ids.ts";
import type { Instant, LocalDay } from "../../vocabulary/instant.ts";
import type { Ore } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Granted } from "../granted.store.ts";
import { notAhead } from "../not-ahead.ts";
import type { Repayments } from "./repayment.store.ts";

type Needs = { readonly repayments: Repayments; readonly clock: () => Instant };
type Command = {
  readonly granted: Granted;
  /** The version of the grant's sums that was seen. */
  readonly version: number;
  readonly amountOre: Ore;
  readonly day: LocalDay;
  readonly by: Actor;
  readonly nonce: Nonce;
};

/** Finance has found on the bank account what was claimed back, or a part of it. */
export const recordRepayment =
  ({ repayments, clock }: Needs) =>
  async ({ granted, version, amountOre, day, by, nonce }: Command): Promise<void> => {
    const { grant } = granted;
    notAhead(grant, version);
    // What has changed since it was seen is left to the write, which knows a second press.
    if (grant.version === version && (amountOre <= 0 || amountOre > openClaimOf(grant))) refuse("stale-version");
    await repayments.receive({
      granted: { ...granted, grant: { ...grant, version } },
      amountOre,
      day,
      by,
      at: clock(),
      nonce,
    });
  };
