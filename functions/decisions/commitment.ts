import { bookedOn } from "../ledger/accounts.ts";
import type { Posting } from "../ledger/verification.ts";
import { postingOf } from "../payments/contract.ts";
import type { Grant } from "../pilot/items/grant.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Instant } from "../vocabulary/instant.ts";

/** What a grant posts: so much of the call's money is committed to the pilot, of which nothing was posted before. */
export function commitmentOf(
  { call, lifecycle }: Pick<Pilot, "call" | "lifecycle">,
  grant: Grant,
  at: Instant,
): Posting {
  const { organisationType, amountOre } = grant;
  const booked = bookedOn("commitment", { plan: call.accounting, organisationType });
  const lines = [{ kind: "commitment", amountOre, ...booked }] as const;
  const { registrationNumber } = lifecycle;
  return { ...postingOf(grant, { registrationNumber, reference: "decision", at, lines }), before: {} };
}
