import { act, already, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { factsNow, lineWrites, nextLine } from "../../pilot/de-minimis/aid-line.ts";
import { rateHolds, type UsedRate } from "../../pilot/de-minimis/euro-rate-of-day.ts";
import { rateOfDay } from "../../pilot/de-minimis/euro-rates.store.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { aidRateMissing } from "./aid.refusals.ts";

type Command = { readonly language: Language };
type Seen = Guarded & { readonly pilot: Pilot; readonly rate: UsedRate | undefined };

async function see(table: Reader, pressed: Pressed<Command>): Promise<Seen> {
  const pilot = await thePilot(table, pressed);
  const day = pilot.aidEntries.at(-1)?.day;
  return { pilot, heads: pilot.heads, rate: day && (await rateOfDay(table, day)) };
}

/** Finance brings a case's line up to what holds: the amount in euro by the rate of its day, and what has been lowered since. */
export const renewAidLine = act({
  name: "renew-aid-line",
  writes: ["AIDENTRY", "AID"],
  see,
  decide: ({ pilot, rate }: Seen, { language }: Command, { at }): Outcome<object> => {
    const facts = factsNow(pilot, rate) ?? refuse("not-found");
    if (!facts.rate) refuse(aidRateMissing, { day: formatDay(facts.day, language) });
    const line = nextLine(pilot, facts, at);
    if (!line) return already({});
    const { number, amountOre } = line;
    return {
      answer: {},
      writes: [...lineWrites(pilot, line), ...rateHolds(facts.day, rate)],
      log: { action: "aid.renewed", details: { number, amountOre } },
    };
  },
});
