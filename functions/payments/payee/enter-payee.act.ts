import { act, type Outcome } from "../../pilot/act.ts";
import { entered } from "../../pilot/items/payee.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { readPayee } from "./payee.form.ts";
import { payeeChanged, payeePerson } from "./payee-change.ts";

/** `version` is that of the payee as the person saw it; 0 when none had been entered. */
type Command = { readonly version: number; readonly typed: Typed; readonly language: Language };
export type Entered = { readonly wrong?: readonly Problem[] };

/** The holder, or staff for the holder, says where the money is to be paid. */
export const enterPayee = act({
  name: "enter-payee",
  writes: ["PAYEE"],
  see: thePilot,
  decide: (pilot: Pilot, { version, typed, language }: Command, { by, at }): Outcome<Entered> => {
    const { grant, payee: before } = pilot;
    requireVersion(before, version);
    const known = [before?.current, before?.pending].flatMap((entry) => entry ?? []);
    const read = readPayee(typed, known, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const entry = { ...read.value, enteredBy: payeePerson(by), enteredAt: at };
    const { applicationId, title, organisation } = grant;
    const payee = entered(before, { applicationId, title, organisation }, entry);
    return { answer: {}, ...payeeChanged(pilot, { payee, entry, what: payee.pending ? "waits" : "entered" }) };
  },
  actor: ({ grant }, by) => (by.kind === "holder" ? { ...by, name: grant.contact.name } : by),
});
