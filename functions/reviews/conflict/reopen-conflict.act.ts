import { act, already, type FormAnswer, type Outcome } from "../../pilot/act.ts";
import { interestPut } from "../../pilot/items/interest.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { readReason } from "../reason.form.ts";
import { reopenInterestForm } from "./interest.form.ts";

type Command = { readonly who: string; readonly typed: Typed; readonly language: Language };

/**
 * A case officer opens a conflict of interest again that was declared by mistake. Who has one themselves is let into no
 * act of the case, so nobody opens their own.
 */
export const reopenConflict = act({
  name: "reopen-conflict",
  writes: ["INTEREST"],
  see: thePilot,
  decide: ({ interests }: Pilot, { who, typed, language }: Command, { by, at }): Outcome<FormAnswer> => {
    const before = interests.find((one) => one.who.id === who) ?? refuse("not-found");
    if (!before.stands) return already({});
    const reason = readReason(reopenInterestForm, typed, language);
    if (!reason.ok) return { answer: { wrong: reason.problems } };
    const reopened = { id: by.id, name: by.name, at, reason: reason.value };
    return {
      answer: {},
      writes: [interestPut({ ...before, stands: false, reopened })],
      log: { action: "interest.reopened", details: { who: before.who.name, reason: reason.value } },
    };
  },
});
