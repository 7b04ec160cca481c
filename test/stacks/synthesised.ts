import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { type Deployed, local, type StageConfig } from "../../infra/config.ts";
import { machineLambdas, webLambdas } from "../../infra/lambdas.ts";
import { buildStacks } from "../../infra/stacks.ts";

export const lambdaNames = [...Object.keys(webLambdas), ...Object.keys(machineLambdas)];

/** Assets in place of the built ones: what the code is does not matter to how it is deployed. */
const emptyBuild = () => {
  const build = mkdtempSync(join(tmpdir(), "stacks-"));
  for (const name of lambdaNames) {
    mkdirSync(join(build, "lambda", name), { recursive: true });
    writeFileSync(
      join(build, "lambda", name, "index.mjs"),
      `export const handler = async () => ${JSON.stringify(name)};\n`,
    );
  }
  return build;
};

const context = JSON.parse(readFileSync(new URL("../../cdk.json", import.meta.url), "utf8")).context;

/**
 * The stacks of a stage as the CDK would hand them to AWS: an account by its number alone, nothing looked up. `before` is
 * done to the app before it is synthesised.
 */
export const synthesised = (config: StageConfig, before?: (app: App) => void) => {
  const app = new App({ context, outdir: mkdtempSync(join(tmpdir(), "stacks-out-")) });
  const stacks = buildStacks(app, config, { account: "111111111111", build: emptyBuild() });
  before?.(app);
  const assembly = app.synth();
  const templates = Object.values(stacks).map((stack) => Template.fromStack(stack));
  return {
    assembly,
    templates,
    data: Template.fromStack(stacks.data),
    application: Template.fromStack(stacks.application),
    bill: stacks.bill && Template.fromStack(stacks.bill),
    edge: stacks.edge && Template.fromStack(stacks.edge),
  };
};

/** A stage of an authority that has filled in its own words. */
export const prod: Deployed = {
  name: "prod",
  region: "eu-north-1",
  mailSender: "piloter@provlanda.test",
  mailIdentity: "existing",
  alarmsTo: "drift@provlanda.test",
  budget: 20,
  financeApi: false,
  logDays: 365,
  throttle: { rate: 500, burst: 1000 },
  clock: "system",
};

/** The same with all that can be chosen. */
export const withDomain: Deployed = {
  ...prod,
  mailIdentity: "create",
  financeApi: true,
  domain: {
    name: "piloter.provlanda.test",
    zoneId: "Z09876543210ABCDEFGHI",
    zoneName: "provlanda.test",
    firewall: true,
  },
};

export const onThisMachine = local({ siteUrl: "http://localhost:8080", cloudUrl: "http://localhost:18081" });
