import type { Call } from "../../functions/applications/call/call.ts";
import { calls } from "../../functions/applications/call/calls.ts";
import { publishCall } from "../../functions/applications/call/publish-call.store.ts";
import { dynamoTable } from "../../functions/platform/table/dynamo-table.ts";
import { dayOf, endOfDay, type Instant, plusDays } from "../../functions/vocabulary/instant.ts";
import { ore } from "../../functions/vocabulary/ore.ts";
import { moneyCalls } from "../demo/money-calls.ts";
import { movedTo, pilotYears } from "../demo/years.ts";
import type { Client } from "./client.ts";
import type { Outputs } from "./outputs.ts";

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
 * Puts every call in force, on a local stage those of the demos too. There a call is open and has years and money for
 * many demos, on any day; on AWS its years, dates and frames are those of the data and nothing else.
 */
export async function publishCalls(client: Partial<Client>, outputs: Outputs, demoNow?: Instant): Promise<void> {
  const table = dynamoTable({ PILOTS_TABLE: outputs.PilotsTable, RECORD_TABLE: outputs.RecordTable }, client);
  if (!demoNow) for (const call of calls) await publishCall(table, call);
  else {
    const years = pilotYears(dayOf(demoNow));
    const shown = [...calls.map((call) => movedTo(call, years)), ...moneyCalls];
    for (const call of shown) await publishCall(table, forDemo(call, demoNow));
  }
}
