import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { prod, synthesised, withDomain } from "./synthesised.ts";

type Resource = { Type: string; Properties: Record<string, unknown> };
type Reference = { Ref?: string; "Fn::GetAtt"?: [string, string] };

const stages = [synthesised(prod), synthesised(withDomain)];
const resourcesOf = ({ application }: (typeof stages)[number]) =>
  application.toJSON()["Resources"] as Record<string, Resource>; // as: the shape of every template

// biome-ignore lint/suspicious/noExplicitAny: templates are as deep as CloudFormation makes them
type Found = { id: string } & Record<string, any>;
const ofType = (resources: Record<string, Resource>, type: string): Found[] =>
  Object.entries(resources).flatMap(([id, { Type, Properties }]) => (Type === type ? [{ id, ...Properties }] : []));
const nameOf = (reference: Reference | undefined) => reference?.Ref ?? reference?.["Fn::GetAtt"]?.[0];

/** The Lambda of a mapping, an invocation or a permission, by the last part of its name. */
const lambdaAt = (resources: Record<string, Resource>, reference: Reference) =>
  String(resources[nameOf(reference) ?? ""]?.Properties["FunctionName"]).replace(/^.*-application-/, "");

test.each(stages)("every alarm has a way to a person: topic, leave to publish, subscription", (stage) => {
  const resources = resourcesOf(stage);
  const alarms = ofType(resources, "AWS::CloudWatch::Alarm");
  expect(alarms.length).toBeGreaterThan(5);
  for (const { AlarmActions, AlarmDescription, ActionsEnabled } of alarms) {
    expect(AlarmDescription).toMatch(/^\S.{20,}\. What to do: docs\/runbook\.md/);
    expect(ActionsEnabled ?? true).toBe(true);
    expect(AlarmActions).toHaveLength(1);
    const topic = nameOf(AlarmActions[0]);
    expect(resources[topic ?? ""]?.Type).toBe("AWS::SNS::Topic");
    const [policy] = ofType(resources, "AWS::SNS::TopicPolicy").filter(({ Topics }) =>
      Topics.some((one: Reference) => nameOf(one) === topic),
    );
    const leave = policy?.["PolicyDocument"].Statement.filter(
      ({ Effect, Principal }: { Effect: string; Principal: { Service?: string } }) =>
        Effect === "Allow" && Principal.Service === "cloudwatch.amazonaws.com",
    );
    expect(leave).toEqual([
      expect.objectContaining({
        Action: "sns:Publish",
        Condition: { StringEquals: { "aws:SourceAccount": "111111111111" } },
      }),
    ]);
    const subscriptions = ofType(resources, "AWS::SNS::Subscription").filter(
      ({ TopicArn }) => nameOf(TopicArn) === topic,
    );
    expect(subscriptions).toEqual([expect.objectContaining({ Protocol: "email", Endpoint: prod.alarmsTo })]);
  }
});

test.each(stages)("there are few alarms, each with its heading in the runbook", (stage) => {
  const names = ofType(resourcesOf(stage), "AWS::CloudWatch::Alarm").map(({ AlarmName }) =>
    AlarmName.replace("pilot-grants-prod-application-", ""),
  );
  expect(names.toSorted()).toEqual([
    "delivery-failing",
    "export-failed",
    "fault",
    "lifecycle-failed",
    "lifecycle-timed-out",
    "lost-batches-filled",
    "lost-events-filled",
    "mail-limit-reached",
    "record-changed",
    "site-failing",
    "sweep-stopped",
  ]);
  const runbook = readFileSync(new URL("../../docs/runbook.md", import.meta.url), "utf8");
  for (const name of names) expect(runbook).toContain(`\n## ${name}\n`);
});

test.each(stages)("the counts that alarms hear are those that the stage's own Lambdas write", (stage) => {
  const resources = resourcesOf(stage);
  const own = ofType(resources, "AWS::CloudWatch::Alarm").filter(({ Namespace }) => Namespace?.startsWith("pilot"));
  expect(own.map(({ MetricName }) => MetricName).toSorted()).toEqual([
    "DeliveryFailed",
    "ExportFailed",
    "Fault",
    "MailLimitReached",
    "RecordChanged",
    "SweepRan",
  ]);
  for (const { Namespace, Dimensions } of own) {
    expect(Dimensions).toBeUndefined();
    for (const { FunctionName } of ofType(resources, "AWS::Lambda::Function"))
      if (FunctionName) expect(FunctionName).toMatch(new RegExp(`^${Namespace}-`));
  }
});

/** Each way in which a Lambda is called, and where its failure is seen. */
test.each(stages)("no Lambda can fail unheard, whoever calls it", (stage) => {
  const resources = resourcesOf(stage);
  const alarms = ofType(resources, "AWS::CloudWatch::Alarm");
  const heard = new Map<string, string>();

  const queues = new Set(
    alarms.flatMap(({ Dimensions = [] }) =>
      Dimensions.map(({ Value }: { Value: Reference }) => Value?.["Fn::GetAtt"]?.[0]),
    ),
  );
  for (const { FunctionName, DestinationConfig } of ofType(resources, "AWS::Lambda::EventSourceMapping")) {
    expect(queues).toContain(nameOf(DestinationConfig.OnFailure.Destination));
    heard.set(lambdaAt(resources, FunctionName), "stream");
  }
  const asynchronous = ofType(resources, "AWS::Lambda::EventInvokeConfig");
  for (const { FunctionName, DestinationConfig, MaximumRetryAttempts, MaximumEventAgeInSeconds } of asynchronous) {
    expect(queues).toContain(nameOf(DestinationConfig.OnFailure.Destination));
    expect([MaximumRetryAttempts, MaximumEventAgeInSeconds]).toEqual([2, 6 * 3600]);
    heard.set(lambdaAt(resources, FunctionName), "event");
  }
  const events = ["events.amazonaws.com", "sns.amazonaws.com"];
  for (const { FunctionName, Principal } of ofType(resources, "AWS::Lambda::Permission")) {
    const name = lambdaAt(resources, FunctionName);
    if (events.includes(Principal)) expect([name, heard.get(name)]).toEqual([name, "event"]);
    if (Principal === "apigateway.amazonaws.com") heard.set(name, "site-failing");
  }
  expect(alarms.some(({ MetricName, Namespace }) => MetricName === "5xx" && Namespace === "AWS/ApiGateway")).toBe(true);

  const [machine] = ofType(resources, "AWS::StepFunctions::StateMachine");
  for (const metric of ["ExecutionsFailed", "ExecutionsTimedOut"]) {
    const [found] = alarms.filter(({ MetricName }) => MetricName === metric);
    expect(found?.["Dimensions"]).toEqual([{ Name: "StateMachineArn", Value: { Ref: machine?.id } }]);
  }
  for (const reference of Object.values<Reference>(machine?.["DefinitionSubstitutions"])) {
    const name = lambdaAt(resources, reference);
    if (!heard.has(name)) heard.set(name, "lifecycle-failed");
  }
  const [schedule] = ofType(resources, "AWS::Scheduler::Schedule");
  const silent = alarms.find(({ MetricName }) => MetricName === "SweepRan");
  expect(silent).toMatchObject({ TreatMissingData: "breaching", ComparisonOperator: "LessThanThreshold" });
  heard.set(lambdaAt(resources, schedule?.["Target"].Arn), "sweep-stopped");

  const all = ofType(resources, "AWS::Lambda::Function")
    .map(({ FunctionName = "" }) => FunctionName.replace(/^.*-application-/, ""))
    .filter((name) => name !== "");
  expect([...heard.keys()].toSorted()).toEqual(all.toSorted());
});

test.each(stages)("a queue of lost events may be written by what loses them, and by nothing else", (stage) => {
  const resources = resourcesOf(stage);
  const services = ofType(resources, "AWS::SQS::QueuePolicy")
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .filter(({ Effect }) => Effect === "Allow")
    .map(({ Principal, Action, Condition }) => [Principal.Service, Action, Object.keys(Condition)]);
  expect(services.toSorted()).toEqual([
    ["events.amazonaws.com", "sqs:SendMessage", ["ArnEquals"]],
    ["sns.amazonaws.com", "sqs:SendMessage", ["ArnEquals"]],
  ]);
});

test.each(stages)("the bill is watched too", (stage) => {
  const [found] = Object.values(stage.bill?.findResources("AWS::Budgets::Budget") ?? {});
  const budget = found?.["Properties"];
  expect(budget?.["Budget"].BudgetLimit).toEqual({ Amount: 20, Unit: "USD" });
  expect(budget?.["NotificationsWithSubscribers"]).toHaveLength(2);
  for (const { Subscribers } of budget?.["NotificationsWithSubscribers"] ?? [])
    expect(Subscribers).toEqual([{ SubscriptionType: "EMAIL", Address: prod.alarmsTo }]);
});
