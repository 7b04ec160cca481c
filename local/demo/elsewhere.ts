import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstCustomer, wordsOf } from "../cloud/customers.ts";
import { startCloud } from "../cloud/start-cloud.ts";
import type { Elsewhere } from "./call.ts";
import { type Stage, stageAt } from "./stage.ts";

const other = "partnership";

/** Starts another customer beside the running one, for as long as something is played there; nothing of it is kept. */
export async function withPartnership<T>(show: Stage["show"], play: (there: Elsewhere) => Promise<T>): Promise<T> {
  const stateDir = await mkdtemp(join(tmpdir(), "pilot-grants-partnership-"));
  show("", "Startar partnerskapet vid sidan av ...");
  const cloud = await startCloud({ stateDir, customer: other, fresh: true, log: () => {} });
  try {
    return await play({ stage: stageAt(cloud, show), foreign: wordsOf(firstCustomer) });
  } finally {
    await cloud.stop();
    await rm(stateDir, { recursive: true, force: true });
  }
}
