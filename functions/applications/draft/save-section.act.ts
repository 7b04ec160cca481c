import { act, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import type { StoredSection } from "../../pilot/items/draft.ts";
import { keptOf } from "../../platform/forms/controls.ts";
import type { Section } from "../../platform/forms/document.ts";
import { type BothChanged, merge3 } from "../../platform/forms/merge.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { MemberId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { changedBetween, sameTyped, type Typed } from "../../vocabulary/typed.ts";
import { mostKept, sizeOf } from "../form/kept.ts";
import { applicationForm } from "../form/read-application.ts";
import { type DraftSeen, theDraft } from "./draft.store.ts";
import { keptBefore, readEarlier } from "./earlier.store.ts";

type Command = {
  /** The section's name in addresses. */
  readonly slug: string;
  readonly typed: Typed;
  /** The version that the person began from. */
  readonly version: number;
  /** Pressed, and not saved by the page itself. */
  readonly byButton?: true | undefined;
};

/** The section as it now is. Where both changed one control, nothing was saved, and `clashes` are to be asked. */
export type Saved = {
  readonly section: Section;
  readonly version: number;
  /** What stands in the controls: mine, with what others changed elsewhere. */
  readonly typed: Typed;
  /** The controls that another person changed meanwhile, taken without asking. */
  readonly merged: readonly string[];
  readonly clashes: readonly BothChanged[];
  /** Who saved the version beside mine. */
  readonly other?: Pick<StoredSection, "savedAt" | "savedBy"> | undefined;
};

type Seen = DraftSeen & { readonly section: Section; readonly base: Typed | undefined };

async function sectionSeen(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const seen = await theDraft(table, pressed);
  const { slug, version } = pressed.command;
  const section = applicationForm(seen.call).sections.find((one) => one.slug === slug) ?? refuse("not-found");
  const now = seen.draft.sections[section.id];
  const base = now?.version === version ? now : await readEarlier(table, seen.id, section.id, version);
  return { ...seen, section, base: version === 0 && !base ? {} : base?.typed };
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
    const mine = keptOf(command.typed, section);
    if (sizeOf(mine) > mostKept) refuse("too-large", { limit: `${mostKept / 1000}\u00a0000 tecken` });
    if (draft.head.submittedAt) refuse("already-submitted");
    const before = draft.sections[section.id];
    const { version, typed: theirs } = before ?? { version: 0, typed: {} };
    const { typed, both: clashes } =
      version === command.version ? { typed: mine, both: [] } : merge3(applicationForm(call), base, mine, theirs);
    const merged = changedBetween(mine, typed);
    const answer = { section, typed, merged, clashes, ...(version === command.version ? {} : { other: before }) };
    // A save whose answer was lost comes again: what stands there is what it asks for.
    if (clashes.length > 0 || (version > 0 && sameTyped(typed, theirs))) return { answer: { ...answer, version } };
    const saved: StoredSection = {
      section: section.id,
      version: version + 1,
      typed: typed as StoredSection["typed"], // as: the lists are not changed by anyone
      savedAt: at,
      savedBy: MemberId.parse(by.id),
      ...(command.byButton ? { byButton: true } : {}),
    };
    return {
      answer: { ...answer, version: saved.version },
      // Saving does not move the head, so the version itself keeps one person from saving over another.
      writes: [
        { table: "pilots", put: { ...keys.section(id, section.id), ...saved }, when: unchangedSince(version) },
        ...(before && version > 0 ? [keptBefore(id, before, call, at)] : []),
      ],
      quietly: true,
    };
  },
});
