import type { Call } from "../calls/call.ts";
import { frameExceeded } from "../calls/calls.refusals.ts";
import { committed, type Frame, leftOf } from "../calls/frames/frame.ts";
import { bookedOn } from "../ledger/accounts.ts";
import type { CountedKind } from "../ledger/kinds.ts";
import type { PostedLine, Posting } from "../ledger/verification.ts";
import type { Outcome, OutcomeMail } from "../pilot/act.ts";
import { bookedAs, type Grant, openClaimOf } from "../pilot/items/grant.ts";
import type { Actor } from "../pilot/items/lifecycle.ts";
import { type Payment, paymentCancelled, paymentPut } from "../pilot/items/payment.ts";
import type { Recovery } from "../pilot/items/recovery.ts";
import { indexed } from "../platform/table/index-keys.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince, type Write } from "../platform/table/table.ts";
import { newId, PaymentId, type RegistrationNumber } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { formatMoney, minOre, minusOre, type Ore, ore, zeroOre } from "../vocabulary/ore.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { debtsOff } from "./debt.ts";
import { creditsMade } from "./repayments/credits.ts";
import type { Settlement } from "./settlement.ts";

type Moved = {
  readonly grant: Grant;
  readonly call: Pick<Call, "accounting">;
  readonly settlement: Settlement;
  readonly registrationNumber: RegistrationNumber | undefined;
  /** The fact that caused it: `report/2`. */
  readonly reference: string;
  readonly by: Actor;
  readonly at: Instant;
  /** Money that is to come back by decisions: a claim that is lowered gives a credit of them. */
  readonly recoveries: readonly Recovery[];
  /** What of the grant changes besides its sums: its end before its time. */
  readonly terms?: Partial<Pick<Grant, "ending" | "endDay" | "reportsDue">>;
  /** A payment that was made and came back, and that is not made again: it is cancelled beside those of the settlement. */
  readonly returned?: Payment;
  /** The call's frames (`framesOf`), needed when `settlement.releasedOre` is less than nothing. */
  readonly frames?: readonly Frame[];
};

type Made = Required<Pick<Outcome<never>, "writes" | "mails" | "documents">> & {
  readonly lines: readonly PostedLine[];
};

/** What had been posted of each kind for a grant: the sums that its version guards. */
export const postedBefore = (grant: Grant): Readonly<Record<CountedKind, Ore>> => ({
  commitment: ore(grant.amountOre + (grant.lapsedOre ?? 0)),
  decommitment: ore(grant.releasedOre + (grant.lapsedOre ?? 0)),
  "accepted-cost": grant.acceptedOre,
  payment: grant.unit ? zeroOre : grant.paidOre,
  advance: grant.advancedOre,
  "advance-settled": grant.settledOre,
  "repayment-claim": grant.reclaimedOre,
  repayment: grant.repaidOre,
  payable: grant.payableOre ?? zeroOre,
  "advance-payable": grant.advancePayableOre ?? zeroOre,
  "write-off": grant.writtenOffOre ?? zeroOre,
  "internal-booking": grant.unit ? grant.paidOre : zeroOre,
  // Of no pilot.
  "contribution-claim": zeroOre,
  contribution: zeroOre,
});

type Happened = Pick<Posting, "registrationNumber" | "reference" | "at" | "trueDay" | "lines">;

/** What is posted about a grant: whose it is, what happened, and what had been posted of it before. */
export function postingOf(grant: Grant, happened: Happened): Posting {
  const { applicationId, callId, organisation, organisationNumber, municipality } = grant;
  const of = { applicationId, callId, organisation, organisationNumber, municipality };
  return { ...of, before: postedBefore(grant), ...happened };
}

/** A grant with its new sums, if it is unchanged; it is listed while something claimed back has not come. */
export function grantChanged(
  grant: Grant,
  sums: Partial<Settlement["sums"]> &
    Partial<Pick<Grant, "ending" | "endDay" | "reportsDue" | "payableOre" | "advancePayableOre">>,
  at: Instant,
): Write {
  const { applicationId, version } = grant;
  const since = openClaimOf({ ...grant, ...sums }) > 0 ? (grant.reclaimedSince ?? at) : undefined;
  return {
    table: "pilots",
    update: keys.grant(applicationId),
    set: {
      ...sums,
      version: version + 1,
      changedAt: at,
      ...(since ? { reclaimedSince: since, ...indexed.payments("reclaimed", since, applicationId) } : {}),
    },
    ...(since ? {} : { remove: ["reclaimedSince", "casesPk", "casesSk"] }),
    when: unchangedSince(version),
  };
}

/**
 * A settlement as writes, mails and documents of the act that makes it, and as lines of its verification. The grant's own version
 * guards all of it: two acceptances at once cannot both be counted from the same sums.
 * @throws Refusal frame-exceeded when what is needed after all no longer fits in a frame
 */
export function settlementMade(moved: Moved): Made {
  const { grant, call, settlement, registrationNumber, reference, by, at, frames = [], terms = {} } = moved;
  const { sums, settledOre, dueOre, cancelled, reclaimedOre, writtenOffOre, releasedOre } = settlement;
  const debts = debtsOff(moved, [...cancelled, ...(moved.returned ? [moved.returned] : [])]);
  const line = (kind: CountedKind, amountOre: Ore): PostedLine[] =>
    amountOre === 0 ? [] : [{ kind, amountOre, ...bookedOn(kind, { plan: call.accounting, ...bookedAs(grant) }) }];
  const before = enteredBefore(cancelled, by);
  const credited = creditsMade({ ...moved, after: { ...grant, ...sums } });
  const earlier = before.length > 0 ? { enteredBefore: before } : {};
  const due = { kind: "payment", amountOre: dueOre, reference, registrationNumber, by, at, ...earlier } as const;
  return {
    writes: [
      grantChanged(grant, { ...terms, ...sums, ...debts.sums }, at),
      ...cancelled.map((payment) => paymentCancelled(payment, at)),
      ...(dueOre === 0 ? [] : [paymentPut(duePayment(grant, { paymentId: newId(PaymentId), ...due }))]),
      ...framesReleased(grant, sums.releasedOre, frames),
      ...credited.writes,
    ],
    mails: [...(reclaimedOre > 0 ? [recoveryMail(moved)] : []), ...credited.mails],
    documents: credited.documents,
    lines: [
      ...line("advance-settled", settledOre),
      ...line("repayment-claim", reclaimedOre),
      ...line("write-off", writtenOffOre),
      ...line("decommitment", releasedOre),
      ...debts.lines,
    ],
  };
}

/** Those who made the payments due that another one takes the place of, each once: they attest that one no more than theirs. */
function enteredBefore(cancelled: readonly Payment[], by: Actor): NonNullable<Payment["enteredBefore"]> {
  const before = cancelled
    .filter(({ kind }) => kind === "payment")
    .flatMap(({ enteredBy, enteredAt, enteredBefore: earlier = [] }) => [...earlier, { ...enteredBy, at: enteredAt }]);
  return [...new Map(before.map((one) => [one.id, one])).values()].filter(({ id }) => id !== by.id);
}

/** What the holder is told when a claim arises, before anything is decided of it, with its arithmetic: paid - claimed before - entitled = claimed now. */
function recoveryMail({ grant, settlement, registrationNumber }: Moved): OutcomeMail {
  const { title, contact } = grant;
  const { sums, payableOre, reclaimedOre } = settlement;
  const data = {
    title,
    ...(registrationNumber ? { registrationNumber } : {}),
    amountOre: reclaimedOre,
    hadOre: ore(sums.paidOre + sums.settledOre + sums.dueOre),
    claimedBeforeOre: grant.reclaimedOre,
    payableOre,
  };
  return { template: "repayment-claimed", language: contact.language, to: contact.email, data };
}

/** How much of what is given up falls on each year: the last years first. */
function releasedByYear(years: Grant["years"], releasedOre: Ore): ReadonlyMap<number, Ore> {
  let left = releasedOre;
  return new Map(
    years.toReversed().map(({ year, amountOre }) => {
      const part = minOre(left, amountOre);
      left = minusOre(left, part);
      return [year, part];
    }),
  );
}

/** What is given up is free in the frames again; what is needed after all must still fit in them. */
export function framesReleased(
  { callId, years, releasedOre: before }: Grant,
  after: Ore,
  frames: readonly Frame[],
): Write[] {
  const [was, is] = [releasedByYear(years, before), releasedByYear(years, after)];
  return years.flatMap(({ year }): Write[] => {
    const freed = minusOre(is.get(year) ?? zeroOre, was.get(year) ?? zeroOre);
    if (freed === 0) return [];
    if (freed > 0) return [{ table: "pilots", update: keys.frame(callId, year), add: { committedOre: ore(-freed) } }];
    const frame = frames.find((one) => one.year === year);
    if (!frame) throw new RangeError(`the frame of ${year} is needed to commit more of it`);
    if (-freed > leftOf(frame)) refuse(frameExceeded, { year: String(year), left: formatMoney(leftOf(frame)) });
    return [committed(frame, ore(-freed))];
  });
}

type Due = Pick<Payment, "paymentId" | "kind" | "amountOre" | "reference"> &
  Partial<Pick<Payment, "reason" | "enteredBefore">> & {
    readonly registrationNumber: RegistrationNumber | undefined;
    readonly by: Actor;
    readonly at: Instant;
  };

/** A payment that has just become due: two people are to attest it. */
export function duePayment(grant: Grant, { registrationNumber, by, at, ...due }: Due): Payment {
  const { applicationId, callId, title, organisation } = grant;
  return {
    v: 1,
    version: 1,
    applicationId,
    callId,
    ...(registrationNumber ? { registrationNumber } : {}),
    title,
    organisation,
    ...due,
    status: "entered",
    enteredBy: { id: by.id, name: by.name },
    enteredAt: at,
    attests: [],
    changedAt: at,
  };
}
