import { Match } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { keptRoot, sentRoots } from "../../functions/platform/files/places.ts";
import { checked } from "../../infra/checked.ts";
import type { StageConfig } from "../../infra/config.ts";
import { problemsOf } from "../../infra/constructs/lambda.ts";
import { machineLambdas, webLambdas } from "../../infra/lambdas.ts";
import { sentPrefixes } from "../../infra/sent-prefixes.ts";
import { lambdaNames, onThisMachine, prod, synthesised, withDomain } from "./synthesised.ts";

const real = synthesised(prod);
const atDomain = synthesised(withDomain);
const here = synthesised(onThisMachine);

const resources = (template: typeof real.application, type: string) => Object.values(template.findResources(type));
const everyLambda = Object.entries({ ...webLambdas, ...machineLambdas });

test("the adjustable clock is refused in a stage that is not this machine", () => {
  const cheat = { ...prod, clock: "adjustable" } as unknown as StageConfig; // what the types forbid
  expect(() => checked(cheat)).toThrow(/adjustable clock/);
  expect(() => synthesised(cheat)).toThrow(/adjustable clock/);
});

test("every Lambda of a real stage runs on the system's clock", () => {
  for (const { Properties } of resources(real.application, "AWS::Lambda::Function")) {
    expect([undefined, "system"]).toContain(Properties.Environment?.Variables?.CLOCK);
  }
});

test("every Lambda is given what its own schema asks for", () => {
  for (const { application } of [real, atDomain, here]) {
    for (const [name, { env }] of everyLambda) {
      if (application === real.application && name === "finance-api") continue; // no ledger system asks there
      const [found] = resources(application, "AWS::Lambda::Function").filter(({ Properties }) =>
        Properties.FunctionName?.endsWith(`-application-${name}`),
      );
      expect(Object.keys(found?.["Properties"].Environment.Variables).sort()).toEqual(Object.keys(env.shape).sort());
    }
  }
});

test("an environment that a handler would refuse is refused at synthesis", () => {
  const { env } = machineLambdas["move-stage"];
  const given = { PILOTS_TABLE: "pilots", RECORD_TABLE: "record", CLOCK: "system" } as const;
  expect(problemsOf(env, given)).toEqual([]);
  expect(problemsOf(env, { ...given, PILOTS_TABLE: "" })).toHaveLength(1);
});

test("jobs wake their Lambda one by one, when they are asked for and not when they report", () => {
  const [filter] = resources(real.application, "AWS::Lambda::EventSourceMapping").flatMap(({ Properties }) =>
    Properties.BatchSize === 1 ? Properties.FilterCriteria.Filters : [],
  );
  expect(JSON.parse(filter.Pattern)).toEqual({
    eventName: ["INSERT", "MODIFY"],
    dynamodb: { Keys: { pk: { S: [{ prefix: "EXPORT#" }] } }, NewImage: { status: { S: ["asked"] } } },
  });
});

test("no log is kept for ever", () => {
  const logs = resources(real.application, "AWS::Logs::LogGroup");
  expect(logs.length).toBeGreaterThanOrEqual(lambdaNames.length + 1);
  for (const { Properties } of logs) expect(Properties.RetentionInDays).toBe(prod.logDays);
});

test("the access log names the route and never the path, which may carry a token", () => {
  const [stage] = resources(real.application, "AWS::ApiGatewayV2::Stage");
  const format: string = stage?.["Properties"].AccessLogSettings.Format;
  expect(format).toContain("$context.routeKey");
  expect(format).not.toMatch(/\$context\.(path|http|identity)/);
});

test("tables are encrypted, can be restored to any second, and survive their stack", () => {
  for (const { Properties, DeletionPolicy } of resources(real.data, "AWS::DynamoDB::GlobalTable")) {
    expect(Properties.SSESpecification).toEqual({ SSEEnabled: false }); // AWS's own key, which costs nothing
    expect(Properties.BillingMode).toBe("PAY_PER_REQUEST");
    expect(DeletionPolicy).toBe("RetainExceptOnCreate");
    for (const replica of Properties.Replicas) {
      expect(replica.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled).toBe(true);
      expect(replica.DeletionProtectionEnabled).toBe(true);
    }
  }
});

test("files are encrypted, private, kept in versions and refused over plain HTTP", () => {
  const buckets = resources(real.data, "AWS::S3::Bucket");
  expect(buckets).toHaveLength(2);
  for (const { Properties, DeletionPolicy } of buckets) {
    expect(
      Properties.BucketEncryption.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault.SSEAlgorithm,
    ).toBe("AES256");
    expect(Object.values(Properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    expect(Properties.VersioningConfiguration.Status).toBe("Enabled");
    expect(DeletionPolicy).toBe("RetainExceptOnCreate");
  }
  real.data.resourceCountIs("AWS::S3::BucketPolicy", 2);
  real.data.allResourcesProperties("AWS::S3::BucketPolicy", {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
      ]),
    },
  });
  // Months are locked for years and never expire; what was made on request does.
  real.data.hasResourceProperties("AWS::S3::Bucket", {
    ObjectLockEnabled: true,
    LifecycleConfiguration: {
      Rules: Match.arrayWith([Match.objectLike({ Prefix: "files/", ExpirationInDays: 31 })]),
    },
  });
});

test("what browsers send expires in a day where they send it, and what is kept never does", () => {
  expect(Object.values(sentRoots).sort()).toEqual([...sentPrefixes].sort());
  for (const prefix of sentPrefixes) expect(keptRoot.startsWith(prefix)).toBe(false);
  const rules = resources(real.data, "AWS::S3::Bucket")
    .map(({ Properties }) => Properties.LifecycleConfiguration.Rules as Record<string, unknown>[]) // as: the template is JSON
    .find((all) => all.some(({ Prefix }) => Prefix === sentPrefixes[0]));
  for (const Prefix of sentPrefixes) {
    const expiring = { Prefix, ExpirationInDays: 1, NoncurrentVersionExpiration: { NoncurrentDays: 1 } };
    expect(rules).toContainEqual(expect.objectContaining(expiring));
    expect(rules).toContainEqual(expect.objectContaining({ Prefix, ExpiredObjectDeleteMarker: true }));
  }
  const elsewhere = rules?.filter(({ Prefix }) => !sentPrefixes.some((prefix) => prefix === Prefix)) ?? [];
  for (const rule of elsewhere) expect(rule).not.toHaveProperty("ExpirationInDays");
});

test("files are looked through where a stage pays for it, and the Lambdas that give them out know who does it", () => {
  const scanned = synthesised({ ...prod, scanFiles: true });
  scanned.data.hasResourceProperties("AWS::GuardDuty::MalwareProtectionPlan", {
    Actions: { Tagging: { Status: "ENABLED" } },
    ProtectedResource: { S3Bucket: { ObjectPrefixes: [keptRoot] } },
  });
  real.data.resourceCountIs("AWS::GuardDuty::MalwareProtectionPlan", 0);
  const scannersOf = ({ application }: typeof real) => [
    ...new Set(
      resources(application, "AWS::Lambda::Function").map(
        ({ Properties }) => Properties.Environment?.Variables?.FILE_SCANNER,
      ),
    ),
  ];
  expect([scanned, real, here].map((stage) => scannersOf(stage).filter(Boolean))).toEqual([
    ["guardduty"],
    ["none"],
    ["local"],
  ]);
});

test("nobody signs up by themselves, and passwords are long", () => {
  real.data.hasResourceProperties("AWS::Cognito::UserPool", {
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    MfaConfiguration: "ON",
    Policies: { PasswordPolicy: { MinimumLength: 14 } },
  });
  const groups = resources(real.data, "AWS::Cognito::UserPoolGroup").map(({ Properties }) => Properties.GroupName);
  expect(groups.sort()).toEqual(["auditor", "decider", "finance", "officer", "registrar"]);
});

test("staff come back from signing in to the site's own address and to no other", () => {
  atDomain.application.hasResourceProperties("AWS::Cognito::UserPoolClient", {
    AllowedOAuthFlows: ["code"],
    CallbackURLs: ["https://piloter.provlanda.test/logga-in/svar"],
    GenerateSecret: false,
  });
});

test("the state machine is traced and logged, without what its executions carry", () => {
  real.application.hasResourceProperties("AWS::StepFunctions::StateMachine", {
    StateMachineType: "STANDARD",
    TracingConfiguration: { Enabled: true },
    LoggingConfiguration: { Level: "ALL", IncludeExecutionData: false },
  });
});

test("a real account is synthesised without asking it anything", () => {
  for (const { assembly } of [real, atDomain]) {
    expect(assembly.manifest.missing ?? []).toEqual([]);
    expect(assembly.stacks.map(({ environment }) => environment.account)).toEqual(
      assembly.stacks.map(() => "111111111111"),
    );
  }
  expect(atDomain.edge?.findResources("AWS::CloudFront::Distribution")).not.toEqual({});
  expect(real.edge).toBeUndefined();
});
