import { act, type Outcome } from "../../pilot/act.ts";
import type { Voice } from "../../pilot/items/voice.ts";
import { occasionRemindersOf } from "../../pilot/obligations/occasion-reminders.ts";
import { pinned } from "../../platform/forms/pinned.ts";
import { readForm } from "../../platform/forms/read.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { type VoiceSeen, voiceWithBase } from "./save-voice.act.ts";
import { keptOf, requireOpenToSign, voicePut, writableVoice, writerOf } from "./voice.ts";
import { voiceForm } from "./voice-form.ts";

type Command = { readonly occasion: string; readonly version: number; readonly generation?: number | undefined };
/** `changed`: it was written in since it was read through; what was read, to be held beside what is there now. */
export type VoiceSigned = { readonly incomplete?: true; readonly changed?: Typed };

/** Somebody signs an evaluation of their own, as it was read through. The pilot stays where it is. */
export const signVoice = act({
  name: "sign-voice",
  writes: ["EVALUATION"],
  see: voiceWithBase,
  decide: ({ pilot, base }: VoiceSeen, command: Command, { by, at }): Outcome<VoiceSigned> => {
    const { occasion, version, generation } = command;
    const one = writableVoice(pilot, occasion, { by, generation }, dayOf(at));
    requireOpenToSign(one);
    const { draft: before, ...kept } = keptOf(one.voice);
    if ((before?.version ?? 0) !== version) return { answer: { changed: base ?? {} } };
    const form = voiceForm(pilot.call, one);
    const { answers, problems } = readForm(form, before?.typed ?? {});
    if (problems.length > 0) return { answer: { incomplete: true } };
    const organisation = one.by === "evaluator" ? one.voice?.evaluator?.organisation : undefined;
    const signed = { ...pinned(form, answers), at, by: by.name, ...(organisation ? { organisation } : {}) };
    const content = { ...kept, signed: signed as NonNullable<Voice["signed"]>, changedAt: at }; // as: answers are not changed by anyone
    const written = { v: 1, version: 1, occasion: one.id, ...content } as const;
    const voices = [...pilot.voices.filter((voice) => voice.occasion !== one.id), written];
    const reminders = occasionRemindersOf(pilot, { voices }, at);
    const { contact, title } = pilot.grant;
    const which = { kind: one.kind, ...(one.number ? { number: one.number } : {}) };
    return {
      answer: {},
      writes: [voicePut(pilot, one, content)],
      mails: [
        ...reminders.mails,
        {
          template: "evaluation-signed",
          language: contact.language,
          to: contact.email,
          data: { title, ...which, by: by.name },
        },
      ],
      cancels: reminders.cancels,
      log: { action: `evaluation.${one.kind}-signed`, details: { number: one.number ?? 1 } },
    };
  },
  actor: ({ pilot }, by) => writerOf(pilot, by),
});
