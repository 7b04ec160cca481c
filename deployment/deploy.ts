import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { readSettings } from "../functions/settings/settings.store.ts";
import { problemsWith } from "../infra/checked.ts";
import { type Deployed, deployed } from "../infra/config.ts";
import { build } from "./build.ts";
import { installed } from "./command.ts";
import { tableOf } from "./first-versions.ts";
import { readOutputs, stackStatus } from "./outputs.ts";
import { project } from "./project.ts";
import { Sentence, tell } from "./say.ts";

// npm run deploy -- --context stage=prod: builds, and deploys to the AWS account one is signed in to.
const { values } = parseArgs({ options: { context: { type: "string", multiple: true, default: [] } }, strict: false });
const contexts = (values.context ?? []).map(String);
const asked = contexts.find((pair) => pair.startsWith("stage="))?.slice("stage=".length);

const cdk = (...words: string[]) =>
  new Promise<void>((done, fail) => {
    const child = spawn(installed("cdk"), words, { cwd: project, stdio: "inherit" });
    child.once("error", fail);
    child.once("exit", (code) =>
      code === 0 ? done() : fail(new Sentence(`The deploy did not succeed: see the CDK's words above.`)),
    );
  });

/** The stage that was asked for. @throws Sentence when there is none, or its configuration is not filled in */
const theStage = (): Deployed => {
  const stage = deployed.find(({ name }) => name === asked);
  const names = deployed.map(({ name }) => name).join(", ");
  if (!stage) {
    throw new Sentence(
      `Say which stage (${names}): npm run deploy -- --context stage=prod. The local one is what npm start deploys.`,
    );
  }
  const problems = problemsWith(stage);
  if (problems.length > 0) throw new Sentence(`Edit infra/config.ts first. ${problems.join("\n")}`);
  return stage;
};

/** The CDK needs a bucket and roles of its own in each region that it deploys to. */
const requireBootstrap = async ({ region }: Deployed) => {
  for (const each of [region, "us-east-1"]) {
    if (await stackStatus({ region: each }, "CDKToolkit")) continue;
    throw new Sentence(
      `Region ${each} of this account is not ready for the CDK. Once for each account: npx cdk bootstrap --app "" aws://ACCOUNT/${each}`,
    );
  }
};

await tell(async () => {
  const stage = theStage();
  await requireBootstrap(stage);
  await build({ anew: true });
  const words = process.argv.slice(2);
  // Without a terminal the CDK cannot ask whether rights may widen: who starts a pipeline has answered.
  const answered = process.stdin.isTTY || words.includes("--require-approval") ? [] : ["--require-approval", "never"];
  await cdk("deploy", "--all", ...answered, ...words);
  // The stack lies in the configured region, whatever the shell says.
  const client = { region: stage.region };
  const outputs = await readOutputs(client, stage.name);
  if (!outputs) throw new Sentence(`Stage ${stage.name} was deployed, but its outputs cannot be read.`);
  if (!(await readSettings(tableOf(client, outputs))).authority)
    console.log(
      `Nobody is set up on stage ${stage.name} yet: npm run publish -- AUTHORITY.json --stage ${stage.name} (docs/first-day-on-aws.md).`,
    );
});
