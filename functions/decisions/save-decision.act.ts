import { act, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import { keptBefore, typedInVersion } from "../pilot/earlier-draft.store.ts";
import type { DecisionDraft, Preparation } from "../pilot/items/decision-draft.ts";
import type { Actor } from "../pilot/items/lifecycle.ts";
import type { WrittenDraft } from "../pilot/items/written-draft.ts";
import { type Brought, broughtTogether, requireRoom } from "../platform/forms/writing/brought.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince } from "../platform/table/table.ts";
import { dayOf } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { type DecisionBasis, theBasis } from "./decision-basis.store.ts";
import { formFor } from "./decision-form-of.ts";
import { requireOpenDraft } from "./open-draft.ts";
import { decisionPrefilled } from "./read-decision.ts";

type Command = {
  readonly typed: Typed;
  /** The version that the writer began from; 0 before there was one. */
  readonly version: number;
  /** Pressed, and not saved by the page itself. */
  readonly byButton?: true | undefined;
  readonly language?: Language | undefined;
};

/** The draft as it now is. */
export type SavedDecision = Brought<WrittenDraft> & { readonly version: number };

/** A decider may change what was handed over; what an officer changes after that is to be handed over anew. */
function keptOf(before: DecisionDraft | undefined, { kind }: Pick<Actor, "kind">): Preparation {
  const { ready, sentBack, changes, beside, meeting } = before ?? {};
  return {
    ...(ready && kind === "decider" ? { ready } : {}),
    ...(sentBack ? { sentBack } : {}),
    ...(changes ? { changes } : {}),
    ...(beside ? { beside } : {}),
    ...(meeting ? { meeting } : {}),
  };
}

type Seen = DecisionBasis & { readonly base: Typed | undefined };

async function seenWithBase(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const basis = await theBasis(table, pressed);
  const { id, decisionDraft: now } = basis.pilot;
  const first = decisionPrefilled(basis.pilot, dayOf(pressed.at));
  const base = await typedInVersion(table, { id, draft: "DECISIONDRAFT", now, first }, pressed.command.version);
  return { ...basis, base };
}

/**
 * What officers and deciders have written so far, kept as it was typed. What a colleague has changed since is merged, control by
 * control. Not in the log: it is a draft until a decision is recorded, and each version names who saved it.
 */
export const saveDecision = act({
  name: "save-decision",
  writes: ["DECISIONDRAFT", "EARLIER"],
  see: seenWithBase,
  decide: ({ pilot, frames, base }: Seen, command: Command, { by, at }): Outcome<SavedDecision> => {
    requireOpenDraft(pilot, command.language ?? "sv");
    const before = pilot.decisionDraft;
    const brought = broughtTogether(formFor(frames, pilot), command, before, base);
    const { typed, clashes, isStored } = brought;
    requireRoom(typed);
    const version = before?.version ?? 0;
    if (clashes.length > 0 || isStored) return { answer: { ...brought, version } };
    const saved: DecisionDraft = {
      ...keptOf(before, by),
      version: version + 1,
      typed: typed as WrittenDraft["typed"], // as: the lists are not changed by anyone
      savedAt: at,
      savedBy: by.name,
      ...(command.byButton ? { byButton: true } : {}),
    };
    return {
      answer: { ...brought, version: saved.version },
      // Saving does not move the head, so the version itself keeps one person from saving over another.
      writes: [
        { table: "pilots", put: { ...keys.decisionDraft(pilot.id), ...saved }, when: unchangedSince(version) },
        ...(before ? [keptBefore(pilot.id, "DECISIONDRAFT", before, at)] : []),
      ],
      quietly: true,
    };
  },
});
