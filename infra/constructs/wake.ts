import { Duration, Stack } from "aws-cdk-lib";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import { Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { FilterCriteria, FilterRule, type Function as Lambda, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import { DynamoEventSource, SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import { CfnSchedule } from "aws-cdk-lib/aws-scheduler";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { LambdaSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { type IQueue, Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { alarm, counted, period } from "./alarm.ts";

/** Where events go that were tried in vain, with an alarm. */
export const lostQueue = (scope: Construct, id: string, impact: string, tell: ITopic) => {
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  const metric = queue.metricApproximateNumberOfMessagesVisible({ period });
  alarm(scope, `${id}-filled`, { impact, metric, tell });
  return queue;
};

const ofPilots = FilterRule.beginsWith("PILOT#");

/**
 * The table's stream makes delivery fast: each new outbox entry wakes its Lambda at once. So does what may change a row of
 * the desk (casework/desk/wakes.ts says it again, for each item). One Lambda does both, since a stream has room for two.
 */
export const wakeByStream = (deliver: Lambda, { pilots, lost }: { pilots: ITable; lost: IQueue }) => {
  deliver.addEventSource(
    new DynamoEventSource(pilots, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      // What happens to one pilot in a burst changes its row once.
      batchSize: 50,
      retryAttempts: 3,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      onFailure: new SqsDlq(lost),
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual("INSERT"),
          dynamodb: { Keys: { sk: { S: FilterRule.beginsWith("OUTBOX#") } } },
        }),
        FilterCriteria.filter({
          eventName: FilterRule.or("INSERT", "MODIFY"),
          dynamodb: { Keys: { pk: { S: ofPilots }, sk: { S: FilterRule.or("HEAD", "DECISIONDRAFT") } } },
        }),
        FilterCriteria.filter({
          eventName: FilterRule.isEqual("MODIFY"),
          dynamodb: {
            Keys: { pk: { S: ofPilots }, sk: { S: FilterRule.beginsWith("OUTBOX#") } },
            NewImage: { status: { S: FilterRule.isEqual("parked") } },
          },
        }),
      ],
    }),
  );
};

/** Whatever happens to the record is looked at by its guard; what is on it is there for years, so it is tried for long. */
export const wakeByRecord = (
  scope: Construct,
  guard: Lambda,
  { record, lost, tell }: { record: ITable; lost: IQueue; tell: ITopic },
) => {
  guard.addEventSource(
    new DynamoEventSource(record, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      // Many come at once when a call closes; one that was changed waits so long at most.
      maxBatchingWindow: Duration.seconds(5),
      retryAttempts: 20,
      bisectBatchOnError: true,
      onFailure: new SqsDlq(lost),
    }),
  );
  alarm(scope, "record-changed", {
    impact: "The auditor, and all whose case it is: an item of the record was changed or removed.",
    metric: counted(scope, "RecordChanged"),
    tell,
  });
};

/** The sweep makes delivery sure: every minute it takes what is due, and it must never stop. */
export const wakeByTime = (scope: Construct, runDue: Lambda, tell: ITopic) => {
  const ours = { StringEquals: { "aws:SourceAccount": Stack.of(scope).account } };
  const role = new Role(scope, "schedule-role", {
    assumedBy: new ServicePrincipal("scheduler.amazonaws.com", { conditions: ours }),
  });
  role.addToPolicy(new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [runDue.functionArn] }));
  new CfnSchedule(scope, "every-minute", {
    scheduleExpression: "rate(1 minute)",
    flexibleTimeWindow: { mode: "OFF" },
    target: {
      arn: runDue.functionArn,
      roleArn: role.roleArn,
      // A missed minute is caught up by the next one.
      retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 },
    },
  });
  alarm(scope, "sweep-stopped", {
    impact: "Everyone with a deadline or a mail to come: reminders and retries have stopped.",
    metric: counted(scope, "SweepRan"),
    tell,
    whenSilent: true,
  });
};

/**
 * Lambda takes an event that it need not answer, tries three times over some minutes, and would then drop it: it goes to
 * the queue instead. A queue at the rule or the topic gets only what Lambda did not take.
 */
const keepDropped = (handler: Lambda, lost: IQueue) =>
  handler.configureAsyncInvoke({
    onFailure: new SqsDestination(lost),
    retryAttempts: 2,
    maxEventAge: Duration.hours(6),
  });

/** A failed execution is entered again under its next epoch. */
export const wakeByFailure = (
  scope: Construct,
  recover: Lambda,
  { machine, lost }: { machine: string; lost: IQueue },
) => {
  new Rule(scope, "execution-failed", {
    eventPattern: {
      source: ["aws.states"],
      detailType: ["Step Functions Execution Status Change"],
      detail: { status: ["FAILED", "TIMED_OUT", "ABORTED"], stateMachineArn: [machine] },
    },
    targets: [new LambdaFunction(recover, { retryAttempts: 8, maxEventAge: Duration.hours(6), deadLetterQueue: lost })],
  });
  keepDropped(recover, lost);
};

/** Bounces and complaints come back to their case. */
export const wakeByMail = (mailFeedback: Lambda, { feedback, lost }: { feedback: ITopic; lost: IQueue }) => {
  feedback.addSubscription(new LambdaSubscription(mailFeedback, { deadLetterQueue: lost }));
  keepDropped(mailFeedback, lost);
};

/** Counts that Lambdas write into their logs, and whom each of them hurts. */
const watched = {
  "delivery-failing": {
    metric: "DeliveryFailed",
    impact:
      "The person whose mail, or the pilot whose move, has failed four times or been given up: nothing comes until the cause is mended.",
  },
  fault: {
    metric: "Fault",
    impact: "The person who saw a page of ours that failed, or a case that cannot be read at all.",
  },
  "mail-limit-reached": {
    metric: "MailLimitReached",
    impact:
      "Everyone who begins an application, invites a person or has lost a link: they are turned away until the hour is over, and a call may close meanwhile.",
  },
} as const;

/** An alarm for each count. */
export const watchCounts = (scope: Construct, tell: ITopic) => {
  for (const [id, { metric, impact }] of Object.entries(watched))
    alarm(scope, id, { impact, metric: counted(scope, metric), tell });
};
