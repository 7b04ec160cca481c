import { act, type Outcome } from "../../pilot/act.ts";
import { type Brought, broughtTogether, requireRoom, type Written } from "../../platform/forms/writing/brought.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { informationForm } from "./information.form.ts";
import { informationFinished, tooMuchInformation } from "./information.refusals.ts";
import { type InformationSeen, informationPut, theInformation } from "./information.store.ts";
import { type InformationItem, mostInformation } from "./information.ts";
import { readInformation } from "./read-information.ts";

/** `number`: of the item that is changed, 0 of a new one; `version`: as the officer began from it. */
type Command = Written & { readonly number: number; readonly language: Language };
export type SavedInformation = Brought<InformationItem> & {
  readonly number: number;
  readonly version: number;
  readonly wrong: readonly Problem[];
};

/**
 * An officer writes an information item of a meeting, or begins one. What a colleague has changed since is asked about
 * where both changed one control.
 */
export const saveInformation = act({
  name: "save-information",
  writes: ["INFORMATION"],
  see: theInformation,
  decide: ({ meeting, items }: InformationSeen, command: Command, { by, at }): Outcome<SavedInformation> => {
    const { number: asked, language } = command;
    const before = asked === 0 ? undefined : (items.find(({ number }) => number === asked) ?? refuse("not-found"));
    if (before?.finished) refuse(informationFinished);
    const number = before?.number ?? items.length + 1;
    if (number > mostInformation) refuse(tooMuchInformation, { most: String(mostInformation) });
    const brought = broughtTogether(informationForm, command, before, undefined);
    const typed: Typed = brought.typed;
    requireRoom(typed);
    const { problems: wrong } = readInformation(typed, language);
    const version = before?.version ?? 0;
    if (brought.clashes.length > 0 || brought.isStored || wrong.length > 0)
      return { answer: { ...brought, number, version, wrong } };
    const kept = typed as InformationItem["typed"]; // as: the lists are not changed by anyone
    const { meetingId } = meeting;
    const told = before?.told ? { told: before.told } : {};
    return {
      answer: { ...brought, number, version: version + 1, wrong },
      writes: [
        informationPut({ v: 1, meetingId, number, typed: kept, savedAt: at, savedBy: by.name, ...told }, before),
      ],
      log: { action: "meeting.information", details: { subject: String(typed["p-subject"] ?? "") } },
    };
  },
});
