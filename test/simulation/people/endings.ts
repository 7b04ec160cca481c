import { declineGrant } from "../../../functions/decisions/ending/decline-grant.act.ts";
import { settleEndedGrant } from "../../../functions/decisions/ending/settle-ended-grant.act.ts";
import { recordDecision } from "../../../functions/decisions/record-decision.act.ts";
import { saveDecision } from "../../../functions/decisions/save-decision.act.ts";
import { answerTermination } from "../../../functions/decisions/termination/answer-termination.act.ts";
import { beginTermination } from "../../../functions/decisions/termination/begin-termination.act.ts";
import { proposeTermination } from "../../../functions/decisions/termination/propose-termination.act.ts";
import { withdrawTermination } from "../../../functions/decisions/termination/withdraw-termination.act.ts";
import { openTermination } from "../../../functions/pilot/items/termination.ts";
import { plusLocalDays } from "../../../functions/vocabulary/instant.ts";
import { typedTermination } from "../../builders/a-termination.ts";
import { holder } from "./holders.ts";
import { button, type Look, type Play, saving, staff, words } from "./play.ts";

const version = ({ pilot }: Look) => openTermination(pilot.terminations)?.version ?? 0;

/** Grants that end before their time: declined, or terminated once the holder has been heard; and how they are settled. */
export const endings: readonly Play[] = [
  {
    weight: 0.2,
    play: (look) => {
      if (!look.pilot.grantIfAny) return undefined;
      return button(look, declineGrant, { by: holder, command: { reason: words(look.chance, "Det blir inte av") } });
    },
  },
  {
    weight: 0.5,
    play: (look) => {
      const { pilot, chance, today } = look;
      if (!pilot.grantIfAny) return undefined;
      const heard = chance.likely(0.7)
        ? { "p-heard": "p-yes", "p-reply-day": plusLocalDays(today, chance.between(0, 10)) }
        : { "p-heard": "p-no", "p-not-heard": words(chance, "Det kan inte vänta") };
      const typed = { "p-proposal": words(chance, "Inga rapporter"), ...heard };
      const command = { version: pilot.terminations.length, typed, language: "sv" } as const;
      return button(look, proposeTermination, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 1.5,
    play: (look) => {
      if (look.pilot.terminations.length === 0) return undefined;
      const typed = { "p-reply": words(look.chance, "De kommer") };
      const command = { version: version(look), typed, language: "sv" } as const;
      const by = look.chance.likely(0.7) ? holder : staff(look, "officer");
      return button(look, answerTermination, { by, command });
    },
  },
  {
    weight: 0.5,
    play: (look) => {
      if (!openTermination(look.pilot.terminations)) return undefined;
      return button(look, withdrawTermination, { by: staff(look, "officer"), command: { version: version(look) } });
    },
  },
  {
    weight: 3,
    play: (look) => {
      const { pilot, chance, world, today } = look;
      if (!openTermination(pilot.terminations)) return undefined;
      const by = staff(look, "officer");
      const shown = (pilot.decisionDraft?.version ?? 0) + 1;
      const { startDay, endDay } = pilot.grant;
      const typed = typedTermination({
        "p-day": today,
        "p-last-day": chance.pick([today, startDay, endDay]) ?? today,
        "p-claims": chance.likely(0.5) ? "yes" : "no",
      });
      const recorded = { version: shown + 1, language: "sv" } as const;
      world.agenda.push(
        saving(look, saveDecision, { by, command: { typed, version: shown } }),
        button(look, recordDecision, { by: staff(look, "decider"), command: recorded }),
      );
      return button(look, beginTermination, { by, command: {} });
    },
  },
  {
    weight: 3,
    play: (look) => {
      const { pilot, chance } = look;
      if (!pilot.grantIfAny?.ending) return undefined;
      const typed = { "p-note": words(chance, "Genomgånget") };
      const command = { version: pilot.grant.version, typed, language: "sv" } as const;
      return button(look, settleEndedGrant, { by: staff(look, "officer"), command });
    },
  },
];
