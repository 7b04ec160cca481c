import { parseArgs } from "node:util";
import { type Outputs, readOutputs } from "../../deployment/outputs.ts";
import { stateFolder } from "../../deployment/project.ts";
import { Sentence } from "../../deployment/say.ts";
import { type Client, clientFor } from "./client.ts";
import { readAddresses } from "./state.ts";

/**
 * The deployment that a command speaks to: the running local cloud, or with `--stage prod` the account one is signed
 * in to. The rest of the words are the command's own.
 */
export const target = async (): Promise<{ client: Partial<Client>; outputs: Outputs; words: string[] }> => {
  const { values, positionals: words } = parseArgs({
    options: { stage: { type: "string", default: "local" } },
    allowPositionals: true,
  });
  if (values.stage === "local") {
    const { endpoint, outputs } = readAddresses(stateFolder);
    return { client: clientFor(endpoint), outputs, words };
  }
  const outputs = await readOutputs({}, values.stage);
  if (!outputs) throw new Sentence(`Stage ${values.stage} is not deployed in this account and region.`);
  return { client: {}, outputs, words };
};
