import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { occasionRemindersOf } from "../../pilot/obligations/occasion-reminders.ts";
import { isWaitedFor } from "../../pilot/obligations/occasions.ts";
import { type CaseSeen, theCase } from "../../pilot/people/case-log.store.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { readEvaluator } from "./evaluator.form.ts";
import { evaluatorMail } from "./evaluator-mail.ts";
import { evaluatorSubject, keptOf, occasionAt, voicePut } from "./voice.ts";
import { evaluatorThere, notAskedAnyMore } from "./voices.refusals.ts";
import { whyNotEvaluator } from "./why-not-evaluator.ts";

/** An officer asks a person from outside to evaluate a project. Nobody of the case or of the applicant's organisation is asked. */
export const assignEvaluator = act({
  name: "assign-evaluator",
  writes: ["EVALUATION"],
  see: theCase,
  decide: ({ pilot, log }: CaseSeen, { typed, language }: FormCommand, { by, at }): Outcome<FormAnswer> => {
    const one = occasionAt(pilot, evaluatorSubject, dayOf(at));
    if (!isWaitedFor(one)) refuse(notAskedAnyMore);
    if (one.voice?.evaluator) refuse(evaluatorThere);
    const read = readEvaluator(typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const wrong = whyNotEvaluator({ pilot, log }, { ...read.value, by }, language);
    if (wrong) return { answer: { wrong: [wrong] } };
    const { reason, ...who } = read.value;
    const kept = keptOf(one.voice);
    const generation = Math.max(0, ...(kept.former ?? []).map((former) => former.generation)) + 1;
    const content = { ...kept, evaluator: { ...who, generation, assignedAt: at }, changedAt: at };
    const written = { v: 1, version: 1, occasion: one.id, ...content } as const;
    const voices = [...pilot.voices.filter(({ occasion }) => occasion !== one.id), written];
    const reminders = occasionRemindersOf(pilot, { voices }, at);
    return {
      answer: {},
      writes: [voicePut(pilot, one, content)],
      mails: [evaluatorMail(pilot, { ...one, voice: written }, content.evaluator), ...reminders.mails],
      cancels: reminders.cancels,
      log: { action: "evaluator.assigned", details: { organisation: who.organisation, ...(reason ? { reason } : {}) } },
    };
  },
});
