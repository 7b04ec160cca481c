import type { Grant } from "../../pilot/items/grant.ts";
import { checked, entered, type Payee, type PayeeEntry, type PayeePerson } from "../../pilot/items/payee.ts";
import type { Nonce } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { notAhead } from "../not-ahead.ts";
import type { Payees } from "./payee.store.ts";

type Needs = { readonly payees: Payees; readonly clock: () => Instant };
type Pressed = {
  readonly grant: Grant;
  /** As it is stored. */
  readonly payee: Payee | undefined;
  /** The version that the person saw; 0 when nothing had been entered. */
  readonly version: number;
  readonly by: PayeePerson;
  readonly nonce: Nonce;
};
type Typing = Pressed & { readonly typed: Pick<PayeeEntry, "giro" | "message"> };
type Checking = Pressed & { readonly payee: Payee; readonly outcome: "approved" | "rejected" };

/** The holder, or somebody of the staff for them, says where the money is to be paid. */
export const enterPayee =
  ({ payees, clock }: Needs) =>
  async ({ grant, payee, version, typed, by, nonce }: Typing): Promise<void> => {
    notAhead(payee, version);
    const at = clock();
    const entry = { ...typed, enteredBy: by, enteredAt: at };
    const { applicationId, title, organisation, contact } = grant;
    const after = { ...entered(payee, { applicationId, title, organisation }, entry), version };
    const what = after.pending ? "waits" : "entered";
    await payees.change({ payee: after, entry, what, contact, by, at, nonce });
  };

/** Somebody who did not enter it approves a change, or does not. */
export const checkPayee =
  ({ payees, clock }: Needs) =>
  async ({ grant, payee, version, outcome, by, nonce }: Checking): Promise<void> => {
    notAhead(payee, version);
    const at = clock();
    // A press of what has been checked meanwhile gets its first answer, or hears that it is so, from the write.
    const entry = payee.pending ?? payee.past[0] ?? payee.current;
    if (!entry) throw new RangeError("a payee has an entry");
    const after = payee.version === version ? checked(payee, outcome, by, at) : payee;
    await payees.change({ payee: { ...after, version }, entry, what: outcome, contact: grant.contact, by, at, nonce });
  };
