import { isOwed, obligationsOfPilot } from "../../../functions/pilot/obligations/obligations.ts";
import { askMoreTime } from "../../../functions/reporting/dates/ask-more-time.act.ts";
import { versionOfDay } from "../../../functions/reporting/dates/extension.ts";
import { moveReportDay } from "../../../functions/reporting/dates/move-report-day.act.ts";
import { plusLocalDays } from "../../../functions/vocabulary/instant.ts";
import { holder } from "./holders.ts";
import { button, type Look, type Play, staff, words } from "./play.ts";

/** Mostly a report that is owed, as it stands on the screen; at times any, or as it was before. */
function someReport({ pilot, chance, today }: Look) {
  const all = obligationsOfPilot(pilot, today);
  const one = chance.pick(chance.likely(0.9) ? all.filter(isOwed) : all);
  const version = one && (chance.likely(0.9) ? versionOfDay(one) : chance.below(versionOfDay(one) + 1));
  return one && { one, number: one.number, version: version ?? 0 };
}

/** Mostly a day after the one that holds. */
const someDay = ({ chance, today }: Look, dueDay: Look["today"]) =>
  plusLocalDays(dueDay < today ? today : dueDay, chance.between(chance.likely(0.9) ? 1 : -10, 60));

/** Holders ask for more time for a report; officers answer, and give it unasked. */
export const reportDays: readonly Play[] = [
  {
    weight: 0.4,
    play: (look) => {
      const shown = someReport(look);
      if (!shown) return undefined;
      const { one, number, version } = shown;
      const typed = { "p-until": someDay(look, one.dueDay), "p-reason": words(look.chance, "Sjukdom").slice(0, 400) };
      return button(look, askMoreTime, { by: holder, command: { number, version, typed, language: "sv" } });
    },
  },
  {
    weight: 0.4,
    play: (look) => {
      const shown = someReport(look);
      if (!shown) return undefined;
      const { one, number, version } = shown;
      const typed = {
        "p-answer": look.chance.likely(0.7) ? "p-yes" : "p-no",
        "p-until": someDay(look, one.dueDay),
        "p-reason": words(look.chance, "Det finns skäl").slice(0, 400),
      };
      const by = staff(look, "officer");
      return button(look, moveReportDay, { by, command: { number, version, typed, language: "sv" } });
    },
  },
];
