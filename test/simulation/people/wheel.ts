import { theSystem } from "../../../functions/pilot/items/lifecycle.ts";
import { isWheelOn } from "../../../functions/pilot/wheel-turns.ts";
import { answerWheel } from "../../../functions/wheel/answer-wheel.act.ts";
import { askWheel } from "../../../functions/wheel/ask-wheel.act.ts";
import { switchWheel } from "../../../functions/wheel/switch-wheel.act.ts";
import { turnWheel } from "../../../functions/wheel/turn-wheel.act.ts";
import { readAsked } from "../../../functions/wheel/wheel.store.ts";
import { cellsOf, choiceOf, isUnderWay } from "../../../functions/wheel/wheel-of.ts";
import { button, type Look, type Play, saving, staff, words } from "./play.ts";

/** A project that can be asked, mostly: now and then one that has no frame, or is over. */
const asks = ({ pilot, chance }: Look) =>
  pilot.grantIfAny !== undefined && ((cellsOf(pilot).length > 0 && isUnderWay(pilot)) || chance.likely(0.01));
const versionOf = ({ pilot }: Look) => pilot.wheel?.version ?? 0;

/** The question wheel: officers switch it and ask by hand, its timers are heard again, people answer and pass over. */
export const wheelPlays: readonly Play[] = [
  {
    weight: 1,
    play: (look) => {
      if (!asks(look)) return undefined;
      const on = !isWheelOn(look.pilot) || look.chance.likely(0.5);
      return button(look, switchWheel, { by: staff(look, "officer"), command: { version: versionOf(look), on } });
    },
  },
  {
    weight: 3,
    play: (look) => {
      const choice = asks(look) ? choiceOf(look.pilot, look.now) : "over";
      if (typeof choice === "string") return undefined;
      return button(look, askWheel, { by: staff(look, "officer"), command: { version: versionOf(look), ...choice } });
    },
  },
  {
    weight: 1,
    play: (look) => {
      const { pilot, chance } = look;
      const heard = pilot.outbox.filter(({ effect }) => effect.kind === "wheel");
      const { effect, outboxId: name } = chance.pick(heard) ?? {};
      if (!name || effect?.kind !== "wheel") return undefined;
      return saving(look, turnWheel, { by: theSystem, command: { turn: effect.turn, name } });
    },
  },
  {
    weight: 6,
    play: async (look) => {
      const { pilot, chance, world } = look;
      const put = chance.pick(Object.values(pilot.wheel?.people ?? {}));
      if (!put) return undefined;
      const { version, generation } = await readAsked(world.reader, pilot.id, put.number);
      const passes = chance.likely(0.2);
      const typed = passes
        ? { action: "pass", "p-reason": chance.likely(0.8) ? words(chance, "Någon annan vet") : "" }
        : { "p-answer": words(chance, "Svaret"), "p-how-sure": "p-sure", "p-led": words(chance, "Vi ändrar") };
      const command = { number: put.number, generation, version, typed, language: "sv" as const };
      return button(look, answerWheel, { by: { kind: "holder", id: `wheel-${put.number}`, name: "" }, command });
    },
  },
];
