import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { voiceLimits } from "../../pilot/items/voice.ts";
import { occasionRemindersOf } from "../../pilot/obligations/occasion-reminders.ts";
import { isWaitedFor } from "../../pilot/obligations/occasions.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { readMove } from "./evaluator.form.ts";
import { keptOf, movesOf, occasionAt, voicePut } from "./voice.ts";
import { evaluationDayMoved, notAskedAnyMore } from "./voices.refusals.ts";

type Command = FormCommand & { readonly occasion: string };

/** An officer gives more time for an evaluation. Who writes it hears, and the reminders move along. */
export const moveOccasion = act({
  name: "move-occasion",
  writes: ["EVALUATION"],
  see: thePilot,
  decide: (pilot: Pilot, { occasion, version, typed, language }: Command, { by, at }): Outcome<FormAnswer> => {
    const one = occasionAt(pilot, occasion, dayOf(at));
    const { dueDay } = one;
    if (!isWaitedFor(one) || !dueDay) return refuse(notAskedAnyMore);
    if (movesOf(one) !== version || version >= voiceLimits.moves) refuse(evaluationDayMoved);
    const read = readMove(typed, { today: dayOf(at), dueDay }, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { to, reason } = read.value;
    const kept = keptOf(one.voice);
    const moves = [...(kept.moves ?? []), { at, by: by.name, from: dueDay, to, reason }];
    const content = { ...kept, dueDay: to, moves, changedAt: at };
    const written = { v: 1, version: 1, occasion: one.id, ...content } as const;
    const voices = [...pilot.voices.filter((voice) => voice.occasion !== one.id), written];
    const reminders = occasionRemindersOf(pilot, { voices }, at);
    const which = { kind: one.kind, ...(one.number ? { number: one.number } : {}) };
    const data = { title: pilot.grant.title, ...which, before: dueDay, dueDay: to, reason };
    const { contact } = pilot.grant;
    const evaluator = one.voice?.evaluator;
    const told =
      one.by === "holder"
        ? [{ to: contact.email, language: contact.language }]
        : evaluator
          ? [{ to: evaluator.email, language: evaluator.language }]
          : [];
    return {
      answer: {},
      writes: [voicePut(pilot, one, content)],
      mails: [
        ...told.map((person) => ({ template: "evaluation-moved", ...person, data }) as const),
        ...reminders.mails,
      ],
      cancels: reminders.cancels,
      log: { action: `evaluation.${one.kind}-moved`, details: { number: one.number ?? 1, from: dueDay, to, reason } },
    };
  },
});
