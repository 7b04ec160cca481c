import { keys } from "../platform/table/keys.ts";
import { type Item, unchangedSince, type Write } from "../platform/table/table.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { Ore } from "../vocabulary/ore.ts";
import { Decision } from "./decision.ts";
import { Grant, sumsAfter } from "./grant.ts";

/** The decision among a pilot's items (`readPilot`); undefined before it is made. */
export const decisionIn = (items: readonly Item[]): Decision | undefined => {
  const item = items.find(({ sk }) => sk === "DECISION");
  return item && Decision.parse(item);
};

/** The grant among a pilot's items (`readPilot`); undefined before the decision and after a rejection. */
export const grantIn = (items: readonly Item[]): Grant | undefined => {
  const item = items.find(({ sk }) => sk === "GRANT");
  return item && Grant.parse(item);
};

type Accepted = { grant: Grant; acceptedOre: Ore; at: Instant };

/**
 * Costs accepted on top of the earlier ones: what is to be paid for it (min rule over all costs), and the write that
 * keeps the sums. Add the write to the transaction of the acceptance: it fails when anyone changed the grant meanwhile.
 */
export function costsAccepted({ grant, acceptedOre, at }: Accepted): { paymentOre: Ore; write: Write } {
  const { paymentOre, ...sums } = sumsAfter(grant, acceptedOre);
  const write: Write = {
    table: "pilots",
    update: keys.grant(grant.applicationId),
    set: { ...sums, version: grant.version + 1, changedAt: at },
    when: unchangedSince(grant.version),
  };
  return { paymentOre, write };
}
