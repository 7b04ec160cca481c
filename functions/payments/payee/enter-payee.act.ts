import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { payeeFootprint } from "../../pilot/double-funding/footprint.store.ts";
import { entered } from "../../pilot/items/payee.ts";
import { partyName, requireSeesToMoney } from "../../pilot/people/parts.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { readPayee } from "./payee.form.ts";
import { payeeChanged, payeePerson } from "./payee-change.ts";

/** The holder, or staff for the holder, says where the money is to be paid. */
export const enterPayee = act({
  name: "enter-payee",
  writes: ["PAYEE", "PAYMENT", "ALIKE"],
  see: thePilot,
  decide: (pilot: Pilot, { version, typed, language }: FormCommand, { by, at }): Outcome<FormAnswer> => {
    const { grant, payee: before, call } = pilot;
    requireSeesToMoney(pilot, by);
    requireVersion(before, version);
    const known = [before?.current, before?.pending].flatMap((entry) => entry ?? []);
    const read = readPayee(typed, known, language, call);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const entry = { ...read.value, enteredBy: payeePerson(by), enteredAt: at };
    const { applicationId, title, organisation } = grant;
    const payee = entered(before, { applicationId, title, organisation }, entry);
    const what = payee.pending ? "waits" : "entered";
    const changed = payeeChanged(pilot, { before, payee, entry, what, context: { by, at } });
    return { answer: {}, ...changed, writes: [...changed.writes, payeeFootprint(grant, entry.giro)] };
  },
  actor: (pilot, by) => (by.kind === "holder" ? { ...by, name: partyName(pilot, by) } : by),
});
