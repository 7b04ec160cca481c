import { act, type FormAnswer, type Outcome } from "../../pilot/act.ts";
import { heldDuties } from "../../pilot/people/duties.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { dutyForm } from "./interest.form.ts";

type Command = { readonly typed: Typed; readonly language: Language };

/** A member of staff says why they do what another duty of theirs in the case speaks against. The log keeps it. */
export const explainDuty = act({
  name: "explain-duty",
  writes: [],
  see: thePilot,
  decide: (_: Pilot, { typed, language }: Command): Outcome<FormAnswer> => {
    const read = readTyped(dutyForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const duty = heldDuties.find((one) => `p-${one}` === read.value["p-role"]) ?? refuse("not-found");
    return { answer: {}, log: { action: "duty.explained", details: { duty, reason: read.value["p-reason"] } } };
  },
});
