import { act, type FormAnswer, type Outcome } from "../../pilot/act.ts";
import { heldDuties } from "../../pilot/people/duties.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { wholeAnswers } from "../../platform/forms/answers-of.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
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
    const reading = readForm(dutyForm, typed);
    const answers = wholeAnswers(dutyForm, reading);
    if (!answers) return { answer: { wrong: inWords(dutyForm, typed, reading.problems, language) } };
    const duty = heldDuties.find((one) => `p-${one}` === answers["p-role"]) ?? refuse("not-found");
    return { answer: {}, log: { action: "duty.explained", details: { duty, reason: answers["p-reason"] } } };
  },
});
