import { build } from "../../deployment/build.ts";
import type { Outputs } from "../../deployment/outputs.ts";
import { type Log, Sentence, step } from "../../deployment/say.ts";
import { systemClock } from "../../functions/platform/clock.ts";
import { hearOfBounces } from "./bounces.ts";
import { type Client, clientFor, endpointOf } from "./client.ts";
import { firstCustomer } from "./customers.ts";
import { startEdge } from "./edge.ts";
import { readFinanceClient } from "./finance-client.ts";
import { holdSaves, type SaveAnswer } from "./kept.ts";
import { endLeftovers } from "./leftovers.ts";
import { startMailCatcher } from "./mail-catcher.ts";
import { startMiniStack } from "./ministack.ts";
import { lockExports } from "./object-lock.ts";
import { own, refuseSecond } from "./owner.ts";
import { portNear } from "./ports.ts";
import { endProcesses } from "./processes.ts";
import { publishCustomer } from "./publish-customer.ts";
import { ensurePython, pythonInstalled } from "./python.mjs";
import { recordTables } from "./record-tables.ts";
import { recoverPilots } from "./recover-pilots.ts";
import { type Notes, restore, type Save } from "./saves.ts";
import { buildFolder, ensureStacks } from "./stacks.ts";
import { createStaff, type Staff } from "./staff.ts";
import {
  type Addresses,
  forgetProcesses,
  type Ports,
  recall,
  remember,
  removeAddresses,
  writeAddresses,
} from "./state.ts";
import { openFolder, prepare } from "./state-folder.ts";

export type Options = {
  /** The port of the site; a free one when left out. */
  port?: number;
  stateDir: string;
  fresh?: boolean;
  /** Whose documents are published: a folder of `customers`. */
  customer?: string;
  log: Log;
  /** The file to which each request to the tables is written with its answer; none when left out. */
  recording?: string;
  /** Called when the folder and the port are this start's own: until then it may still be refused. */
  taken?: () => void;
};

export type Cloud = Addresses & {
  stateDir: string;
  /** Settings for SDK clients that speak to this cloud. */
  client: Client;
  /** The save that it began from; nothing when it began empty. */
  from: Save | undefined;
  /** Whether the state that it began from holds the demo pilots. */
  seeded: boolean;
  /** Saves what has changed, with what is to be remembered of this state. */
  save: (notes?: Notes) => Promise<SaveAnswer>;
  /** Saves nothing until a save brings notes: what is half done would not be what a start can begin from. */
  holdSaves: () => Promise<void>;
  /** Takes no requests any more and saves for the last time; may be called again where that failed. */
  saveAtEnd: () => Promise<SaveAnswer>;
  /** Stops and starts the cloud alone, and lets pilots in flight go on, as a second `npm start` does. */
  restart: () => Promise<void>;
  /** Ends the cloud as a power cut would, and starts it again as it was at its last save. */
  crash: () => Promise<void>;
  /**
   * Pilots in flight go on, each with a new execution; resolves with how many when all of them do. Nobody has to wait
   * for it: pages and forms work meanwhile. Nothing where the cloud began empty.
   */
  recovered: Promise<number> | undefined;
  /** Resolves if the cloud ends by itself. */
  died: Promise<void>;
  /** Resolves if no mail catcher can be kept running. */
  mailGaveUp: Promise<void>;
  /** Ends all that was started; saves nothing. */
  stop: () => Promise<void>;
};

/** What plain JavaScript throws here is a sentence for the person at the machine. */
const inWords = (work: () => void) => {
  try {
    work();
  } catch (cause) {
    throw new Sentence(cause instanceof Error ? cause.message : String(cause), { cause });
  }
};

const choosePorts = async (site: number | undefined, known: Ports | undefined): Promise<Ports> => {
  // Away from the site's neighbours, where a second instance may be put.
  const wished = (offset: number) => (site === undefined || site > 50_000 ? undefined : site + 10_000 + offset);
  return {
    site: site ?? (await portNear(known?.site)),
    cloud: await portNear(known?.cloud ?? wished(1)),
    mail: await portNear(known?.mail ?? wished(2)),
    smtp: await portNear(known?.smtp ?? wished(3)),
    gateway: await portNear(known?.gateway ?? wished(4)),
  };
};

/** Starts the whole product on this machine: the cloud, its edge, the mail catcher, the stacks and the staff accounts. */
export const startCloud = async (options: Options): Promise<Cloud> => {
  const { stateDir, port, log } = options;
  openFolder(stateDir);
  await refuseSecond(stateDir);
  await endLeftovers(stateDir, log);
  const owner = await own(stateDir, port);
  try {
    return await startOwned(options, owner);
  } catch (cause) {
    owner.giveBack();
    throw cause;
  }
};

/** What a start sets right each time: the staff's accounts, the way of bounces, the lock of exports, the customer's documents. */
const peopleAndCall = async (
  { stateDir, customer = firstCustomer }: Options,
  client: Client,
  outputs: Outputs,
): Promise<Staff> => {
  const [staff] = await Promise.all([
    createStaff(client, outputs.StaffPool, recall(stateDir).staff),
    hearOfBounces(client, outputs),
    lockExports(client, outputs),
    publishCustomer(client, outputs, { customer, now: systemClock() }),
  ]);
  remember(stateDir, { staff });
  return staff;
};

const startOwned = async (options: Options, owner: Awaited<ReturnType<typeof own>>): Promise<Cloud> => {
  const { port, stateDir, fresh = false, log, taken, recording } = options;
  prepare(stateDir, fresh);
  if (!pythonInstalled().done)
    await step(log, "Installing the local cloud (Python)", async () => inWords(ensurePython));

  const ports = await choosePorts(port, recall(stateDir).ports);
  remember(stateDir, { ports });
  const client = clientFor(endpointOf(ports.cloud));
  const edge = await startEdge(ports, recording === undefined ? undefined : recordTables(recording));
  removeAddresses(stateDir);
  taken?.();
  const where = { state: stateDir, owner: owner.id, ...ports };
  const restored = restore(stateDir);
  let mail: Awaited<ReturnType<typeof startMailCatcher>> | undefined;
  const stop = async () => {
    removeAddresses(stateDir);
    mail?.letEnd();
    await edge.stop();
    await endProcesses();
    forgetProcesses(stateDir);
    owner.giveBack();
  };
  const started = async () => {
    const [ministack] = await Promise.all([
      step(log, "Starting the local cloud and the mail catcher", async () => {
        const [ministack, catcher] = await Promise.all([
          startMiniStack(where, restored),
          startMailCatcher(where, restored, log),
        ]);
        mail = catcher;
        return ministack;
      }),
      step(log, "Building the Lambdas", () => build({ out: buildFolder(stateDir) })),
    ]);
    const outputs = await ensureStacks({ stateDir, ports, client, log });
    edge.leadTo(outputs.ApiId);
    const [staff, financeApi] = await Promise.all([
      step(log, "Staff accounts and documents", () => peopleAndCall(options, client, outputs)),
      readFinanceClient(client, outputs),
    ]);
    // The local cloud fails what was running when it stopped; AWS does not.
    const recovered = restored && recoverPilots(client, outputs);
    recovered?.catch(() => {}); // whoever awaits it says so
    return { ministack, outputs, staff, financeApi, recovered };
  };
  try {
    const { ministack, outputs, staff, financeApi, recovered } = await started();
    const addresses: Addresses = {
      url: `http://localhost:${ports.site}`,
      endpoint: client.endpoint,
      mail: `http://localhost:${ports.mail}`,
      staff,
      financeApi,
      outputs,
    };
    writeAddresses(stateDir, addresses);
    const thenRecover = (again: () => Promise<void>) => async () => {
      await again();
      await recoverPilots(client, outputs);
    };
    const { seeded, save, died } = ministack;
    const from = restored === "from before" ? undefined : restored;
    const saveAtEnd = async () => {
      await edge.stop();
      return ministack.saveAtEnd();
    };
    const hold = () => holdSaves(ports.gateway);
    const restart = thenRecover(ministack.restart);
    const crash = thenRecover(ministack.crash);
    const mailGaveUp = mail?.gaveUp ?? new Promise<never>(() => {});
    return {
      ...addresses,
      stateDir,
      client,
      from,
      seeded,
      save,
      holdSaves: hold,
      saveAtEnd,
      restart,
      crash,
      recovered,
      died,
      mailGaveUp,
      stop,
    };
  } catch (cause) {
    await stop();
    throw cause;
  }
};
