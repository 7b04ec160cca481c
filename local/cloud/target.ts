import { parseArgs } from "node:util";
import { type Outputs, readOutputs } from "../../deployment/outputs.ts";
import { stateFolder } from "../../deployment/project.ts";
import { Sentence } from "../../deployment/say.ts";
import { deployed } from "../../infra/config.ts";
import { type Client, clientFor } from "./client.ts";
import { readAddresses } from "./state.ts";

/** Where a command looks: the settings of its SDK clients, what is deployed there, and the rest of its words. */
export type Target = { stage: string; client: Partial<Client>; outputs: Outputs; words: string[] };

/**
 * The deployment that a command speaks to: the running local cloud, or with `--stage prod` the account one is signed
 * in to, in the region that the stage's configuration names. The rest of the words are the command's own.
 * @throws Sentence when there is no such stage, or it is not deployed
 */
export const target = async (args: string[] = process.argv.slice(2)): Promise<Target> => {
  const { values, positionals: words } = parseArgs({
    args,
    options: { stage: { type: "string", default: "local" } },
    allowPositionals: true,
  });
  const { stage } = values;
  if (stage === "local") {
    const { endpoint, outputs } = readAddresses(stateFolder);
    return { stage, client: clientFor(endpoint), outputs, words };
  }
  const config = deployed.find(({ name }) => name === stage);
  if (!config)
    throw new Sentence(
      `No stage is called ${stage}: infra/config.ts has ${deployed.map(({ name }) => name).join(", ")}.`,
    );
  const client = { region: config.region };
  const outputs = await readOutputs(client, stage);
  if (!outputs) throw new Sentence(`Stage ${stage} is not deployed in this account, in ${config.region}.`);
  return { stage, client, outputs, words };
};
