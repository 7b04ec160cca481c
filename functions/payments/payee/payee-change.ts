import type { Context, Outcome } from "../../pilot/act.ts";
import { auditEntry } from "../../pilot/happenings.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { Payee, PayeeEntry, PayeePerson } from "../../pilot/items/payee.ts";
import { paymentChanged } from "../../pilot/items/payment.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import { endingOf, isSamePlace } from "../../vocabulary/paid-to.ts";
import { attestsTakenBack } from "../attest.ts";

type Change = {
  /** As it was. */
  readonly before: Payee | undefined;
  /** As it becomes. */
  readonly payee: Payee;
  /** The number that the change is about. */
  readonly entry: PayeeEntry;
  readonly what: "entered" | "waits" | "approved" | "rejected";
  readonly context: Pick<Context, "by" | "at">;
};
type Changed = Required<Pick<Outcome<never>, "writes" | "mails" | "log">>;

/**
 * A payee as it becomes; the contact person of the grant hears of every change. What was attested for another number
 * waits for its attests again.
 */
export function payeeChanged(pilot: Pilot, { before, payee, entry, what, context }: Change): Changed {
  const { grant, payments, subject } = pilot;
  const { title, contact } = grant;
  const [then, now] = [before?.current?.giro, payee.current?.giro];
  const isAnother = then && now ? !isSamePlace(then, now) : then !== now;
  const attested = isAnother ? attestsTakenBack(payments, context.at) : [];
  const number = { giro: entry.giro.kind, ending: endingOf(entry.giro) };
  const data = { title, what, ...number };
  return {
    writes: [
      payeePut(payee),
      ...attested.flatMap((payment): Write[] => [
        paymentChanged(payment),
        auditEntry(subject, context, {
          action: "payment.attests-taken-back",
          details: { amountOre: payment.amountOre },
        }),
      ]),
    ],
    mails: [{ template: "payee-changed", language: contact.language, to: contact.email, data }],
    log: { action: `payee.${what === "waits" ? "entered" : what}`, details: number },
  };
}

/** A change that waits to be checked is in the list of those. */
export function payeePut(payee: Payee): Write {
  const { applicationId, version, pending } = payee;
  const listed = pending ? indexed.payments("payee", pending.enteredAt, applicationId) : {};
  return {
    table: "pilots",
    put: { ...keys.payee(applicationId), ...payee, version: version + 1, ...listed },
    when: unchangedSince(version),
  };
}

/** Who enters or checks a payee. @throws RangeError for others: a bug of the route */
export function payeePerson({ kind, id, name }: Actor): PayeePerson {
  if (kind === "holder" || kind === "officer" || kind === "finance") return { kind, id, name };
  throw new RangeError(`a payee is no business of a ${kind}`);
}
