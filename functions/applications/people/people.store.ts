import type { Pressed, Reader } from "../../pilot/act.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { draftOf } from "../draft/draft.store.ts";
import type { PeopleSeen } from "./people-seen.ts";

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
