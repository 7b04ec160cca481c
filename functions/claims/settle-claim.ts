import type { Frame } from "../calls/frames/frame.ts";
import type { PostedLine } from "../ledger/verification.ts";
import { postingOf, settled, settlementMade } from "../payments/contract.ts";
import type { Context, Outcome } from "../pilot/act.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Ore } from "../vocabulary/ore.ts";

type Accepted = {
  /** The number of the report. */
  readonly number: number;
  /** How much more is accepted; less than nothing when a correction lowers it. */
  readonly changeOre: Ore;
  /** The report ends the project. */
  readonly final: boolean;
  /** The costs, as the ledger keeps them. */
  readonly costs: readonly PostedLine[];
  /** The call's frames, where what the end gave up may be needed after all. */
  readonly frames?: readonly Frame[];
};
type Settled = Required<Pick<Outcome<never>, "writes" | "mails" | "documents" | "posting">> & {
  readonly sums: Readonly<Record<"paymentOre" | "settledOre" | "reclaimedOre", Ore>>;
};

/**
 * What accepted costs lead to: the grant's sums, payments due or cancelled, what is claimed back, and the one verification.
 * @throws Refusal payment-in-batch, frame-exceeded
 */
export function settleClaim(
  { grant, call, payments, recoveries, lifecycle: { registrationNumber } }: Pilot,
  { number, changeOre, final, costs, frames = [] }: Accepted,
  { by, at }: Pick<Context, "by" | "at">,
): Settled {
  const settlement = settled(grant, { changeOre, final }, payments);
  const happened = { registrationNumber, reference: `report/${number}`, at };
  const { lines, ...made } = settlementMade({ grant, call, settlement, by, frames, recoveries, ...happened });
  const { dueOre: paymentOre, settledOre, reclaimedOre } = settlement;
  return {
    sums: { paymentOre, settledOre, reclaimedOre },
    ...made,
    posting: postingOf(grant, { ...happened, lines: [...costs, ...lines] }),
  };
}
