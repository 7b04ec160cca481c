import type { Outputs } from "../../deployment/outputs.ts";
import { tableOf } from "../../deployment/publish-calls.ts";
import type { Call } from "../../functions/calls/call.ts";
import { calls } from "../../functions/calls/calls.ts";
import { publishCall } from "../../functions/calls/publish-call.store.ts";
import { dayOf, endOfDay, type Instant, plusDays } from "../../functions/vocabulary/instant.ts";
import { ore } from "../../functions/vocabulary/ore.ts";
import { moneyCalls } from "../demo/money-calls.ts";
import { movedTo, pilotYears } from "../demo/years.ts";
import type { Client } from "./client.ts";

/** How long the demo call is open at least, counted from a start. */
const demoDays = 60;
/** The demo may be played many times before its frames are granted away. */
const demoFrames = 10;

const forDemo = (call: Call, now: Instant): Call => {
  const atLeast = endOfDay(dayOf(plusDays(now, demoDays)));
  const frames = call.frames.map(({ year, amountOre }) => ({ year, amountOre: ore(amountOre * demoFrames) }));
  const [, latest = atLeast] = [atLeast, call.closesAt].sort();
  return { ...call, frames, closesAt: latest };
};

/**
 * Puts every call in force on a local stage, those of the demos too: open on any day, with years and money for many
 * demos.
 */
export async function publishDemoCalls(client: Client, outputs: Outputs, now: Instant): Promise<void> {
  const table = tableOf(client, outputs);
  const years = pilotYears(dayOf(now));
  const shown = [...calls.map((call) => movedTo(call, years)), ...moneyCalls];
  for (const call of shown) await publishCall(table, forDemo(call, now));
}
