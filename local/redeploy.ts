import { resolve } from "node:path";
import { build } from "../deployment/build.ts";
import { defaultState } from "../deployment/project.ts";
import { step } from "../deployment/say.ts";
import { clientFor } from "./cloud/client.ts";
import { buildFolder, ensureStacks } from "./cloud/stacks.ts";
import { readAddresses, recall } from "./cloud/state.ts";

// Brings what has changed since the start to the running local cloud.
const stateDir = resolve(process.env["STATE_DIR"] ?? defaultState);
const { ports } = recall(stateDir);
const addresses = readAddresses(stateDir);
if (!ports || !addresses) {
  console.error(`No local cloud runs with the state folder ${stateDir}: start one with npm start.`);
  process.exit(1);
}
await step(console.log, "Building the Lambdas", () => build({ out: buildFolder(stateDir) }));
await ensureStacks({ stateDir, ports, client: clientFor(addresses.endpoint), log: console.log });
