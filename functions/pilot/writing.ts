import type { Form } from "../platform/forms/document.ts";
import { type Brought, broughtTogether, requireRoom } from "../platform/forms/writing/brought.ts";
import { keys } from "../platform/table/keys.ts";
import type { DraftName } from "../platform/table/pilot-keys.ts";
import { absent, unchangedSince, type Write } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { Typed } from "../vocabulary/typed.ts";
import type { Outcome } from "./act.ts";
import { keptBefore } from "./earlier-draft.store.ts";
import type { Actor } from "./items/lifecycle.ts";
import type { WrittenDraft } from "./items/written-draft.ts";
import type { Pilot } from "./view.ts";

/** A form of a case as it is written so far, unless another save was quicker. */
const writingPut = (id: ApplicationId, name: DraftName, draft: WrittenDraft): Write => ({
  table: "pilots",
  put: { ...keys.writing(id, name), ...draft },
  when: unchangedSince(draft.version - 1),
});

/** What a person typed of a form of the case. */
export type Typing = {
  readonly typed: Typed;
  /** The version that the writer began from; 0 before there was one. */
  readonly version: number;
  /** Pressed, and not saved by the page itself. */
  readonly byButton?: true | undefined;
};

/** What is written of it, as it now is. */
export type SavedWriting = Brought<WrittenDraft> & { readonly version: number };

/**
 * Saves a form of the case that is being written, with what another has changed of it since; `base` is what was typed in
 * the version that the writer began from. @throws Refusal too-large
 */
export function writingSaved(
  { pilot, base }: { readonly pilot: Pilot; readonly base: Typed | undefined },
  { name, form }: { readonly name: DraftName; readonly form: Form },
  { byButton, ...mine }: Typing,
  { by, at }: { readonly by: Pick<Actor, "name">; readonly at: Instant },
): Outcome<SavedWriting> {
  const before = pilot.writings.get(name);
  const brought = broughtTogether(form, mine, before, base);
  const { typed, clashes, isStored } = brought;
  requireRoom(typed);
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
}

/** What was written counts now, and stands elsewhere; what a colleague has saved meanwhile is asked about first. */
export const writingDropped = (
  id: ApplicationId,
  name: DraftName,
  draft: Pick<WrittenDraft, "version"> | undefined,
): readonly Write[] => [
  draft
    ? { table: "pilots", delete: keys.writing(id, name), when: unchangedSince(draft.version) }
    : { table: "pilots", check: keys.writing(id, name), when: absent },
];
