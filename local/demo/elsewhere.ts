import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstCustomer, wordsOf } from "../cloud/customers.ts";
import { startCloud } from "../cloud/start-cloud.ts";
import type { Elsewhere } from "./call.ts";
import { type Stage, stageAt } from "./stage.ts";

type Started = { readonly show: Stage["show"]; readonly customer: string };

/** Starts an instance for as long as something is played there; nothing of it is kept. */
async function withInstance<T>({ show, customer }: Started, play: (stage: Stage) => Promise<T>): Promise<T> {
  const stateDir = await mkdtemp(join(tmpdir(), `pilot-grants-${customer}-`));
  const cloud = await startCloud({ stateDir, customer, fresh: true, log: () => {} });
  try {
    return await play(stageAt(cloud, show));
  } finally {
    await cloud.stop();
    await rm(stateDir, { recursive: true, force: true });
  }
}

const other = "partnership";

/** Starts another customer beside the running one, for as long as something is played there. */
export async function withPartnership<T>(show: Stage["show"], play: (there: Elsewhere) => Promise<T>): Promise<T> {
  show("", "Startar partnerskapet vid sidan av ...");
  return withInstance({ show, customer: other }, (stage) => play({ stage, foreign: wordsOf(firstCustomer) }));
}

/** Starts the first customer with nothing in it, for what is to be the same each time: its numbers and its clock are its own. */
export async function withNothingYet<T>(show: Stage["show"], play: (stage: Stage) => Promise<T>): Promise<T> {
  show("", "Startar en egen instans ...");
  return withInstance({ show, customer: firstCustomer }, play);
}
