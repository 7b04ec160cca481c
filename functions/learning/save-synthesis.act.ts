import { act, type Outcome } from "../pilot/act.ts";
import { type Brought, broughtTogether, requireRoom, type Written } from "../platform/forms/writing/brought.ts";
import { synthesisForm } from "./synthesis.form.ts";
import { type SynthesisSeen, synthesisPut, theSynthesis } from "./synthesis.store.ts";
import type { Synthesis } from "./synthesis.ts";

/** `draftOf`: what made the text, where it is brought in from a file. */
type Command = Written & { readonly draftOf?: string };
export type SavedSynthesis = Brought<Synthesis> & { readonly version: number };

/**
 * An officer writes what an analysis comes to, complete or not; what a colleague has changed since is merged. A changed
 * text is to be checked anew. A draft from elsewhere takes the place of what is written, and says where it came from.
 */
export const saveSynthesis = act({
  name: "save-synthesis",
  writes: ["SYNTHESIS", "EARLIER"],
  see: theSynthesis,
  decide: ({ callId, now, base }: SynthesisSeen, command: Command, { by, at }): Outcome<SavedSynthesis> => {
    const brought = broughtTogether(synthesisForm, command, now, base);
    requireRoom(brought.typed);
    const version = now?.version ?? 0;
    const isDraft = command.draftOf !== undefined;
    if (brought.clashes.length > 0 || (brought.isStored && !isDraft)) return { answer: { ...brought, version } };
    const me = { id: by.id, name: by.name };
    const before = now?.authors ?? [];
    const origin = isDraft ? { of: command.draftOf, at, by: me } : now?.origin;
    const next: Synthesis = {
      ...{ v: 1, callId, version: version + 1, savedAt: at, savedBy: by.name },
      typed: brought.typed as Synthesis["typed"], // as: the lists are not changed by anyone
      authors: before.some(({ id }) => id === by.id) ? before : [...before, me],
      ...(origin ? { origin } : {}),
      passed: [],
    };
    return {
      answer: { ...brought, version: next.version },
      writes: synthesisPut(next, now, at),
      log: isDraft
        ? { action: "analysis.draft", details: { of: command.draftOf, version: next.version } }
        : { action: "analysis.written", details: { version: next.version } },
    };
  },
});
