import { join } from "node:path";
import { Duration, Stack, Token } from "aws-cdk-lib";
import { type PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import type * as z from "zod";
import { isLocal, type StageConfig } from "../config.ts";
import { ofThisStack, removal } from "./removal.ts";

type Props<Env extends z.ZodObject> = {
  /** Where `npm run build` has put the assets. */
  build: string;
  /** The handler's own schema: what it will ask for when it starts. */
  env: Env;
  values: z.input<Env>;
  statements: readonly PolicyStatement[];
  config: StageConfig;
  /** Whom a failure hurts, and how. */
  impact: string;
  seconds?: number;
};

/** Names what a handler would refuse at its start; of a value known only when deployed, that it is given at all. */
export const problemsOf = <Env extends z.ZodObject>(env: Env, values: z.input<Env>): string[] => {
  const parsed = env.safeParse(values);
  if (parsed.success) return [];
  const given: Readonly<Record<string, unknown>> = values;
  const waits = (issue: z.core.$ZodIssue) =>
    issue.code === "invalid_format" && Token.isUnresolved(given[String(issue.path[0])]);
  return parsed.error.issues
    .filter((issue) => !waits(issue))
    .map((issue) => `${issue.path.join(".")}: ${issue.message}`);
};

/** One Lambda: its code, the environment it demands, a role of its own, and a log that ends. */
export const lambda = <Env extends z.ZodObject>(scope: Construct, name: string, props: Props<Env>) => {
  const problems = problemsOf(props.env, props.values);
  if (problems.length > 0) throw new Error(`${name} would not start: ${problems.join("; ")}`);

  const { config } = props;
  const functionName = `${Stack.of(scope).stackName}-${name}`;
  const logGroup = new LogGroup(scope, `${name}-log`, {
    logGroupName: logGroupOf(scope, functionName, config),
    retention: config.logDays,
    removalPolicy: removal(config),
  });
  // A role of its own, since the managed policy for Lambdas may write to every log of the account.
  const role = new Role(scope, `${name}-role`, { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
  logGroup.grantWrite(role);
  for (const statement of props.statements) role.addToPolicy(statement);

  return new LambdaFunction(scope, name, {
    functionName,
    description: props.impact,
    role,
    logGroup,
    code: Code.fromAsset(join(props.build, "lambda", name)),
    handler: "index.handler",
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: 1024,
    timeout: Duration.seconds(props.seconds ?? 20),
    tracing: Tracing.ACTIVE,
    environment: strings(props.values),
  });
};

/** Logs outlive their stack, so the next one of the same name needs another name for them. */
const logGroupOf = (scope: Construct, functionName: string, config: StageConfig) =>
  `/aws/lambda/${functionName}${isLocal(config) ? "" : `-${ofThisStack(Stack.of(scope))}`}`;

const strings = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
