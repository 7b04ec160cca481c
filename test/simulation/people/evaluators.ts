import { assignEvaluator } from "../../../functions/evaluation/voices/assign-evaluator.act.ts";
import { moveOccasion } from "../../../functions/evaluation/voices/move-occasion.act.ts";
import { releaseEvaluator } from "../../../functions/evaluation/voices/release-evaluator.act.ts";
import { resendEvaluator } from "../../../functions/evaluation/voices/resend-evaluator.act.ts";
import { saveVoice } from "../../../functions/evaluation/voices/save-voice.act.ts";
import { signVoice } from "../../../functions/evaluation/voices/sign-voice.act.ts";
import { movesOf } from "../../../functions/evaluation/voices/voice.ts";
import { voiceForm } from "../../../functions/evaluation/voices/voice-form.ts";
import { isWaitedFor, type Occasion, occasionsOfPilot } from "../../../functions/pilot/obligations/occasions.ts";
import { plusLocalDays } from "../../../functions/vocabulary/instant.ts";
import { later } from "../../../functions/vocabulary/months.ts";
import type { Typed } from "../../../functions/vocabulary/typed.ts";
import { holder } from "./holders.ts";
import { button, type Look, type Play, saving, staff, words } from "./play.ts";

/** Mostly an evaluation that is waited for; at times any. */
const some = ({ pilot, chance, today }: Look, like: (one: Occasion) => boolean = () => true) => {
  const all = pilot.isDraft ? [] : occasionsOfPilot(pilot, today).filter(like);
  return chance.pick(chance.likely(0.95) ? all.filter(isWaitedFor) : all);
};

/** What it is about has passed: it can be signed. */
const isOpenNow = ({ state }: Occasion) => state === "open" || state === "late";

/** Who writes it; at times somebody who may not. */
function writer(look: Look, { by, voice }: Occasion) {
  const { chance } = look;
  const generation = (voice?.evaluator?.generation ?? 1) - (chance.likely(0.95) ? 0 : 1);
  const outside = { kind: "reviewer", id: "external", name: "" } as const;
  const right = by === "holder" ? holder : by === "officer" ? staff(look, "officer") : outside;
  return { by: chance.likely(0.95) ? right : holder, generation };
}

/** Each question is answered, or is too early to answer; now and then one is left out. */
const typedVoice = ({ pilot, chance }: Look, one: Occasion): Typed =>
  Object.assign(
    {},
    ...voiceForm(pilot.call, one)
      .sections.flatMap(({ questions }) => questions)
      .map((question): Typed => {
        const { id, kind } = question;
        if (chance.likely(0.01)) return {};
        if (kind === "scale")
          return { [id]: question.levels[0]?.id ?? "", [`${id}.reason`]: words(chance, "Så är det") };
        if (kind === "choices") return { [id]: question.options[0]?.id ?? "" };
        return { [id]: words(chance, "Vi lärde oss") };
      }),
  );

const someone = ({ chance, pilot }: Look): Typed => ({
  "p-name": `Utvärderare ${chance.between(1, 9)}`,
  "p-email": chance.likely(0.95) ? `utvarderare${chance.between(1, 9)}@example.org` : pilot.grant.contact.email,
  "p-organisation": chance.likely(0.95) ? "Högskolan" : pilot.grant.organisation,
  "p-language": "p-sv",
});

/** Evaluations of other voices than the final one: written, signed, moved; an evaluator asked, asked again, released. */
export const evaluators: readonly Play[] = [
  {
    weight: 12,
    play: (look) => {
      const one = some(look, isOpenNow) ?? (look.chance.likely(0.05) ? some(look) : undefined);
      if (!one) return undefined;
      const { by, generation } = writer(look, one);
      const command = { occasion: one.id, typed: typedVoice(look, one), version: one.voice?.draft?.version ?? 0 };
      return saving(look, saveVoice, { by, command: { ...command, generation } });
    },
  },
  {
    weight: 12,
    play: (look) => {
      const one = some(look, (written) => written.voice?.draft !== undefined && isOpenNow(written));
      if (!one) return undefined;
      const { by, generation } = writer(look, one);
      return button(look, signVoice, {
        by,
        command: { occasion: one.id, version: one.voice?.draft?.version ?? 0, generation },
      });
    },
  },
  {
    weight: 0.3,
    play: (look) => {
      const one = some(look);
      if (!one?.dueDay) return undefined;
      const from = later(one.dueDay, look.today);
      const typed = {
        "p-until": plusLocalDays(from, look.chance.between(look.chance.likely(0.9) ? 1 : -10, 60)),
        "p-reason": words(look.chance, "Det finns skäl").slice(0, 400),
      };
      const command = { occasion: one.id, version: movesOf(one), typed, language: "sv" as const };
      return button(look, moveOccasion, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 0.5,
    play: (look) => {
      if (!some(look, ({ kind, voice }) => kind === "external" && !voice?.evaluator)) return undefined;
      const command = { typed: someone(look), version: 0, language: "sv" as const };
      return button(look, assignEvaluator, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 0.2,
    play: (look) =>
      some(look, ({ voice }) => voice?.evaluator !== undefined) &&
      button(look, resendEvaluator, { by: staff(look, "officer"), command: {} }),
  },
  {
    weight: 0.1,
    play: (look) => {
      if (!some(look, ({ voice }) => voice?.evaluator !== undefined)) return undefined;
      const typed = { "p-reason": words(look.chance, "Uppdraget går till en annan") };
      return button(look, releaseEvaluator, {
        by: staff(look, "officer"),
        command: { typed, version: 0, language: "sv" },
      });
    },
  },
];
