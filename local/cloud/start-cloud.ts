import { build } from "../../deployment/build.ts";
import { type Log, Sentence, step } from "../../deployment/say.ts";
import { systemClock } from "../../functions/platform/clock.ts";
import { hearOfBounces } from "./bounces.ts";
import { type Client, clientFor, endpointOf } from "./client.ts";
import { startEdge } from "./edge.ts";
import { readFinanceClient } from "./finance-client.ts";
import { endLeftovers } from "./leftovers.ts";
import { startMailCatcher } from "./mail-catcher.ts";
import { startMiniStack } from "./ministack.ts";
import { lockExports } from "./object-lock.ts";
import { portNear } from "./ports.ts";
import { stopProcesses } from "./processes.ts";
import { publishDemoCalls } from "./publish-demo-calls.ts";
import { ensurePython, pythonInstalled } from "./python.mjs";
import { recordTables } from "./record-tables.ts";
import { recoverPilots } from "./recover-pilots.ts";
import { buildFolder, ensureStacks } from "./stacks.ts";
import { createStaff } from "./staff.ts";
import {
  type Addresses,
  forgetProcesses,
  type Ports,
  prepare,
  recall,
  remember,
  removeAddresses,
  writeAddresses,
} from "./state.ts";

export type Options = {
  /** The port of the site; a free one when left out. */
  port?: number;
  stateDir: string;
  fresh?: boolean;
  log: Log;
  /** The file to which each request to the tables is written with its answer; none when left out. */
  recording?: string;
};

export type Cloud = Addresses & {
  stateDir: string;
  /** Settings for SDK clients that speak to this cloud. */
  client: Client;
  /** Stops and starts the cloud alone, and lets pilots in flight go on, as a second `npm start` does. */
  restart: () => Promise<void>;
  /** Ends the cloud without saving, as a crash would, and starts it again. */
  crash: () => Promise<void>;
  /** Resolves if the cloud ends by itself. */
  died: Promise<void>;
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
export const startCloud = async ({ port, stateDir, fresh = false, log, recording }: Options): Promise<Cloud> => {
  await endLeftovers(stateDir);
  prepare(stateDir, fresh);
  removeAddresses(stateDir);
  if (!pythonInstalled().done)
    await step(log, "Installing the local cloud (Python)", async () => inWords(ensurePython));

  const ports = await choosePorts(port, recall(stateDir).ports);
  remember(stateDir, { ports });
  const client = clientFor(endpointOf(ports.cloud));
  const edge = await startEdge(ports, recording === undefined ? undefined : recordTables(recording));
  const stop = async () => {
    removeAddresses(stateDir);
    await edge.stop();
    await stopProcesses();
    forgetProcesses(stateDir);
  };
  const started = async () => {
    const [{ ministack }] = await Promise.all([
      step(log, "Starting the local cloud and the mail catcher", async () => {
        const [ministack] = await Promise.all([
          startMiniStack({ state: stateDir, ...ports }),
          startMailCatcher({ state: stateDir, ...ports }),
        ]);
        return { ministack };
      }),
      step(log, "Building the Lambdas", () => build({ out: buildFolder(stateDir) })),
    ]);
    const outputs = await ensureStacks({ stateDir, ports, client, log });
    edge.leadTo(outputs.ApiId);
    const known = recall(stateDir).staff;
    const staff = await step(log, known ? "Checking the staff accounts" : "Creating the staff accounts", () =>
      createStaff(client, outputs.StaffPool, known),
    );
    remember(stateDir, { staff });
    const financeApi = await readFinanceClient(client, outputs);
    await hearOfBounces(client, outputs);
    await lockExports(client, outputs);
    await step(log, "Publishing the call", () => publishDemoCalls(client, outputs, systemClock()));
    // The local cloud fails what was running when it stopped; AWS does not.
    if (known) await step(log, "Letting pilots in flight go on", () => recoverPilots(client, outputs));
    return { ministack, outputs, staff, financeApi };
  };
  try {
    const { ministack, outputs, staff, financeApi } = await started();
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
    const restart = thenRecover(ministack.restart);
    const crash = thenRecover(ministack.crash);
    return { ...addresses, stateDir, client, restart, crash, died: ministack.died, stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
};
