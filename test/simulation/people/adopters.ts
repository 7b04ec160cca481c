import { answerAdoption } from "../../../functions/adoption/answer-adoption.act.ts";
import { recordContinuation } from "../../../functions/adoption/record-continuation.act.ts";
import { saveReceived } from "../../../functions/adoption/save-received.act.ts";
import { answerable } from "../../../functions/pilot/adoption/adoption-asks.ts";
import { adoptionStates } from "../../../functions/pilot/items/adoption.ts";
import { plusLocalDays } from "../../../functions/vocabulary/instant.ts";
import { aContinuation, aReceiver } from "../../builders/an-adoption.ts";
import { aProgramme } from "../../builders/some-settings.ts";
import { holder } from "./holders.ts";
import { button, type Look, type Play, staff, words } from "./play.ts";

const language = "sv" as const;

/** Somebody takes something home; now and then one who does already, or by a day that has been. */
function someReceiver({ chance, today }: Look, state: string) {
  const typed = aReceiver(`Enhet ${chance.between(1, 5)}`, state, {
    "p-by": plusLocalDays(today, chance.between(chance.likely(0.9) ? 1 : -30, 400)),
  });
  return chance.likely(0.7) ? { ...typed, "p-reason": words(chance, "Så blev det").slice(0, 300) } : typed;
}

/** Who says it: mostly the holder. */
const whoever = (look: Look) => (look.chance.likely(0.6) ? holder : staff(look, "officer"));

/** Holders and officers say who takes results home, and that the list is right; officers record whether the work goes on. */
export const adopters: readonly Play[] = [
  {
    weight: 0.5,
    play: (look) => {
      const { pilot, chance } = look;
      if (!pilot.grantIfAny) return undefined;
      const line = chance.likely(0.6) ? chance.pick(pilot.received) : undefined;
      const typed = someReceiver(look, chance.pick(adoptionStates) ?? "planned");
      const command = { number: line?.number ?? 0, version: line?.version ?? 0, typed, language };
      return button(look, saveReceived, { by: whoever(look), command });
    },
  },
  {
    weight: 6,
    play: (look) => {
      // Mostly where a question waits for its answer.
      if (!answerable(look.pilot, look.now) && !(look.pilot.adoption && look.chance.likely(0.02))) return undefined;
      return button(look, answerAdoption, { by: whoever(look), command: { typed: {}, language } });
    },
  },
  {
    weight: 0.2,
    play: (look) => {
      const { pilot, today } = look;
      if (!pilot.grantIfAny) return undefined;
      const goal = `p-${aProgramme.goals[0]?.id}`;
      const typed = aContinuation({ "p-day": today, "p-again": "Läget är ett annat.", "p-values.r1.p-goal": goal });
      const command = { version: pilot.continuations.length, typed, language };
      return button(look, recordContinuation, { by: staff(look, "officer"), command });
    },
  },
];
