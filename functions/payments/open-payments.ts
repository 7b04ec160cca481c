import { openClaimOf } from "../pilot/items/grant.ts";
import { isOpen, type Payment } from "../pilot/items/payment.ts";
import { dueDayOf, isDecided, leftOfRecovery } from "../pilot/items/recovery.ts";
import { openWriteOff } from "../pilot/items/write-off.ts";
import { workOfRoom } from "../pilot/open-work.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { openPaymentsTexts } from "./open-payments.texts.ts";
import { callSince, whyCall } from "./payee/call-back.ts";
import { paymentPaths } from "./payments.paths.ts";

const { sv, en } = openPaymentsTexts;

const stepOf = (payment: Payment) => {
  const { applicationId, paymentId, batchId } = payment;
  const path = paymentPaths.payment(applicationId, paymentId);
  switch (payment.status) {
    case "entered":
    case "attested-once":
      return { kind: "attest", path } as const;
    case "attested":
      return { kind: "send-payment", path } as const;
    case "batched":
      return { kind: "mark-paid", path: batchId ? paymentPaths.batch(batchId) : path } as const;
    case "paid":
      return payment.returning
        ? ({ kind: "confirm-return", path: paymentPaths.returned(applicationId, paymentId) } as const)
        : undefined;
    case "cancelled":
      return undefined;
  }
};

/** What finance has to do about each payment. */
const payments = (all: readonly Payment[]) =>
  all.flatMap((payment) => {
    const step = stepOf(payment);
    return step ? [{ ...step, for: "finance", since: payment.returning?.at ?? payment.enteredAt } as const] : [];
  });

/** Where money goes: asked of the holder while there will be any, and checked where somebody has changed it. */
function payee({ id, lifecycle, payee, party, payments: all, grantIfAny }: Pilot) {
  if (grantIfAny?.unit) return [];
  const path = paymentPaths.payee(id);
  if (payee?.pending) return [{ kind: "check-payee", for: "finance", since: payee.pending.enteredAt, path } as const];
  const why = whyCall({ payee, party });
  const toCall = why && callSince({ payee, party }, why);
  if (toCall) return [{ kind: "call-payee", for: "finance", since: toCall, path } as const];
  const toPay = all.filter((payment) => isOpen(payment)).map(({ enteredAt }) => enteredAt);
  const since = toPay.sort()[0] ?? (lifecycle.stage === "funded" ? grantIfAny?.grantedAt : undefined);
  return payee?.current || !since ? [] : [{ kind: "payee-missing", for: "holder", since, path } as const];
}

/** Money that is claimed back and has not come. */
function repayment({ id, grantIfAny, recoveries }: Pilot) {
  const due = grantIfAny && dueDayOf(grantIfAny, recoveries);
  return grantIfAny && openClaimOf(grantIfAny) > 0
    ? [
        {
          kind: "repayment",
          for: "holder",
          since: grantIfAny.reclaimedSince ?? grantIfAny.changedAt,
          ...(due ? { due } : {}),
          path: paymentPaths.recoveryOrder(id),
        } as const,
      ]
    : [];
}

/** What finance does about money that is to come back: invoice what is decided, and approve what is written off. */
const recoveries = ({ id, grantIfAny: grant, recoveries: all, writeOffs }: Pilot) => {
  const writeOff = openWriteOff(writeOffs);
  const decided = grant ? all.filter(isDecided).filter((one) => !one.invoice && leftOfRecovery(grant, one) > 0) : [];
  return [
    ...decided.map(({ number, decided: { at: since } }) => {
      const path = `${paymentPaths.recoveryOrder(id)}?faktura=${number}`;
      return { kind: "invoice-recovery", for: "finance", since, path } as const;
    }),
    ...(writeOff
      ? [
          {
            kind: "approve-write-off",
            for: "finance",
            since: writeOff.proposed.at,
            path: paymentPaths.writeOff(id),
          } as const,
        ]
      : []),
  ];
};

/** What is open about a pilot's money, whatever stage the pilot is in. */
export const openPayments = workOfRoom({
  kinds: {
    attest: { words: { sv: sv.attest, en: en.attest }, money: true },
    "send-payment": { words: { sv: sv.send, en: en.send }, money: true },
    "mark-paid": { words: { sv: sv.paid, en: en.paid }, money: true },
    "confirm-return": { words: { sv: sv.returned, en: en.returned }, money: true },
    "check-payee": { words: { sv: sv.check, en: en.check }, money: true },
    "call-payee": { words: { sv: sv.call, en: en.call }, money: true },
    "payee-missing": { words: { sv: sv.missing, en: en.missing }, money: true },
    repayment: { words: { sv: sv.repayment, en: en.repayment }, money: true },
    "invoice-recovery": { words: { sv: sv.invoice, en: en.invoice }, money: true },
    "approve-write-off": { words: { sv: sv.writeOff, en: en.writeOff }, money: true },
  },
  open: (pilot) => [...payments(pilot.payments), ...payee(pilot), ...repayment(pilot), ...recoveries(pilot)],
});
