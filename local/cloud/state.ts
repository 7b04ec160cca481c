import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Outputs } from "../../deployment/outputs.ts";
import { Sentence } from "../../deployment/say.ts";
import type { FinanceApi } from "./finance-client.ts";
import type { Staff } from "./staff.ts";

export type Ports = { site: number; cloud: number; gateway: number; smtp: number; mail: number };

type Processes = { owner: number; cloud?: number; mail?: number };

/** What a state folder remembers of its instance from one start to the next. */
export type Memory = {
  ports?: Ports;
  /** Fingerprint of what is deployed. */
  deployed?: string;
  staff?: Staff;
  /** The processes of the last start, for the case that it was killed before it could stop them. */
  running?: Processes;
};

const file = (state: string) => join(state, "memory.json");

export const recall = (state: string): Memory =>
  existsSync(file(state)) ? JSON.parse(readFileSync(file(state), "utf8")) : {};

export const remember = (state: string, news: Partial<Memory>) => {
  writeFileSync(file(state), JSON.stringify({ ...recall(state), ...news }, null, 2));
};

export const rememberProcess = (state: string, pids: Omit<Processes, "owner">) =>
  remember(state, { running: { ...recall(state).running, ...pids, owner: process.pid } });

export const forgetProcesses = (state: string) => {
  const { running: _, ...rest } = recall(state);
  writeFileSync(file(state), JSON.stringify(rest, null, 2));
};

/** Makes the folder ready; `fresh` empties it first. */
export const prepare = (state: string, fresh: boolean) => {
  if (fresh) rmSync(state, { recursive: true, force: true });
  for (const folder of ["cloud", "s3", "logs"]) mkdirSync(join(state, folder), { recursive: true });
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

export const writeAddresses = (state: string, addresses: Addresses) =>
  writeFileSync(addressFile(state), JSON.stringify(addresses, null, 2));

/** Where the running instance is. @throws Sentence when none runs with this folder */
export const readAddresses = (state: string): Addresses => {
  if (existsSync(addressFile(state))) return JSON.parse(readFileSync(addressFile(state), "utf8"));
  throw new Sentence(
    `No local cloud runs with the state folder ${state}: start one with npm start, in another window.`,
  );
};

export const removeAddresses = (state: string) => rmSync(addressFile(state), { force: true });
