import { act, type Outcome } from "../../pilot/act.ts";
import { checked } from "../../pilot/items/payee.ts";
import { type CaseSeen, theCase } from "../../pilot/people/case-log.store.ts";
import { requireSeparate } from "../../pilot/people/duties.ts";
import { requireVersion } from "../../pilot/pilot.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { payeeChanged, payeePerson } from "./payee-change.ts";

/** `version` is that of the payee as the checker read it. */
type Command = { readonly version: number; readonly outcome: "approved" | "rejected" };

/** A colleague of the person who entered a change approves it, or does not. */
export const checkPayee = act({
  name: "check-payee",
  writes: ["PAYEE", "PAYMENT"],
  see: theCase,
  decide: ({ pilot, log }: CaseSeen, { version, outcome }: Command, { by, at }): Outcome<object> => {
    const before = pilot.payee ?? refuse("not-in-this-stage");
    requireVersion(before, version);
    const entry = before.pending ?? refuse("not-in-this-stage");
    const payee = checked(before, outcome, payeePerson(by), at);
    if (outcome === "approved") requireSeparate({ pilot, log }, by, "payee-approver");
    return { answer: {}, ...payeeChanged(pilot, { before, payee, entry, what: outcome, context: { by, at } }) };
  },
});
