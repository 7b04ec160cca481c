import { act, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { typedInVersion } from "../../pilot/earlier-draft.store.ts";
import { isOpenCompletion } from "../../pilot/items/completion.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { type SavedWriting, type Typing, writingSaved } from "../../pilot/writing.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { applicantOf } from "../draft/applicant.ts";
import { applicationForm } from "../form/read-application.ts";
import { completionAt, firstTyped, openForm, requireWritableCompletion, writingName } from "./completion.ts";

type Command = Typing & { readonly number: number };

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
  decide: (seen: Seen, { number, ...typing }: Command, context): Outcome<SavedWriting> => {
    const { pilot } = seen;
    const completion = requireWritableCompletion(pilot, number);
    const writing = { name: writingName(completion), form: openForm(applicationForm(pilot.call), completion) };
    return writingSaved(seen, writing, typing, context);
  },
  actor: ({ pilot }, by) => applicantOf(by.id, pilot.lifecycle.organisation),
});
