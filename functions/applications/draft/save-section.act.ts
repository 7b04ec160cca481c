import { act, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { typedInVersion } from "../../pilot/earlier-draft.store.ts";
import type { StoredSection } from "../../pilot/items/draft.ts";
import type { Section } from "../../platform/forms/document.ts";
import { type Brought, broughtTogether } from "../../platform/forms/writing/brought.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { MemberId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { mostKept, sizeOf } from "../form/kept.ts";
import { applicationForm } from "../form/read-application.ts";
import { type DraftSeen, sectionOf, theDraft } from "./draft.store.ts";
import { firstTyped } from "./first-typed.ts";
import { sectionKept } from "./section-kept.store.ts";

type Command = {
  /** The section's name in addresses. */
  readonly slug: string;
  readonly typed: Typed;
  /** The version that the person began from. */
  readonly version: number;
  /** Pressed, and not saved by the page itself. */
  readonly byButton?: true | undefined;
};

/** The section as it now is. */
export type Saved = Brought<StoredSection> & { readonly section: Section; readonly version: number };

type Seen = DraftSeen & { readonly section: Section; readonly base: Typed | undefined };

async function sectionSeen(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const seen = await theDraft(table, pressed);
  const { slug, version } = pressed.command;
  const section = sectionOf(seen, slug);
  const now = seen.draft.sections[section.id];
  const asked = { id: seen.id, draft: section.id, now, first: firstTyped(seen.draft, section) };
  return { ...seen, section, base: await typedInVersion(table, asked, version) };
}

/**
 * An applicant saves a section as it was typed, complete or not, right or wrong: what is missing is shown, never a reason
 * to lose words. What another person has changed since is merged, control by control. Not in the log: a draft is the
 * applicants' own until it is submitted, and each version names who saved it.
 */
export const saveSection = act({
  name: "save-section",
  writes: ["SECTION", "EARLIER"],
  see: sectionSeen,
  decide: ({ id, draft, call, section, base }: Seen, command: Command, { by, at }): Outcome<Saved> => {
    if (draft.head.submittedAt) refuse("already-submitted");
    const before = draft.sections[section.id];
    const form = { ...applicationForm(call), sections: [section] };
    const brought = { ...broughtTogether(form, command, before, base), section };
    const { typed, clashes, isStored } = brought;
    if (sizeOf(typed) > mostKept) refuse("too-large", { limit: `${mostKept / 1000}\u00a0000 tecken` });
    const version = before?.version ?? 0;
    if (clashes.length > 0 || (isStored && version > 0)) return { answer: { ...brought, version } };
    const saved: StoredSection = {
      section: section.id,
      version: version + 1,
      typed: typed as StoredSection["typed"], // as: the lists are not changed by anyone
      savedAt: at,
      savedBy: MemberId.parse(by.id),
      ...(command.byButton ? { byButton: true } : {}),
    };
    return {
      answer: { ...brought, version: saved.version },
      // Saving does not move the head, so the version itself keeps one person from saving over another.
      writes: [
        { table: "pilots", put: { ...keys.section(id, section.id), ...saved }, when: unchangedSince(version) },
        ...(before && version > 0 ? [sectionKept(id, before, call, at)] : []),
      ],
      quietly: true,
    };
  },
});
