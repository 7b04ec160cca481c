import { type App, Fn, Tags } from "aws-cdk-lib";
import * as z from "zod";
import { ApplicationStack } from "./application-stack.ts";
import { checked, local, prod, type StageConfig, stages } from "./config.ts";
import { DataStack } from "./data-stack.ts";
import { EdgeStack } from "./edge-stack.ts";

const Asked = z.object({
  stage: z.enum(stages, `stage is one of ${stages.join(", ")}`),
  account: z.string("no account: sign in to AWS first, so that the CDK finds it").regex(/^\d{12}$/),
  build: z.string(),
  siteUrl: z.url().default("http://localhost:8080"),
  cloudUrl: z.url().default("http://localhost:4566"),
});

const configOf = ({ stage, siteUrl, cloudUrl }: z.infer<typeof Asked>): StageConfig =>
  stage === "local" ? local({ siteUrl, cloudUrl }) : prod;

/** All stacks of a stage. */
export const stacksFor = (app: App, asked: { [Name in keyof z.input<typeof Asked>]: unknown }) => {
  const parsed = Asked.parse(asked);
  return buildStacks(app, configOf(parsed), parsed);
};

export const buildStacks = (
  app: App,
  unchecked: StageConfig,
  { account, build }: { account: string; build: string },
) => {
  const config = checked(unchecked);
  const prefix = `pilot-grants-${config.name}`;
  const env = { account, region: config.region };
  const crossRegionReferences = config.name !== "local" && config.domain !== undefined;
  const data = new DataStack(app, `${prefix}-data`, { env, config });
  const application = new ApplicationStack(app, `${prefix}-application`, {
    env,
    config,
    data,
    build,
    crossRegionReferences,
  });
  Tags.of(app).add("project", "pilot-grants");
  if (config.name === "local" || !config.domain) return { data, application };
  const edge = new EdgeStack(app, `${prefix}-edge`, {
    env: { account, region: "us-east-1" },
    crossRegionReferences,
    domain: config.domain,
    apiHost: Fn.select(2, Fn.split("/", application.site.api.apiEndpoint)),
  });
  return { data, application, edge };
};
