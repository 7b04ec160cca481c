import { act, type Outcome } from "../../pilot/act.ts";
import { occasionRemindersOf } from "../../pilot/obligations/occasion-reminders.ts";
import { isWaitedFor } from "../../pilot/obligations/occasions.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { evaluatorMail } from "./evaluator-mail.ts";
import { evaluatorSubject, keptOf, occasionAt, voicePut } from "./voice.ts";
import { notAskedAnyMore } from "./voices.refusals.ts";

/** An officer sends the evaluator's link again, under a new generation: one that went astray opens nothing any more. */
export const resendEvaluator = act({
  name: "resend-evaluator",
  writes: ["EVALUATION"],
  see: thePilot,
  decide: (pilot: Pilot, _: object, { at }): Outcome<object> => {
    const one = occasionAt(pilot, evaluatorSubject, dayOf(at));
    const before = one.voice?.evaluator;
    if (!isWaitedFor(one) || !before) return refuse(notAskedAnyMore);
    const evaluator = { ...before, generation: before.generation + 1 };
    const content = { ...keptOf(one.voice), evaluator, changedAt: at };
    const written = { v: 1, version: 1, occasion: one.id, ...content } as const;
    const voices = [...pilot.voices.filter(({ occasion }) => occasion !== one.id), written];
    const reminders = occasionRemindersOf(pilot, { voices }, at);
    return {
      answer: {},
      writes: [voicePut(pilot, one, content)],
      mails: [evaluatorMail(pilot, { ...one, voice: written }, evaluator, true), ...reminders.mails],
      cancels: reminders.cancels,
      log: { action: "evaluator.link-sent-again" },
    };
  },
});
