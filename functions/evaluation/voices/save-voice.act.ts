import { act, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { keptBefore, typedInVersion } from "../../pilot/earlier-draft.store.ts";
import type { WrittenDraft } from "../../pilot/items/written-draft.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { type Brought, broughtTogether, requireRoom } from "../../platform/forms/writing/brought.ts";
import { voiceDraft } from "../../platform/table/pilot-keys.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { keptOf, voicePut, writableVoice, writerOf } from "./voice.ts";
import { voiceForm } from "./voice-form.ts";

type Command = {
  readonly occasion: string;
  readonly typed: Typed;
  /** The version that the person began from; 0 before there was one. */
  readonly version: number;
  /** Of an evaluator's link. */
  readonly generation?: number | undefined;
};

/** The draft as it now is. */
export type SavedVoice = Brought<WrittenDraft> & { readonly version: number };

export type VoiceSeen = { readonly pilot: Pilot; readonly heads: Pilot["heads"]; readonly base: Typed | undefined };

/** The pilot with what was typed in the version that the person was shown. */
export async function voiceWithBase(
  table: Reader,
  pressed: Pressed<Pick<Command, "occasion" | "version">>,
): Promise<VoiceSeen> {
  const pilot = await thePilot(table, pressed);
  const { occasion, version } = pressed.command;
  const now = pilot.voices.find((one) => one.occasion === occasion)?.draft;
  const base = await typedInVersion(table, { id: pilot.id, draft: voiceDraft(occasion), now }, version);
  return { pilot, heads: pilot.heads, base };
}

/** What somebody has written so far of an evaluation of their own; what another of the same voice wrote since is merged. */
export const saveVoice = act({
  name: "save-voice",
  writes: ["EVALUATION", "EARLIER"],
  see: voiceWithBase,
  decide: ({ pilot, base }: VoiceSeen, command: Command, { by, at }): Outcome<SavedVoice> => {
    const { occasion, typed: posted, version, generation } = command;
    const one = writableVoice(pilot, occasion, { by, generation }, dayOf(at));
    const before = one.voice?.draft;
    const brought = broughtTogether(voiceForm(pilot.call, one), { typed: posted, version }, before, base);
    const { typed, clashes, isStored } = brought;
    requireRoom(typed);
    const stands = before?.version ?? 0;
    if (clashes.length > 0 || isStored) return { answer: { ...brought, version: stands } };
    const draft: WrittenDraft = {
      version: stands + 1,
      typed: typed as WrittenDraft["typed"], // as: the lists are not changed by anyone
      savedAt: at,
      savedBy: by.name,
    };
    return {
      answer: { ...brought, version: draft.version },
      writes: [
        voicePut(pilot, one, { ...keptOf(one.voice), draft, changedAt: at }),
        ...(before ? [keptBefore(pilot.id, voiceDraft(one.id), before, at)] : []),
      ],
      quietly: true,
    };
  },
  actor: ({ pilot }, by) => writerOf(pilot, by),
});
