import { act, type Outcome } from "../../pilot/act.ts";
import type { SectionName, StoredSection } from "../../pilot/items/draft.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { MemberId } from "../../vocabulary/ids.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { fieldsIn, problemsIn } from "../form/application.form.ts";
import { keptOf, mostKept, sizeOf, type Theirs, theirsBeside } from "../form/kept.ts";
import { type DraftSeen, theDraft } from "./draft.store.ts";

type Command = {
  readonly section: SectionName;
  readonly typed: Typed;
  /** The version that the person was shown. */
  readonly version: number;
  readonly language: Language;
};
/** The step as it now is. Where another person has saved it since, nothing was saved, and `theirs` is what differs. */
export type Saved = {
  readonly version: number;
  readonly kept: Typed;
  readonly theirs: readonly Theirs[];
  readonly problems: readonly Problem[];
};

/**
 * An applicant saves a step as it was typed, complete or not, right or wrong: what is missing is shown, never a reason
 * to lose words. Not in the log: a draft is the applicant's own until it is submitted, and each version names who saved
 * it. Saving the same twice saves it once.
 */
export const saveSection = act({
  name: "save-section",
  writes: ["SECTION"],
  see: theDraft,
  decide: ({ id, draft, call }: DraftSeen, command: Command, { by, at }): Outcome<Saved> => {
    const { section, typed, version, language } = command;
    const fields = fieldsIn(section, call);
    const kept = keptOf(typed, fields);
    if (sizeOf(kept) > mostKept) refuse("too-large", { limit: `${mostKept / 1000}\u00a0000 tecken` });
    if (draft.head.submittedAt) refuse("already-submitted");
    const before = draft.sections[section];
    const problems = problemsIn(section, kept, draft, call, language);
    if ((before?.version ?? 0) !== version) {
      const newer = before ?? refuse("stale-version");
      const theirs = theirsBeside(kept, newer.typed, fields, call, language);
      return { answer: { version: newer.version, kept, theirs, problems } };
    }
    const saved: StoredSection = {
      section,
      version: version + 1,
      typed: kept as StoredSection["typed"], // as: the lists are not changed by anyone
      savedAt: at,
      savedBy: MemberId.parse(by.id),
    };
    return {
      answer: { version: saved.version, kept, theirs: [], problems },
      // Saving does not move the head, so the version itself keeps one person from saving over another.
      writes: [{ table: "pilots", put: { ...keys.section(id, section), ...saved }, when: unchangedSince(version) }],
      quietly: true,
    };
  },
});
