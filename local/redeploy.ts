import { build } from "../deployment/build.ts";
import { stateFolder as stateDir } from "../deployment/project.ts";
import { Sentence, step, tell } from "../deployment/say.ts";
import { clientFor } from "./cloud/client.ts";
import { buildFolder, ensureStacks } from "./cloud/stacks.ts";
import { readAddresses, recall } from "./cloud/state.ts";

// Brings what has changed since the start to the running local cloud.
await tell(async () => {
  const { endpoint } = readAddresses(stateDir);
  const { ports } = recall(stateDir);
  if (!ports)
    throw new Sentence(`The state folder ${stateDir} does not remember its ports: stop it and start it again.`);
  await step(console.log, "Building the Lambdas", () => build({ out: buildFolder(stateDir) }));
  await ensureStacks({ stateDir, ports, client: clientFor(endpoint), log: console.log });
});
