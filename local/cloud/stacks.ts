import { join } from "node:path";
import { type Outputs, readOutputs } from "../../deployment/outputs.ts";
import { type Log, Sentence, step } from "../../deployment/say.ts";
import { localTable } from "../../infra/constructs/tables.ts";
import type { Client } from "./client.ts";
import { bootstrap, deploy, fingerprint, synthesise } from "./deploy.ts";
import { about, holdSaves, save } from "./kept.ts";
import { notSaved } from "./save-words.ts";
import type { Ports } from "./state.ts";

/** Where an instance builds: of its own, so that instances of different versions do not mix. */
export const buildFolder = (stateDir: string) => join(stateDir, "build");

type Deployment = {
  stateDir: string;
  ports: Ports;
  log: Log;
  anew: boolean;
  addresses: { siteUrl: string; cloudUrl: string };
};

const prepareAndDeploy = async ({ stateDir, ports, log, anew, addresses }: Deployment): Promise<void> => {
  const templates = join(stateDir, "cdk.out");
  await step(log, anew ? "Preparing the stacks" : "Preparing the changed stacks", () =>
    Promise.all([
      anew ? bootstrap(ports.cloud) : undefined,
      synthesise(templates, ports.cloud, { stage: "local", build: buildFolder(stateDir), ...addresses }),
    ]),
  );
  await step(log, "Deploying the stacks", () => deploy(templates, ports.cloud));
};

/** Deploys the stacks, unless what is deployed is already what was built. */
export const ensureStacks = async ({
  stateDir,
  ports,
  client,
  log,
}: {
  stateDir: string;
  ports: Ports;
  client: Client;
  log: Log;
}): Promise<Outputs> => {
  const addresses = { siteUrl: `http://localhost:${ports.site}`, cloudUrl: `http://localhost:${ports.cloud}` };
  const build = buildFolder(stateDir);
  const wanted = await fingerprint(build, addresses);
  const before = await readOutputs(client, "local");
  if (before && (await about(ports.gateway))?.notes.deployed === wanted) return before;
  if (before && before.PilotsTable !== localTable("pilots")) {
    throw new Sentence(
      `The state in ${stateDir} was made by an earlier version, and the local cloud would lose its tables over the update: ` +
        "begin empty with npm start -- --fresh, or choose another folder with STATE_DIR.",
    );
  }

  // A stack that is half deployed cannot be deployed again here: until all is there, the save before counts.
  if (before) await save(ports.gateway);
  await holdSaves(ports.gateway);
  try {
    await prepareAndDeploy({ stateDir, ports, log, anew: before === undefined, addresses });
  } catch (cause) {
    await holdSaves(ports.gateway, false).catch(() => undefined); // the cloud may be what has failed
    throw cause;
  }
  const now = await readOutputs(client, "local");
  if (!now) throw new Sentence(`The stacks did not come up; see ${join(stateDir, "logs/cloud.log")}.`);
  // Together with what it is true of: a cut from here on finds stacks, buckets and files as they belong together.
  const said = await save(ports.gateway, { deployed: wanted });
  if ("failed" in said) throw notSaved(stateDir, said.failed);
  return now;
};
