import { act, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { keptBefore, typedInVersion } from "../../pilot/earlier-draft.store.ts";
import { isOpenCompletion } from "../../pilot/items/completion.ts";
import type { WrittenDraft } from "../../pilot/items/written-draft.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { writingPut } from "../../pilot/writing.ts";
import { type Brought, broughtTogether, mostWritten } from "../../platform/forms/writing/brought.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { storedBytes } from "../../vocabulary/stored-bytes.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { applicantOf } from "../draft/applicant.ts";
import { applicationForm } from "../form/read-application.ts";
import { completionAt, firstTyped, openForm, requireWritableCompletion, writingName } from "./completion.ts";

type Command = {
  readonly number: number;
  readonly typed: Typed;
  /** The version that the writer began from; 0 before there was one. */
  readonly version: number;
  /** Pressed, and not saved by the page itself. */
  readonly byButton?: true | undefined;
};

/** What is written, as it now is. */
export type SavedCompletion = Brought<WrittenDraft> & { readonly version: number };

type Seen = Pick<Pilot, "heads"> & { readonly pilot: Pilot; readonly base: Typed | undefined };

async function seenWithBase(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const pilot = await thePilot(table, pressed);
  const { number, version } = pressed.command;
  const completion = completionAt(pilot, number);
  const draft = writingName(completion);
  const first = isOpenCompletion(completion) ? firstTyped(pilot, completion) : {};
  const asked = { id: pilot.id, draft, now: pilot.writings.get(draft), first };
  return { pilot, heads: pilot.heads, base: await typedInVersion(table, asked, version) };
}

/**
 * The open answers of a returned application while they are written, as they were typed. What another applicant has
 * changed since is merged, control by control. Nothing of it counts until it is handed in.
 */
export const saveCompletion = act({
  name: "save-completion",
  writes: ["WRITING", "EARLIER"],
  see: seenWithBase,
  decide: ({ pilot, base }: Seen, { number, byButton, ...mine }: Command, { by, at }): Outcome<SavedCompletion> => {
    const completion = requireWritableCompletion(pilot, number);
    const name = writingName(completion);
    const before = pilot.writings.get(name);
    const form = openForm(applicationForm(pilot.call), completion);
    const brought = broughtTogether(form, mine, before, base);
    const { typed, clashes, isStored } = brought;
    if (storedBytes(typed) > mostWritten) refuse("too-large", { limit: `${mostWritten / 1000} kB` });
    const version = before?.version ?? 0;
    if (clashes.length > 0 || isStored) return { answer: { ...brought, version } };
    const saved: WrittenDraft = {
      version: version + 1,
      typed: typed as WrittenDraft["typed"], // as: the lists are not changed by anyone
      savedAt: at,
      savedBy: by.name,
      ...(byButton ? { byButton: true } : {}),
    };
    return {
      answer: { ...brought, version: saved.version },
      writes: [writingPut(pilot.id, name, saved), ...(before ? [keptBefore(pilot.id, name, before, at)] : [])],
      quietly: true,
    };
  },
  actor: ({ pilot }, by) => applicantOf(by.id, pilot.lifecycle.organisation),
});
