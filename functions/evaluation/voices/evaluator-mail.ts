import type { OutcomeMail } from "../../pilot/act.ts";
import type { Evaluator } from "../../pilot/items/voice.ts";
import type { Occasion } from "../../pilot/obligations/occasions.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { evaluatorSubject } from "./voice.ts";

/** What asks an evaluator: which project, by when, and the link. */
export const evaluatorMail = (pilot: Pilot, { dueDay }: Occasion, evaluator: Evaluator, again = false): OutcomeMail => {
  const { email: to, language, generation } = evaluator;
  const { title, organisation, linkExpiresAt: expiresAt, endDay } = pilot.grant;
  return {
    template: "evaluator-invited",
    ...{ to, language, link: { purpose: "evaluate", subject: evaluatorSubject, generation, expiresAt } },
    data: {
      ...{ title, organisation, callTitle: wordsIn(pilot.call.title, language), dueDay: dueDay ?? endDay },
      ...(again ? { again: true } : {}),
    },
  };
};
