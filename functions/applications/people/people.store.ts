import type { Call } from "../../calls/call.ts";
import type { Guarded, Pressed, Reader } from "../../pilot/act.ts";
import { typedIn } from "../../pilot/items/draft.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { askedAs } from "../../platform/forms/role.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { draftOf } from "../draft/draft.store.ts";

/** A pilot with what mails to its people say of it. */
export type PeopleSeen = Guarded & {
  readonly pilot: Pilot;
  /** A draft's call with the dates that hold now. */
  readonly call: Pick<Call, "title" | "closesAt" | "forms">;
};

const peopleOf = async (table: Reader, pilot: Pilot): Promise<PeopleSeen> => ({
  pilot,
  call: pilot.isDraft ? (await draftOf(table, pilot)).call : pilot.call,
  heads: pilot.heads,
});

/** What staff see of a draft is nothing. @throws Refusal not-found */
const seenBy = (pilot: Pilot, { kind }: Pressed<unknown>["by"]): Pilot =>
  pilot.isDraft && kind === "officer" ? refuse("not-found") : pilot;

/** @throws Refusal as `thePilot` */
export const thePeople = async (table: Reader, pressed: Pressed<unknown>): Promise<PeopleSeen> =>
  peopleOf(table, seenBy(await thePilot(table, pressed), pressed.by));

/** The same for what also a person who only reads may press. */
export const thePeopleOfAll = async (table: Reader, pressed: Pressed<unknown>): Promise<PeopleSeen> =>
  peopleOf(table, seenBy(await thePilot(table, pressed, { readersToo: true }), pressed.by));

/** The organisation as far as it is known. */
export function organisationIn({ pilot, call }: PeopleSeen): string | undefined {
  if (!pilot.isDraft) return pilot.lifecycle.organisation;
  const question = askedAs(call.forms.application, "organisation");
  return question && (typedText(typedIn(pilot.draft), question.id) || undefined);
}
