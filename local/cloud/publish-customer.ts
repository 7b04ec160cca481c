import { publishFirst, tableOf } from "../../deployment/first-versions.ts";
import type { Outputs } from "../../deployment/outputs.ts";
import { readCallFacts } from "../../functions/calls/call.store.ts";
import { type Call, CallInWork } from "../../functions/calls/call.ts";
import { publishCall } from "../../functions/calls/publish-call.store.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { dayOf, endOfDay, type Instant, plusDays, yearOf } from "../../functions/vocabulary/instant.ts";
import { ore } from "../../functions/vocabulary/ore.ts";
import { moneyCalls } from "../demo/money-calls.ts";
import { movedTo, pilotYears } from "../demo/years.ts";
import type { Client } from "./client.ts";
import { documentsOf, firstCustomer } from "./customers.ts";
import { firstCallInWork, isCall, kraftsamlingPiloter2026 } from "./first-call.ts";

/** How long a demo call is open at least, from when its version is published: until the version of the next year. */
const demoDays = 400;
/** The demo may be played many times before its frames are granted away. */
const demoFrames = 10;
/** How long a call of another customer is open, whose file says a day that has passed. */
const openDays = 60;

const forDemo = (call: Call, now: Instant): Call => {
  const atLeast = endOfDay(dayOf(plusDays(now, demoDays)));
  const frames = call.frames.map(({ year, amountOre }) => ({ year, amountOre: ore(amountOre * demoFrames) }));
  const [, latest = atLeast] = [atLeast, call.closesAt].sort();
  return { ...call, frames, closesAt: latest };
};

/**
 * A call in a file opens on the day that is written in it. On a developer's machine it is open on any day: from now on, and
 * in no years that have passed.
 */
export function openNow(document: unknown, now: Instant): unknown {
  const { data: call } = CallInWork.safeParse(document);
  if (!call) return document;
  const later = Math.max(0, yearOf(dayOf(now)) - Math.min(...call.years));
  const years = call.years.map((year) => year + later);
  const frames = call.frames.map(({ year, amountOre }) => ({ year: year + later, amountOre }));
  const { closesAt = now } = call;
  const closes = closesAt < now ? { closesAt: endOfDay(dayOf(plusDays(now, openDays))) } : {};
  return { ...call, opensAt: now, ...closes, years, frames };
}

/** The calls that the demos are played on: years and money for many of them. What is in force is its officers'. */
export async function publishDemoCalls(table: Table, now: Instant): Promise<void> {
  const { contacts, group } = firstCallInWork;
  for (const call of [movedTo(kraftsamlingPiloter2026, pilotYears(dayOf(now))), ...moneyCalls]) {
    const { version = 0 } = (await readCallFacts(table, call.callId)) ?? {};
    if (version < call.version) await publishCall(table, forDemo(call, now), { contacts, group });
  }
}

/**
 * Puts a customer's documents in force on a local stage, those that are not there yet. Calls are open on any day; those of
 * the first customer, on which the demos are played, have years and money for many demos.
 */
export async function publishCustomer(
  client: Client,
  outputs: Outputs,
  { customer, now }: { readonly customer: string; readonly now: Instant },
): Promise<void> {
  const table = tableOf(client, outputs);
  const isFirst = customer === firstCustomer;
  for (const document of documentsOf(customer))
    if (!(isFirst && isCall(document))) await publishFirst({ table, at: now, examples: true }, openNow(document, now));
  if (isFirst) await publishDemoCalls(table, now);
}
