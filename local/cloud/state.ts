import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Outputs } from "../../deployment/outputs.ts";
import { Sentence } from "../../deployment/say.ts";
import type { FinanceApi } from "./finance-client.ts";
import { mayLive } from "./owner.ts";
import { writePrivate } from "./private-file.ts";
import type { Staff } from "./staff.ts";

export type Ports = { site: number; cloud: number; gateway: number; smtp: number; mail: number };

/** What a state folder remembers of its instance from one start to the next. */
export type Memory = {
  ports?: Ports;
  staff?: Staff;
  /** The processes of the last start, for the case that it was killed before it could stop them. */
  running?: { cloud?: number; mail?: number };
  /** Fingerprint of what is deployed, as versions before the saves remembered it. */
  deployed?: string;
};

const file = (state: string) => join(state, "memory.json");

/** What is remembered; nothing where the file was cut off as it was written: all of it can be found anew. */
export const recall = (state: string): Memory => {
  try {
    return JSON.parse(readFileSync(file(state), "utf8"));
  } catch {
    return {};
  }
};

export const remember = (state: string, news: Partial<Memory>) =>
  writePrivate(file(state), { ...recall(state), ...news });

export const rememberProcess = (state: string, pids: Memory["running"]) =>
  remember(state, { running: { ...recall(state).running, ...pids } });

export const forgetProcesses = (state: string) => {
  const { running: _, ...rest } = recall(state);
  writePrivate(file(state), rest);
};

/** The addresses of a running instance, for the commands and tests that speak to it. */
export type Addresses = {
  url: string;
  /** The cloud's endpoint for SDK clients. */
  endpoint: string;
  /** The page of the mail catcher. */
  mail: string;
  staff: Staff;
  /** How a ledger system asks for tokens here. */
  financeApi: FinanceApi;
  outputs: Outputs;
};

const addressFile = (state: string) => join(state, "addresses.json");

export const writeAddresses = (state: string, addresses: Addresses) => writePrivate(addressFile(state), addresses);

/** Where the running instance is. @throws Sentence when none runs with this folder */
export const readAddresses = (state: string): Addresses => {
  if (existsSync(addressFile(state)) && mayLive(state)) return JSON.parse(readFileSync(addressFile(state), "utf8"));
  throw new Sentence(
    `No local cloud runs with the state folder ${state}: start one with npm start, in another window.`,
  );
};

export const removeAddresses = (state: string) => rmSync(addressFile(state), { force: true });
