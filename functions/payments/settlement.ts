import { entitledTo, type Grant, payableOf } from "../pilot/items/grant.ts";
import { isOpen, type Payment } from "../pilot/items/payment.ts";
import { minOre, minusOre, type Ore, ore, sumOre, zeroOre } from "../vocabulary/ore.ts";
import { Refusal, refuse } from "../vocabulary/refusal.ts";
import { paymentInBatch } from "./payments.refusals.ts";

/** The sums of a grant that nothing has happened to. */
export const nothingYet = {
  ended: false,
  acceptedOre: zeroOre,
  dueOre: zeroOre,
  paidOre: zeroOre,
  advanceDueOre: zeroOre,
  advancedOre: zeroOre,
  settledOre: zeroOre,
  reclaimedOre: zeroOre,
  repaidOre: zeroOre,
  releasedOre: zeroOre,
} as const satisfies Partial<Grant>;
export type MoneyOf = Pick<Grant, "rate" | "capOre" | "holdbackOre" | "writtenOffOre" | keyof typeof nothingYet>;

export type Due = Pick<Payment, "kind" | "amountOre" | "status">;

/** What accepting more costs, or fewer, leads to. */
export type Settlement<P extends Due = Payment> = {
  /** The sums of the grant afterwards. */
  readonly sums: Omit<MoneyOf, "rate" | "capOre" | "holdbackOre">;
  readonly entitledOre: Ore;
  readonly payableOre: Ore;
  /** Of advances, what is settled now. */
  readonly settledOre: Ore;
  /** To be paid now; when payments are cancelled, this takes their place. */
  readonly dueOre: Ore;
  /** Payments that were due and are not to be made. */
  readonly cancelled: readonly P[];
  /** To be paid back; less than nothing when an earlier claim is lowered. */
  readonly reclaimedOre: Ore;
  /** Less than nothing where a claim is lowered that was written off: so much of that is taken back. */
  readonly writtenOffOre: Ore;
  /** Of the grant, what is given up; less than nothing when it is needed after all. */
  readonly releasedOre: Ore;
};

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most));
const amountOf = (payments: readonly Due[], kind: Due["kind"]) =>
  sumOre(payments.filter((payment) => payment.kind === kind).map(({ amountOre }) => amountOre));

/** What the holder has had: payments and settled advances, less claims. Never more than the costs entitle to. */
export const paidTowards = ({
  paidOre,
  settledOre,
  reclaimedOre,
}: Pick<MoneyOf, "paidOre" | "settledOre" | "reclaimedOre">): Ore => ore(paidOre + settledOre - reclaimedOre);

/** What of a write-off no claim is left for, when claims change by so much; never more than nothing. */
function writtenOffAfter({ reclaimedOre, repaidOre, writtenOffOre = zeroOre }: MoneyOf, changeOre: Ore): Ore {
  const most = minusOre(ore(reclaimedOre + changeOre), repaidOre);
  return minusOre(minOre(writtenOffOre, most), writtenOffOre);
}

/** Of advances that have not been sent, the newest that are too much beside what can be paid for costs. */
function withoutRoom<P extends Due>(advances: readonly P[], tooMuch: Ore): readonly P[] {
  let over: number = tooMuch;
  return advances.toReversed().filter(({ amountOre }) => {
    const goes = over > 0;
    if (goes) over -= amountOre;
    return goes;
  });
}

/**
 * The one place where accepted costs become money. Whatever is accepted, corrected or ended, afterwards
 * paid + due + settled - reclaimed = what is payable. What is earned settles advances first, then lowers repayment
 * claims (those that were written off last of all), and the rest is due; what is no longer earned cancels payments that have not been sent, and the rest is
 * claimed back. What is earned takes the place of advances that are decided and not sent, as far as the grant has no
 * room for both. At the end every advance is settled and what is left of the grant is given up.
 *
 * `changeOre` may be less than nothing (a correction). `payments` are all of the pilot's.
 * @throws RangeError when less than nothing would be accepted
 * @throws Refusal payment-in-batch when it ends, or has no room, while an advance is on its way to the bank
 */
export function settled<P extends Due>(
  grant: MoneyOf,
  { changeOre, final }: { changeOre: Ore; final: boolean },
  payments: readonly P[],
): Settlement<P> {
  const acceptedOre = ore(grant.acceptedOre + changeOre);
  if (acceptedOre < 0) throw new RangeError("accepted costs are never less than nothing");
  const ended = grant.ended || final;
  const entitledOre = entitledTo({ ...grant, acceptedOre });
  const payableOre = payableOf({ ...grant, acceptedOre, ended });

  const open = payments.filter(isOpen);
  const openAdvances = open.filter(({ kind }) => kind === "advance");
  const openDue = open.filter(({ kind }) => kind === "payment");
  const openOre = amountOf(open, "payment");
  const sentOre = minusOre(grant.dueOre, openOre);

  const room = payableOre - (grant.paidOre + grant.settledOre + sentOre - grant.reclaimedOre);
  const outstanding = minusOre(grant.advancedOre, grant.settledOre);
  const settledOre = ore(ended ? outstanding : between(0, room - openOre, outstanding));
  const rest = room - settledOre;
  const more = rest - openOre;

  const cancelsDue = more < 0;
  const lowered = more > 0 ? minOre(ore(more), minusOre(grant.reclaimedOre, grant.repaidOre)) : zeroOre;
  const dueOre = ore(cancelsDue ? Math.max(rest, 0) : more - lowered);
  const reclaimedOre = ore(Math.max(-rest, 0) - lowered);
  const writtenOffOre = writtenOffAfter(grant, reclaimedOre);
  const beside = minusOre(minusOre(grant.capOre, grant.holdbackOre), payableOre);
  const tooMuch = more > 0 ? ore(outstanding - settledOre + grant.advanceDueOre - beside) : zeroOre;
  const pointless = ended ? openAdvances : withoutRoom(openAdvances, tooMuch);
  const advancesLeft = minusOre(grant.advanceDueOre, amountOf(pointless, "advance"));
  if (ended ? advancesLeft !== 0 : amountOf(pointless, "advance") < tooMuch) refuse(paymentInBatch);
  const cancelled = [...(cancelsDue ? openDue : []), ...pointless];
  const releasedNow = ended ? ore(grant.capOre - entitledOre - grant.releasedOre) : zeroOre;

  return {
    sums: {
      ended,
      acceptedOre,
      dueOre: ore(sentOre + (cancelsDue ? 0 : openOre) + dueOre),
      paidOre: grant.paidOre,
      advanceDueOre: advancesLeft,
      advancedOre: grant.advancedOre,
      settledOre: ore(grant.settledOre + settledOre),
      reclaimedOre: ore(grant.reclaimedOre + reclaimedOre),
      repaidOre: grant.repaidOre,
      releasedOre: ore(grant.releasedOre + releasedNow),
      ...(grant.writtenOffOre === undefined ? {} : { writtenOffOre: ore(grant.writtenOffOre + writtenOffOre) }),
    },
    entitledOre,
    payableOre,
    settledOre,
    dueOre,
    cancelled,
    reclaimedOre,
    writtenOffOre,
    releasedOre: releasedNow,
  };
}

/** Whether an advance on its way to the bank keeps costs from being accepted. @throws RangeError as `settled` */
export function waitsForBank(...asked: Parameters<typeof settled<Due>>): boolean {
  try {
    settled(...asked);
    return false;
  } catch (error) {
    if (error instanceof Refusal && error.why === paymentInBatch) return true;
    throw error;
  }
}
