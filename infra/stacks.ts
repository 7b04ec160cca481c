import { type App, Fn, Tags } from "aws-cdk-lib";
import * as z from "zod";
import { Sentence } from "../deployment/say.ts";
import { ApplicationStack } from "./application-stack.ts";
import { BillStack } from "./bill-stack.ts";
import { checked } from "./checked.ts";
import { deployed, isLocal, local, type StageConfig } from "./config.ts";
import { DataStack } from "./data-stack.ts";
import { EdgeStack } from "./edge-stack.ts";

const names = ["local", ...deployed.map(({ name }) => name)];

const Asked = z.object({
  stage: z.enum(names, `stage is one of ${names.join(", ")}`),
  account: z.string("no account: sign in to AWS first, so that the CDK finds it").regex(/^\d{12}$/),
  build: z.string(),
  siteUrl: z.url().default("http://localhost:8080"),
  cloudUrl: z.url().default("http://localhost:4566"),
});

const configOf = ({ stage, siteUrl, cloudUrl }: z.infer<typeof Asked>): StageConfig =>
  deployed.find(({ name }) => name === stage) ?? local({ siteUrl, cloudUrl });

/** All stacks of a stage. @throws Sentence that says in a sentence what was not given or is wrong */
export const stacksFor = (app: App, asked: { [Name in keyof z.input<typeof Asked>]: unknown }) => {
  const parsed = Asked.safeParse(asked);
  if (!parsed.success) throw new Sentence(parsed.error.issues.map(({ message }) => message).join("; "));
  return buildStacks(app, configOf(parsed.data), parsed.data);
};

export const buildStacks = (
  app: App,
  unchecked: StageConfig,
  { account, build }: { account: string; build: string },
) => {
  const config = checked(unchecked);
  const prefix = `pilot-grants-${config.name}`;
  const env = { account, region: config.region };
  const domain = isLocal(config) ? undefined : config.domain;
  const crossRegionReferences = domain !== undefined;
  const data = new DataStack(app, `${prefix}-data`, { env, config, crossRegionReferences });
  const application = new ApplicationStack(app, `${prefix}-application`, {
    env,
    config,
    data,
    build,
    crossRegionReferences,
  });
  Tags.of(app).add("project", "pilot-grants");
  Tags.of(app).add("stage", config.name);
  if (isLocal(config)) return { data, application };
  const { alarmsTo, budget } = config;
  const bill = new BillStack(app, `${prefix}-bill`, { env: { account, region: "us-east-1" }, alarmsTo, budget });
  if (!domain || !data.edgeSecretName) return { data, application, bill };
  const edge = new EdgeStack(app, `${prefix}-edge`, {
    env: { account, region: "us-east-1" },
    crossRegionReferences,
    domain,
    apiHost: Fn.select(2, Fn.split("/", application.site.api.apiEndpoint)),
    secretName: data.edgeSecretName,
  });
  return { data, application, bill, edge };
};
