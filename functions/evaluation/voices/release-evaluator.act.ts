import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { keptBefore } from "../../pilot/earlier-draft.store.ts";
import { occasionRemindersOf } from "../../pilot/obligations/occasion-reminders.ts";
import { isWaitedFor } from "../../pilot/obligations/occasions.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { voiceDraft } from "../../platform/table/pilot-keys.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { readRelease } from "./evaluator.form.ts";
import { evaluatorSubject, keptOf, occasionAt, voicePut } from "./voice.ts";
import { notAskedAnyMore } from "./voices.refusals.ts";

/** An officer takes the task back from an evaluator, and says why: the link opens nothing any more, and the next one begins anew. */
export const releaseEvaluator = act({
  name: "release-evaluator",
  writes: ["EVALUATION", "EARLIER"],
  see: thePilot,
  decide: (pilot: Pilot, { typed, language }: FormCommand, { at }): Outcome<FormAnswer> => {
    const one = occasionAt(pilot, evaluatorSubject, dayOf(at));
    const { evaluator, draft, ...kept } = keptOf(one.voice);
    if (!isWaitedFor(one) || !evaluator) return refuse(notAskedAnyMore);
    const read = readRelease(typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const reason = read.value;
    const former = [...(kept.former ?? []), { ...evaluator, releasedAt: at, reason }];
    const content = { ...kept, former, changedAt: at };
    const written = { v: 1, version: 1, occasion: one.id, ...content } as const;
    const voices = [...pilot.voices.filter(({ occasion }) => occasion !== one.id), written];
    const { cancels } = occasionRemindersOf(pilot, { voices }, at);
    const { email: to, language: theirs } = evaluator;
    return {
      answer: {},
      writes: [
        voicePut(pilot, one, content),
        ...(draft ? [keptBefore(pilot.id, voiceDraft(one.id), { ...draft, byButton: true }, at)] : []),
      ],
      mails: [{ template: "evaluator-released", to, language: theirs, data: { title: pilot.grant.title, reason } }],
      cancels,
      log: { action: "evaluator.released", details: { reason } },
    };
  },
});
