import { existsSync, readFileSync } from "node:fs";
import { clientFor } from "../local/cloud/client.ts";
import type { Addresses } from "../local/cloud/state.ts";

/** What `npm test` tells the tests of the cloud that it has started for them. */
export type TestCloud = Addresses & { control?: string; recording?: string };

const file = process.env["PILOT_CLOUD"];

const read = (): TestCloud => {
  if (!file || !existsSync(file)) {
    throw new Error(
      "These tests need a local cloud: run them with npm test, or point PILOT_CLOUD at the addresses.json of one that runs.",
    );
  }
  return JSON.parse(readFileSync(file, "utf8"));
};

/** The running cloud's addresses and outputs, and the settings for SDK clients that speak to it. */
export const cloud = () => {
  const addresses = read();
  return { ...addresses, client: clientFor(addresses.endpoint) };
};

const act = async (what: "restart" | "crash" | "save") => {
  const { control } = read();
  if (!control) throw new Error("Only npm test may restart the local cloud: this one belongs to somebody.");
  const answer = await fetch(`${control}/${what}`, { method: "POST" });
  if (!answer.ok) throw new Error(`The local cloud did not ${what}: ${await answer.text()}`);
};

/** Stops the cloud cleanly and starts it again: data stay, running executions fail, stream records are gone. */
export const restartCloud = () => act("restart");

/** Lets the running cloud save, as `npm start` does every half minute. */
export const saveCloud = () => act("save");

/** Ends the cloud as a power cut would and starts it again: what came since its last save is forgotten. */
export const crashCloud = () => act("crash");
