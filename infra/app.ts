import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { tell } from "../deployment/say.ts";
import { stacksFor } from "./stacks.ts";

const app = new App();
const asked = {
  stage: app.node.tryGetContext("stage") ?? "local",
  account: process.env["CDK_DEFAULT_ACCOUNT"],
  build: app.node.tryGetContext("build") ?? join(import.meta.dirname, "../.build"),
  siteUrl: app.node.tryGetContext("siteUrl"),
  cloudUrl: app.node.tryGetContext("cloudUrl"),
};
await tell(async () => {
  stacksFor(app, asked);
  app.synth();
});
