import { act, already, type FormAnswer, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { type Interest, interestPut } from "../../pilot/items/interest.ts";
import { plainName } from "../../pilot/people/same-person.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { emailHash } from "../../platform/mail/mailbox.ts";
import { cleanPerson } from "../../vocabulary/clean.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { interestForm } from "./interest.form.ts";

type Command = { readonly typed: Typed; readonly language: Language };

/** Declaring a conflict is the one act that stays open to who has one: who presses is not held against it. */
const thePilotOfAnyone = (table: Reader, { subject }: Pressed<unknown>): Promise<Pilot> => thePilot(table, { subject });

/** A person who does not sign in is known by the name: two of one name are told apart by whoever declares. */
const named = (name: string) => ({ id: `named-${emailHash(plainName(name)).slice(0, 16)}`, name });

/** A member of staff declares a conflict of interest in a case, at any time: their own, or that of a person they name. */
export const declareConflict = act({
  name: "declare-conflict",
  writes: ["INTEREST"],
  see: thePilotOfAnyone,
  decide: ({ id, interests }: Pilot, { typed, language }: Command, { by, at }): Outcome<FormAnswer> => {
    const read = readTyped(interestForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const declaredBy = { id: by.id, name: by.name };
    const name = cleanPerson(read.value["p-whom"] ?? "");
    const who = name === "" ? declaredBy : named(name);
    const before = interests.find((one) => one.who.id === who.id);
    if (before?.stands) return already({});
    const interest: Interest = {
      v: 1,
      version: before?.version ?? 0,
      applicationId: id,
      who,
      stands: true,
      explanation: read.value["p-explanation"],
      declaredAt: at,
      declaredBy,
    };
    return {
      answer: {},
      writes: [interestPut(interest)],
      log: { action: "interest.declared", details: { who: who.name } },
    };
  },
});
