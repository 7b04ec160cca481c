import { pickOf, readAidPicks } from "../../../functions/exports/state-aid/aid-picks.ts";
import { handOverAid } from "../../../functions/exports/state-aid/hand-over-aid.act.ts";
import { waitingLines } from "../../../functions/exports/state-aid/hand-overs.store.ts";
import { renewAidLine } from "../../../functions/exports/state-aid/renew-aid-line.act.ts";
import { setEuroRate } from "../../../functions/exports/state-aid/set-euro-rate.act.ts";
import { Nonce, newId, periodSubject } from "../../../functions/vocabulary/ids.ts";
import { type LocalDay, monthOf } from "../../../functions/vocabulary/instant.ts";
import type { Typed } from "../../../functions/vocabulary/typed.ts";
import { button, type Look, move, type Office, type Play, staff } from "./play.ts";

const organisation = { name: "Region Exempel", number: "232100-0164" };

/** De minimis aid as an officer types it: mostly all that is asked, sometimes above the ceiling. */
export const someAidTyped = ({ chance, today }: Pick<Look, "chance" | "today">): Typed => ({
  "p-aid": "p-de-minimis",
  "p-aid-note": "Kursverksamhet",
  "p-aid-group": chance.likely(0.2) ? "559900-0015" : "",
  "p-aid-sector": "85.59",
  "p-aid-read": today,
  "p-aid-register": String(chance.likely(0.9) ? chance.below(100_000) : 300_000),
  "p-aid-reader": "Handläggaren",
});

/** What finance does about the aid of one case: its line is brought up to what holds. */
export const aidOfCases: readonly Play[] = [
  {
    weight: 1,
    play: (look) => {
      if (look.pilot.aidEntries.length === 0) return undefined;
      return button(look, renewAidLine, { by: staff(look, "finance"), command: { language: "sv" } });
    },
  },
];

const entering = (office: Office, of: string | LocalDay) =>
  move(setEuroRate, {
    subject: periodSubject(monthOf(office.now)),
    by: staff(office, "finance"),
    nonce: newId(Nonce),
    command: {
      typed: { "p-of": of, "p-rate": `11,${office.chance.between(1000, 9999)}`, "p-source": "Centralbanken" },
      language: "sv",
    },
  });

/** Euro rates are entered, and lines handed over to the central register. */
export const aidKeepers: readonly Play<Office>[] = [
  {
    weight: 1,
    play: (office) => entering(office, office.chance.likely(0.7) ? office.today : monthOf(office.now)),
  },
  {
    weight: 1,
    play: async (office) => {
      const { lines } = await waitingLines(office.world.lists, {});
      const typed = { lines: lines.filter(({ rate }) => rate || office.chance.likely(0.05)).map(pickOf) };
      const picks = readAidPicks(typed, "sv");
      if (!picks.ok) return undefined;
      const subject = periodSubject(monthOf(office.now));
      const command = { picks: picks.value, organisation };
      return move(handOverAid, { subject, by: staff(office, "finance"), nonce: newId(Nonce), command });
    },
  },
];
