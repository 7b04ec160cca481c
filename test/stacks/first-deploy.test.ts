import type { Template } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { problemsWith } from "../../infra/checked.ts";
import { deployed } from "../../infra/config.ts";
import { prod, synthesised, withDomain } from "./synthesised.ts";

const existing = synthesised(prod);
const created = synthesised(withDomain);

const resources = (template: Template) => Object.entries(template.toJSON()["Resources"] as Record<string, Resource>); // as: the shape of every template
type Resource = {
  Type: string;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
  DependsOn?: string[];
  Properties: Record<string, unknown>;
};

test("the examples of this repository are refused, each by its field", () => {
  for (const config of deployed) {
    const problems = problemsWith(config).join("\n");
    for (const field of ["mailSender", "alarmsTo"]) expect(problems).toContain(`${field} is still the example`);
    expect(() => synthesised(config)).toThrow(/cannot be deployed/);
  }
  expect(problemsWith(prod)).toEqual([]);
  const { domain } = withDomain;
  if (!domain) throw new Error("it has one");
  expect(problemsWith({ ...withDomain, domain: { ...domain, zoneId: "Z0123456789ABCDEFGHIJ" } })).toHaveLength(1);
  expect(problemsWith({ ...withDomain, domain: { ...domain, name: "piloter.elsewhere.test" } })).toHaveLength(1);
  expect(problemsWith({ ...prod, alarmsTo: "" })).toHaveLength(1);
});

test("stages of one account share no name", () => {
  const other = synthesised({ ...prod, name: "try-out" });
  const names = ({ application, data }: typeof other) =>
    [application, data].flatMap((template) =>
      resources(template).flatMap(([, { Properties }]) =>
        Object.entries(Properties ?? {})
          .filter(([key, value]) => /Name$/.test(key) && typeof value === "string" && value.includes("pilot-grants"))
          .map(([, value]) => value),
      ),
    );
  expect(names(existing).length).toBeGreaterThan(15);
  expect(names(existing).filter((name) => names(other).includes(name))).toEqual([]);
});

test("what is retained survives updates and removal, and not a creation that failed", () => {
  for (const { templates } of [existing, created]) {
    for (const template of templates) {
      for (const [, { DeletionPolicy, UpdateReplacePolicy }] of resources(template)) {
        expect(["Delete", "RetainExceptOnCreate", undefined]).toContain(DeletionPolicy);
        if (DeletionPolicy === "RetainExceptOnCreate") expect(UpdateReplacePolicy).toBe("Retain");
      }
    }
  }
  const kept = resources(created.data).filter(([, { DeletionPolicy }]) => DeletionPolicy === "RetainExceptOnCreate");
  expect([...new Set(kept.map(([, { Type }]) => Type))].toSorted()).toEqual([
    "AWS::Cognito::UserPool",
    "AWS::DynamoDB::GlobalTable",
    "AWS::Route53::RecordSet",
    "AWS::S3::Bucket",
    "AWS::SES::EmailIdentity",
    "AWS::SecretsManager::Secret",
  ]);
});

test("what outlives its stack has no name that the next stack would ask for, but for the mail domain", () => {
  const kept = [existing, created]
    .flatMap(({ templates }) => templates.flatMap(resources))
    .filter(
      ([, { DeletionPolicy, Type }]) => DeletionPolicy === "RetainExceptOnCreate" && !/Identity$|RecordSet$/.test(Type),
    )
    .flatMap(([, { Properties }]) => Object.entries(Properties ?? {}));
  const names = kept.filter(([key]) => /^(Log|Table|Bucket|UserPool)?(Group)?Name$/.test(key)).map(([, name]) => name);
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(JSON.stringify(name)).toContain("AWS::StackId");
});

test("a mail domain that SES knows is used; one that it does not is made first, with its data", () => {
  const identities = (template: Template) => Object.keys(template.findResources("AWS::SES::EmailIdentity"));
  for (const { application } of [existing, created]) expect(identities(application)).toEqual([]);
  expect(identities(existing.data)).toEqual([]);
  const [identity] = identities(created.data);
  expect(identity).toBeDefined();
  // What is protected against removal would keep a failed creation from being taken back.
  for (const [, { Type, DependsOn = [] }] of resources(created.data))
    if (/GlobalTable$|UserPool$/.test(Type)) expect(DependsOn).toContain(identity);
});

test("with a domain, the edge says its secret with each request and every page's Lambda knows it", () => {
  const [distribution] = Object.values(created.edge?.findResources("AWS::CloudFront::Distribution") ?? {});
  const [origin] = distribution?.["Properties"].DistributionConfig.Origins ?? [];
  expect(origin.OriginCustomHeaders).toHaveLength(1);
  expect(origin.OriginCustomHeaders[0].HeaderName).toBe("x-edge");
  expect(JSON.stringify(origin.OriginCustomHeaders[0].HeaderValue)).toContain("resolve:secretsmanager:");
  created.data.hasResourceProperties("AWS::SecretsManager::Secret", { ReplicaRegions: [{ Region: "us-east-1" }] });
  const secretsOf = ({ application }: typeof created) =>
    Object.values(application.findResources("AWS::Lambda::Function")).flatMap(({ Properties }) =>
      "EDGE_SECRET" in (Properties.Environment?.Variables ?? {}) ? [Properties.Environment.Variables.EDGE_SECRET] : [],
    );
  expect(secretsOf(created)).toHaveLength(6);
  for (const secret of secretsOf(created)) expect(JSON.stringify(secret)).toContain("resolve:secretsmanager:");
  expect(secretsOf(existing)).toEqual(["", "", "", "", ""]);
});

test("restored tables take the place of those that the stack made, which stay with all that others import", () => {
  const streamOf = (name: string) => `arn:aws:dynamodb:eu-north-1:111111111111:table/${name}/stream/2026-11-29`;
  const [pilots, record] = ["pilots-at-1", "record-at-1"].map((name) => ({ name, stream: streamOf(name) }));
  if (!pilots || !record) throw new Error("there are two");
  const restored = synthesised({ ...prod, restored: { pilots, record } });
  const tables = ({ data }: typeof restored) => data.findResources("AWS::DynamoDB::GlobalTable");
  expect(tables(restored)).toEqual(tables(existing));
  const exported = ({ data }: typeof restored) => Object.keys(data.toJSON()["Outputs"]);
  expect(exported(restored)).toEqual(expect.arrayContaining(exported(existing)));

  const application = JSON.stringify(restored.application.toJSON());
  expect(application).not.toMatch(/ImportValue[^}]*(pilots|record)[0-9A-F]{8}/);
  for (const { Properties } of Object.values(restored.application.findResources("AWS::Lambda::EventSourceMapping")))
    expect([pilots.stream, record.stream]).toContain(Properties.EventSourceArn);
  restored.application.hasOutput("PilotsTable", { Value: pilots.name });
  restored.application.hasOutput("RecordTable", { Value: record.name });
});

test("the firewall blocks no text that people write in a form", () => {
  const [acl] = Object.values(created.edge?.findResources("AWS::WAFv2::WebACL") ?? {});
  const [, common] = acl?.["Properties"].Rules ?? [];
  const overrides = common.Statement.ManagedRuleGroupStatement.RuleActionOverrides;
  expect(overrides.map(({ Name }: { Name: string }) => Name).filter((name: string) => name.endsWith("_BODY"))).toEqual([
    "SizeRestrictions_BODY",
    "CrossSiteScripting_BODY",
    "GenericLFI_BODY",
    "GenericRFI_BODY",
    "EC2MetaDataSSRF_BODY",
  ]);
  for (const { ActionToUse } of overrides) expect(ActionToUse).toEqual({ Count: {} });
});

test("only this account's schedules may take the schedule's role", () => {
  existing.application.hasResourceProperties("AWS::IAM::Role", {
    AssumeRolePolicyDocument: {
      Statement: [
        {
          Principal: { Service: "scheduler.amazonaws.com" },
          Condition: { StringEquals: { "aws:SourceAccount": "111111111111" } },
        },
      ],
    },
  });
});
