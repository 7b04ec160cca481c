import type { Template } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { prod, synthesised, withDomain } from "./synthesised.ts";

type Statement = { Effect: string; Action: string | string[]; Resource: unknown; Condition?: unknown };

const { application, data, templates } = synthesised(withDomain);

const many = <T>(one: T | T[]) => (Array.isArray(one) ? one : [one]);

const policies = (template: Template) =>
  Object.entries(template.findResources("AWS::IAM::Policy")).flatMap(([id, { Properties }]) =>
    many<Statement>(Properties.PolicyDocument.Statement).map((statement) => ({ id, ...statement })),
  );

const record =
  Object.keys(data.findResources("AWS::DynamoDB::GlobalTable")).find((id) => id.startsWith("record")) ?? "";
const isAboutRecord = (resource: unknown) =>
  JSON.stringify(resource).includes(record) && !JSON.stringify(resource).includes("StreamArn");

// AWS knows no narrower resource for these: tracing, a state machine's log delivery, and the answer to a task's token.
const onlyOnEverything =
  /^(xray:(Put|Get)|states:SendTaskSuccess$|logs:(CreateLogDelivery|GetLogDelivery|UpdateLogDelivery|DeleteLogDelivery|ListLogDeliveries|PutResourcePolicy|DescribeResourcePolicies|DescribeLogGroups)$)/;

const attachments = Object.keys(data.findResources("AWS::S3::Bucket")).find((id) => id.startsWith("attachments")) ?? "";
const onFiles = policies(application).filter(({ Resource }) => JSON.stringify(Resource).includes(attachments));
/** Who may do something with files, and where. */
const placesOf = (action: string) =>
  Object.fromEntries(
    onFiles
      .filter(({ Action }) => many(Action).includes(action))
      .map(({ id, Resource }) => [
        id.replace(/roleDefaultPolicy.*$/, ""),
        many(Resource)
          .map((resource) => /\/([a-z]+\/\*)"/.exec(JSON.stringify(resource))?.[1])
          .toSorted(),
      ]),
  );

test("no role may do more than the actions it names", () => {
  for (const template of templates) {
    for (const { Action } of policies(template)) for (const action of many(Action)) expect(action).not.toContain("*");
  }
});

test("a right on everything is given only where AWS knows nothing narrower, or a condition bounds it", () => {
  const everything = policies(application).filter(({ Resource }) => many(Resource).includes("*"));
  const bounded = everything.filter(({ Condition }) => Condition !== undefined);
  const wide = everything.filter(({ Condition }) => Condition === undefined);
  // SES asks for rights on identities that are not known here, the recipient's among them while it is in its sandbox.
  for (const { Action, Condition } of bounded) {
    expect(Action).toBe("ses:SendEmail");
    expect(Condition).toEqual({ StringEquals: { "ses:FromAddress": withDomain.mailSender } });
  }
  expect(bounded).toHaveLength(2);
  for (const { Action } of wide) for (const action of many(Action)) expect(action).toMatch(onlyOnEverything);
  expect(wide.length).toBeGreaterThan(0);
});

test("no Lambda gets one of AWS's ready-made policies", () => {
  // With a domain the CDK brings a Lambda of its own, which hands the API's address to the edge's region.
  for (const { Properties } of Object.values(synthesised(prod).application.findResources("AWS::IAM::Role"))) {
    expect(Properties.ManagedPolicyArns ?? []).toEqual([]);
  }
});

test("what is on the record can be added to and read, and nothing else, by any role", () => {
  const allowed = policies(application)
    .filter(({ Resource }) => isAboutRecord(Resource))
    .flatMap(({ Action }) => many(Action));
  expect([...new Set(allowed)].sort()).toEqual(["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"]);
});

test("only what shows the log or the ledger, keeps the desk of what happened last or disposes may read the record", () => {
  const readers = policies(application)
    .filter(({ Resource, Action }) => isAboutRecord(Resource) && many(Action).includes("dynamodb:Query"))
    .map(({ id }) => id.replace(/roleDefaultPolicy.*$/, ""));
  expect(readers.toSorted()).toEqual(["deliveroutbox", "financeapi", "financeweb", "makeexport", "rundue", "staffweb"]);
});

test("the record's own policy denies change and removal even to an administrator", () => {
  const properties = data.findResources("AWS::DynamoDB::GlobalTable")[record]?.["Properties"];
  const [statement] = properties.Replicas[0].ResourcePolicy.PolicyDocument.Statement;
  expect(statement).toMatchObject({ Effect: "Deny", Principal: { AWS: "*" } });
  expect(statement.Action).toEqual(
    expect.arrayContaining(["dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:BatchWriteItem"]),
  );
});

test("nobody may remove a frozen file, and only what makes files may put one there", () => {
  const exportsBucket = Object.keys(data.findResources("AWS::S3::Bucket")).find((id) => id.startsWith("exports")) ?? "";
  const onExports = policies(application)
    .filter(({ Resource }) => JSON.stringify(Resource).includes(exportsBucket))
    .filter(({ id }) => !id.startsWith("guardrecord"));
  expect([...new Set(onExports.flatMap(({ Action }) => many(Action)))].sort()).toEqual([
    "s3:AbortMultipartUpload",
    "s3:GetObject",
    "s3:GetObjectVersion",
    "s3:PutObject",
    "s3:PutObjectRetention",
  ]);
  const writers = onExports.filter(({ Action }) => many(Action).includes("s3:PutObject"));
  expect(writers.map(({ id }) => id.replace(/roleDefaultPolicy.*$/, ""))).toEqual(["makeexport"]);
});

test("fingerprints of the record are locked by its guard alone, which can put nothing else there", () => {
  const places = (id: string) =>
    policies(application)
      .filter((policy) => policy.id.startsWith(id) && many(policy.Action).includes("s3:PutObject"))
      .flatMap(({ Resource }) => many(Resource))
      .map((resource) => /"\/(\w+)\/\*"/.exec(JSON.stringify(resource))?.[1]);
  expect(places("guardrecord")).toEqual([undefined, "record"]); // the bucket itself, which is listed
  expect(places("makeexport")).toEqual(["files", "months"]);
  const wide = policies(application).filter(({ Action }) => /s3:(Delete|Bypass)/.test(JSON.stringify(Action)));
  expect(JSON.stringify(wide)).not.toMatch(/exports[0-9A-F]{8}/);
});

test("only the machinery starts executions or sends mail", () => {
  const holders = (action: string) =>
    policies(application)
      .filter(({ Action }) => many(Action).includes(action))
      .map(({ id }) => id.replace(/roleDefaultPolicy.*$/, ""))
      .sort();
  expect(holders("states:StartExecution")).toEqual(["deliveroutbox", "recover", "rundue"]);
  expect(holders("ses:SendEmail")).toEqual(["deliveroutbox", "rundue"]);
});

test("the public pages may only read pilots, and hold no key", () => {
  const actions = policies(application)
    .filter(({ id }) => id.startsWith("publicweb"))
    .flatMap(({ Action }) => many(Action));
  expect(actions.filter((action) => !/^(logs|xray):/.test(action)).sort()).toEqual([
    "dynamodb:GetItem",
    "dynamodb:Query",
  ]);
});

test("files are written where they lie and nowhere else, and no version of one can be destroyed", () => {
  expect([...new Set(onFiles.flatMap(({ Action }) => many(Action)))].sort()).toEqual([
    "s3:DeleteObject",
    "s3:GetObject",
    "s3:GetObjectTagging",
    "s3:ListBucket",
    "s3:ListBucketVersions",
    "s3:PutObject",
  ]);
  expect(placesOf("s3:PutObject")).toEqual({
    applicantweb: ["applications/*", "cases/*", "kept/*", "reports/*"],
    deliveroutbox: ["documents/*"],
    rundue: ["documents/*"],
    staffweb: ["applications/*", "cases/*", "kept/*", "reports/*"],
  });
});

test("no Lambda that answers people may remove a file: only what delivers the outbox, and only what was kept or made", () => {
  expect(placesOf("s3:DeleteObject")).toEqual({
    deliveroutbox: ["documents/*", "kept/*"],
    rundue: ["documents/*", "kept/*"],
  });
});
