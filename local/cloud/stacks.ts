import { join } from "node:path";
import { type Outputs, readOutputs } from "../../deployment/outputs.ts";
import { type Log, Sentence, step } from "../../deployment/say.ts";
import { localTable } from "../../infra/constructs/tables.ts";
import type { Client } from "./client.ts";
import { bootstrap, deploy, fingerprint, synthesise } from "./deploy.ts";
import { type Ports, recall, remember } from "./state.ts";

/** Where an instance builds: of its own, so that instances of different versions do not mix. */
export const buildFolder = (stateDir: string) => join(stateDir, "build");

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
  if (before && recall(stateDir).deployed === wanted) return before;
  if (before && before.PilotsTable !== localTable("pilots")) {
    throw new Sentence(
      `The state in ${stateDir} was made by an earlier version, and the local cloud would lose its tables over the update: ` +
        "begin empty with npm start -- --fresh, or choose another folder with STATE_DIR.",
    );
  }

  const templates = join(stateDir, "cdk.out");
  await step(log, before ? "Preparing the changed stacks" : "Preparing the stacks", () =>
    Promise.all([
      before ? undefined : bootstrap(ports.cloud),
      synthesise(templates, ports.cloud, { stage: "local", build, ...addresses }),
    ]),
  );
  await step(log, "Deploying the stacks", () => deploy(templates, ports.cloud));
  const now = await readOutputs(client, "local");
  if (!now) throw new Sentence(`The stacks did not come up; see ${join(stateDir, "logs/cloud.log")}.`);
  remember(stateDir, { deployed: wanted });
  return now;
};
