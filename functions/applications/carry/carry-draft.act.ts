import { act, already, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { type StoredSection, typedIn } from "../../pilot/items/draft.ts";
import { carry } from "../../platform/forms/carry.ts";
import { keptOf } from "../../platform/forms/controls.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import { MemberId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { applicantOf } from "../draft/applicant.ts";
import { type DraftSeen, theDraft } from "../draft/draft.store.ts";
import { sectionKept } from "../draft/section-kept.store.ts";
import { applicationForm } from "../form/read-application.ts";
import { newerCall } from "./newer-call.store.ts";

type Command = {
  /** The version of the call that the person was shown. */
  readonly version: number;
  readonly language: Language;
};
type Seen = DraftSeen & { readonly newer: DraftSeen["call"] };

/**
 * An applicant brings a draft over to the version of the call that is in force: what fits is kept under the questions of
 * today, and everything as it was stays among the earlier versions.
 */
export const carryDraft = act({
  name: "carry-draft",
  writes: ["DRAFT", "SECTION", "EARLIER"],
  see: async (table: Reader, pressed: Pressed<Command>): Promise<Seen> => {
    const seen = await theDraft(table, pressed);
    return { ...seen, newer: await newerCall(table, seen) };
  },
  decide: (seen: Seen, { version, language }: Command, { by, at }): Outcome<object> => {
    const { id, draft, call, newer } = seen;
    if (draft.head.submittedAt) refuse("already-submitted");
    if (call.version === newer.version) return already({});
    if (newer.version !== version) refuse("stale-version");
    return {
      answer: {},
      writes: [
        { table: "pilots", update: keys.draft(id), set: { callVersion: newer.version } },
        ...sectionsCarried(seen, language, MemberId.parse(by.id), at),
      ],
      log: { action: "application.carried", details: { from: call.version, to: newer.version } },
    };
  },
  actor: (_, by) => applicantOf(by.id),
});

/** Each section as the newer form has it; one that it has no more is left among the earlier versions. */
function sectionsCarried(
  { id, draft, call, newer }: Seen,
  language: Language,
  savedBy: MemberId,
  at: Instant,
): Write[] {
  const to = applicationForm(newer);
  const { typed } = carry(applicationForm(call), to, typedIn(draft), language);
  const before = Object.values(draft.sections);
  const kept = before.flatMap((section) =>
    section.version === 0 ? [] : [sectionKept(id, { ...section, byButton: true }, newer, at)],
  );
  const gone = before
    .filter(({ section, version }) => version > 0 && !to.sections.some((one) => one.id === section))
    .map(
      ({ section, version }): Write => ({
        table: "pilots",
        delete: keys.section(id, section),
        when: unchangedSince(version),
      }),
    );
  const carried = to.sections.flatMap((section): Write[] => {
    const now = draft.sections[section.id];
    const held = keptOf(typed, section);
    // Saving does not move the head: also one that is empty is held to what was read, so that no saved text is left out.
    if (!now && Object.keys(held).length === 0)
      return [{ table: "pilots", check: keys.section(id, section.id), when: unchangedSince(0) }];
    const version = now?.version ?? 0;
    const saved: StoredSection = {
      section: section.id,
      version: version + 1,
      typed: held as StoredSection["typed"], // as: the lists are not changed by anyone
      savedAt: at,
      savedBy,
      byButton: true,
    };
    return [{ table: "pilots", put: { ...keys.section(id, section.id), ...saved }, when: unchangedSince(version) }];
  });
  const unseen = call.forms.application.sections
    .filter((one) => !draft.sections[one.id] && !to.sections.some((other) => other.id === one.id))
    .map((one): Write => ({ table: "pilots", check: keys.section(id, one.id), when: unchangedSince(0) }));
  return [...kept, ...gone, ...carried, ...unseen];
}
