import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { command, installed } from "../../deployment/command.ts";
import { project } from "../../deployment/project.ts";
import { cloudEnvironment } from "./client.ts";

const account = "000000000000";

const filesUnder = async (path: string): Promise<string[]> => {
  if ((await stat(path)).isFile()) return [path];
  const names = await readdir(path, { recursive: true, withFileTypes: true });
  return names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

/** A fingerprint of all that goes into the stacks: the same one means that there is nothing to deploy. */
export const fingerprint = async (build: string, addresses: object) => {
  const hash = createHash("sha256").update(JSON.stringify(addresses));
  const sources = [
    join(build, "lambda"),
    join(project, "infra"),
    join(project, "statemachines"),
    join(project, "cdk.json"),
    join(project, "package-lock.json"),
  ];
  const contracts = (await filesUnder(join(project, "functions"))).filter((file) => file.endsWith(".env.ts"));
  for (const file of [...(await Promise.all(sources.map(filesUnder))).flat(), ...contracts].sort()) {
    hash.update(file.replace(build, "")).update(await readFile(file));
  }
  return hash.digest("hex");
};

const environment = (cloud: number) => ({
  PATH: process.env["PATH"] ?? "",
  HOME: process.env["HOME"] ?? project,
  ...cloudEnvironment(cloud),
  CDK_DEFAULT_ACCOUNT: account,
  CDK_DEFAULT_REGION: "eu-north-1",
  // Templates are held against CloudFormation's rules by the stack tests; here that would be half of the time.
  CDK_VALIDATION: "false",
  CDK_DISABLE_CLI_TELEMETRY: "true",
  CI: "true",
});

/** Makes the account ready for the CDK. */
export const bootstrap = (cloud: number) =>
  command(
    installed("cdk"),
    ["bootstrap", `aws://${account}/eu-north-1`, "--app", "", "--no-notices"],
    environment(cloud),
  );

/** Turns the CDK app into templates and assets. */
export const synthesise = async (out: string, cloud: number, context: Record<string, string>) => {
  const env = {
    ...environment(cloud),
    CDK_OUTDIR: out,
    CDK_CONTEXT_JSON: JSON.stringify({ ...(await settings()), ...context }),
  };
  await command(process.execPath, ["infra/app.ts"], env);
};

const settings = async (): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(project, "cdk.json"), "utf8")).context;

/** Deploys what was synthesised. */
export const deploy = (out: string, cloud: number) =>
  command(
    installed("cdk"),
    [
      "deploy",
      "--all",
      "--app",
      out,
      "--require-approval",
      "never",
      "--method",
      "direct",
      "--concurrency",
      "2",
      "--no-notices",
      "--no-version-reporting",
    ],
    environment(cloud),
  );
