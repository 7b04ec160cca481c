import { act, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import { keptBefore, typedInVersion } from "../pilot/earlier-draft.store.ts";
import type { WrittenDraft } from "../pilot/items/written-draft.ts";
import { type Pilot, thePilot } from "../pilot/pilot.ts";
import { writingPut } from "../pilot/writing.ts";
import { type Brought, broughtTogether, mostWritten } from "../platform/forms/writing/brought.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { storedBytes } from "../vocabulary/stored-bytes.ts";
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

type Command = {
  readonly what: What;
  readonly typed: Typed;
  /** The version that the writer began from; 0 before there was one. */
  readonly version: number;
  /** Pressed, and not saved by the page itself. */
  readonly byButton?: true | undefined;
};

/** What is written, as it now is. */
export type SavedWords = Brought<WrittenDraft> & { readonly version: number };

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
  decide: ({ pilot, base }: Seen, { what, byButton, ...mine }: Command, { by, at }): Outcome<SavedWords> => {
    const side = sideOf(by);
    if (what !== "new") requireUnanswered(pilot, what, side);
    const name = writingName(what, side);
    const before = pilot.writings.get(name);
    if (what === "new") requireStillWritten(before, mine.version);
    const brought = broughtTogether(formOf(what, side, at), mine, before, base);
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
  actor: ({ pilot }, by) => writerOf(pilot, by),
});
