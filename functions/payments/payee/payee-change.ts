import type { Outcome } from "../../pilot/act.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { Payee, PayeeEntry, PayeePerson } from "../../pilot/items/payee.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { indexed, keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import { giroEnding } from "../../vocabulary/giro.ts";

type Change = {
  /** As it becomes. */
  readonly payee: Payee;
  /** The number that the change is about. */
  readonly entry: PayeeEntry;
  readonly what: "entered" | "waits" | "approved" | "rejected";
};
type Changed = Required<Pick<Outcome<never>, "writes" | "mails" | "log">>;

/** A payee as it becomes; the contact person of the grant hears of every change. */
export function payeeChanged({ grant: { title, contact } }: Pilot, { payee, entry, what }: Change): Changed {
  const number = { giro: entry.giro.kind, ending: giroEnding(entry.giro) };
  const data = { title, what, ...number };
  return {
    writes: [payeePut(payee)],
    mails: [{ template: "payee-changed", language: contact.language, to: contact.email, data }],
    log: { action: `payee.${what === "waits" ? "entered" : what}`, details: number },
  };
}

/** A change that waits to be checked is in the list of those. */
function payeePut(payee: Payee): Write {
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
