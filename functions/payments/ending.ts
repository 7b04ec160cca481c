import type { Call } from "../calls/call.ts";
import type { Frame } from "../calls/frames/frame.ts";
import { bookedOn } from "../ledger/accounts.ts";
import type { PostedLine } from "../ledger/verification.ts";
import type { Outcome } from "../pilot/act.ts";
import { bookedAs, entitledTo, type Grant, payableOf } from "../pilot/items/grant.ts";
import type { Actor } from "../pilot/items/lifecycle.ts";
import { isOpen, type Payment, paymentCancelled } from "../pilot/items/payment.ts";
import type { Recovery } from "../pilot/items/recovery.ts";
import type { RegistrationNumber } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { minusOre, type Ore, ore, sumOre, zeroOre } from "../vocabulary/ore.ts";
import { debtsOff } from "./debt.ts";
import { settled } from "./settlement.ts";
import { framesReleased, grantChanged, postingOf, settlementMade } from "./settlement-writes.ts";

type OfGrant = {
  readonly grant: Grant;
  readonly call: Pick<Call, "accounting">;
  readonly payments: readonly Payment[];
  readonly recoveries?: readonly Recovery[];
  readonly registrationNumber: RegistrationNumber | undefined;
  readonly by: Actor;
  readonly at: Instant;
};
type Ending = OfGrant & {
  /** How it ends; until it is settled. */
  readonly ending: NonNullable<Grant["ending"]>;
  /** A claim that is in, or that may come, can still entitle to more. */
  readonly waits: boolean;
  readonly terms?: Partial<Pick<Grant, "endDay" | "reportsDue">>;
};
export type Ended = Pick<Outcome<never>, "posting"> &
  Required<Pick<Outcome<never>, "writes" | "mails" | "documents">> & { readonly isSettled: boolean };

const reference = "ending";

/** Nothing has been accepted, paid or sent: there is nothing to look at. */
const isUntouched = ({ acceptedOre, paidOre, dueOre, advancedOre, advanceDueOre }: Grant, withdrawnOre: Ore): boolean =>
  acceptedOre + paidOre + dueOre + advancedOre === 0 && advanceDueOre === withdrawnOre;

/**
 * A grant ends before its time. Advances that have not been sent are taken back. What can no longer be needed is given up
 * and free in the frames at once. A grant of which nothing has been paid is settled by that; what has been paid is for
 * people to look at first (`settledForGood`), and nothing is claimed back by itself.
 */
export function endedNow(of: Ending): Ended {
  const { grant, call, payments, ending, waits, terms = {}, registrationNumber, at } = of;
  const advances = payments.filter((payment) => payment.kind === "advance" && isOpen(payment));
  const withdrawnOre = sumOre(advances.map(({ amountOre }) => amountOre));
  if (!waits && isUntouched(grant, withdrawnOre)) return settledForGood({ ...of, ending, terms });
  const advanceDueOre = minusOre(grant.advanceDueOre, withdrawnOre);
  const hadOre = payableOf(grant) + grant.advancedOre - grant.settledOre + advanceDueOre;
  const neededOre = ore(Math.max(entitledTo(grant), hadOre));
  const releasedOre = waits ? zeroOre : ore(Math.max(0, grant.capOre - neededOre));
  const booked = bookedOn("decommitment", { plan: call.accounting, ...bookedAs(grant) });
  const debts = debtsOff({ grant, call }, advances);
  const lines: readonly PostedLine[] = [
    ...(releasedOre > 0 ? [{ kind: "decommitment", amountOre: releasedOre, ...booked } as const] : []),
    ...debts.lines,
  ];
  return {
    writes: [
      grantChanged(grant, { ...terms, ending, advanceDueOre, releasedOre, ...debts.sums }, at),
      ...advances.map((advance) => paymentCancelled(advance, at)),
      ...framesReleased(grant, releasedOre, []),
    ],
    mails: [],
    documents: [],
    ...(lines.length > 0 ? { posting: postingOf(grant, { registrationNumber, reference, at, lines }) } : {}),
    isSettled: false,
  };
}

type Settling = OfGrant & Pick<Ending, "ending" | "terms"> & { readonly frames?: readonly Frame[] };

/** What settling a grant for good would lead to. @throws Refusal payment-in-batch */
export const settlementAtEnd = ({ grant, payments }: Pick<OfGrant, "grant" | "payments">) =>
  settled(grant, { changeOre: zeroOre, final: true }, payments);

/**
 * The grant is settled for good: what has been earned is paid, what was paid beyond that is claimed back, and the rest is
 * given up.
 * @throws Refusal payment-in-batch, frame-exceeded
 */
export function settledForGood(of: Settling): Ended {
  const { grant, call, ending, terms = {}, registrationNumber, by, at, frames = [], recoveries = [] } = of;
  const settlement = settlementAtEnd(of);
  const settledTerms = { ...terms, ending: { ...ending, settledAt: at } };
  const happened = { registrationNumber, reference, at };
  const moved = { grant, call, settlement, by, frames, recoveries, ...happened, terms: settledTerms };
  const { lines, ...made } = settlementMade(moved);
  return {
    ...made,
    ...(lines.length > 0 ? { posting: postingOf(grant, { ...happened, lines }) } : {}),
    isSettled: true,
  };
}
