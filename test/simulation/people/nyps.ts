import { readAllPeriods } from "../../../functions/exports/months/period.store.ts";
import { handOverNyps } from "../../../functions/exports/nyps/hand-over-nyps.act.ts";
import { waitingMonths } from "../../../functions/exports/nyps/waiting-months.ts";
import { newestHandOver } from "../../../functions/exports/state-aid/hand-overs.store.ts";
import { Nonce, newId, periodSubject } from "../../../functions/vocabulary/ids.ts";
import { monthOf } from "../../../functions/vocabulary/instant.ts";
import { move, type Office, type Play, staff } from "./play.ts";

/** Finance hands closed months over to the national follow-up; now and then one that is not closed. */
export const nypsKeepers: readonly Play<Office>[] = [
  {
    weight: 0.5,
    play: async (office) => {
      const { chance, now, world } = office;
      const waiting = waitingMonths(await readAllPeriods(world.reader), await newestHandOver(world.reader, "nyps"));
      const through = chance.pick(waiting) ?? (chance.likely(0.05) ? monthOf(now) : undefined);
      if (!through) return undefined;
      const subject = periodSubject(monthOf(now));
      const command = { through, language: "sv" as const };
      return move(handOverNyps, { subject, by: staff(office, "finance"), nonce: newId(Nonce), command });
    },
  },
];
