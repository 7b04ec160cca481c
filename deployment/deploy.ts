import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { prod, stages } from "../infra/config.ts";
import { build } from "./build.ts";
import { installed } from "./command.ts";
import { readOutputs } from "./outputs.ts";
import { project } from "./project.ts";
import { publishCalls } from "./publish-calls.ts";
import { Sentence, tell } from "./say.ts";

// npm run deploy -- --context stage=prod: builds, and deploys to the AWS account one is signed in to.
const { values } = parseArgs({ options: { context: { type: "string", multiple: true, default: [] } }, strict: false });
const contexts = (values.context ?? []).map(String);
const stage = contexts.find((pair) => pair.startsWith("stage="))?.slice("stage=".length);

const cdk = (...words: string[]) =>
  new Promise<void>((done, fail) => {
    const child = spawn(installed("cdk"), words, { cwd: project, stdio: "inherit" });
    child.once("error", fail);
    child.once("exit", (code) =>
      code === 0 ? done() : fail(new Sentence(`The deploy did not succeed: see the CDK's words above.`)),
    );
  });

await tell(async () => {
  if (!stage || stage === "local" || !stages.some((known) => known === stage)) {
    throw new Sentence(
      "Say which stage: npm run deploy -- --context stage=prod. The local one is what npm start deploys.",
    );
  }
  await build({ anew: true });
  await cdk("deploy", "--all", ...process.argv.slice(2));
  // The stack lies in the configured region, whatever the shell says.
  const client = { region: prod.region };
  const outputs = await readOutputs(client, stage);
  if (!outputs)
    throw new Sentence(`Stage ${stage} was deployed, but its outputs cannot be read: no call is published.`);
  await publishCalls(client, outputs);
});
