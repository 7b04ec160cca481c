import { act, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import { typedInVersion } from "../pilot/earlier-draft.store.ts";
import { type Pilot, thePilot } from "../pilot/pilot.ts";
import { type SavedWriting, type Typing, writingSaved } from "../pilot/writing.ts";
import type { Typed } from "../vocabulary/typed.ts";
import {
  formOf,
  requireStillWritten,
  requireUnanswered,
  sideOf,
  type What,
  writerOf,
  writingName,
} from "./questions.ts";

type Command = Typing & { readonly what: What };

type Seen = Pick<Pilot, "heads"> & { readonly pilot: Pilot; readonly base: Typed | undefined };

async function seenWithBase(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const pilot = await thePilot(table, pressed);
  const { what, version } = pressed.command;
  const draft = writingName(what, sideOf(pressed.by));
  const asked = { id: pilot.id, draft, now: pilot.writings.get(draft) };
  return { pilot, heads: pilot.heads, base: await typedInVersion(table, asked, version) };
}

/**
 * A question or an answer while it is written, as it was typed. What another person on the same side has changed since is
 * merged, control by control. Not in the log: nobody else sees it until it is sent.
 */
export const saveWords = act({
  name: "save-words",
  writes: ["WRITING", "EARLIER"],
  see: seenWithBase,
  decide: (seen: Seen, { what, ...typing }: Command, context): Outcome<SavedWriting> => {
    const { pilot } = seen;
    const side = sideOf(context.by);
    if (what !== "new") requireUnanswered(pilot, what, side);
    const name = writingName(what, side);
    if (what === "new") requireStillWritten(pilot.writings.get(name), typing.version);
    return writingSaved(seen, { name, form: formOf(what, side, context.at) }, typing, context);
  },
  actor: ({ pilot }, by) => writerOf(pilot, by),
});
