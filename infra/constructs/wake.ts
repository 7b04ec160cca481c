import { Duration, Stack } from "aws-cdk-lib";
import { Metric } from "aws-cdk-lib/aws-cloudwatch";
import type { ITable, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { FilterCriteria, FilterRule, type IFunction, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { DynamoEventSource, SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import { CfnSchedule } from "aws-cdk-lib/aws-scheduler";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { LambdaSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { alarm } from "./alarm.ts";

/** A count that the Lambdas write into their log (functions/platform/log.ts). */
export const counted = (metricName: string) =>
  new Metric({ namespace: "PilotGrants", metricName, statistic: "Sum", period: Duration.minutes(5) });

/** Where events go that were tried in vain, with an alarm. */
export const lostQueue = (scope: Construct, id: string, impact: string, tell: ITopic) => {
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  alarm(scope, `${id}-filled`, {
    name: `${Stack.of(scope).stackName}-${id}-filled`,
    impact,
    metric: queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) }),
    tell,
  });
  return queue;
};

/** The table's stream makes delivery fast: each new outbox entry wakes its Lambda at once. */
export const wakeByStream = (scope: Construct, deliver: IFunction, pilots: TableV2, tell: ITopic) => {
  deliver.addEventSource(
    // The cast: under exactOptionalPropertyTypes the two say "no stream" in different ways, and this table has one.
    new DynamoEventSource(pilots as ITable, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 10,
      retryAttempts: 3,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      onFailure: new SqsDlq(
        lostQueue(
          scope,
          "stream-failures",
          "Those whose mail or next stage waits for the sweep instead of coming at once.",
          tell,
        ),
      ),
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual("INSERT"),
          dynamodb: { Keys: { sk: { S: FilterRule.beginsWith("OUTBOX#") } } },
        }),
      ],
    }),
  );
};

/** The sweep makes delivery sure: every minute it takes what is due, and it must never stop. */
export const wakeByTime = (scope: Construct, runDue: IFunction, tell: ITopic) => {
  const role = new Role(scope, "schedule-role", { assumedBy: new ServicePrincipal("scheduler.amazonaws.com") });
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
    name: `${Stack.of(scope).stackName}-sweep-stopped`,
    impact: "Everyone with a deadline or a mail to come: reminders and retries have stopped.",
    metric: counted("SweepRan"),
    tell,
    whenSilent: true,
  });
};

/** A failed execution is entered again under its next epoch. */
export const wakeByFailure = (scope: Construct, recover: IFunction, machineArn: string, tell: ITopic) => {
  new Rule(scope, "execution-failed", {
    eventPattern: {
      source: ["aws.states"],
      detailType: ["Step Functions Execution Status Change"],
      detail: { status: ["FAILED", "TIMED_OUT", "ABORTED"], stateMachineArn: [machineArn] },
    },
    targets: [
      new LambdaFunction(recover, {
        retryAttempts: 8,
        maxEventAge: Duration.hours(6),
        deadLetterQueue: lostQueue(
          scope,
          "recovery-failures",
          "Pilots that neither the machine nor the recovery moves: they stand still.",
          tell,
        ),
      }),
    ],
  });
};

/** Bounces and complaints come back to their case. */
export const wakeByMail = (scope: Construct, mailFeedback: IFunction, feedback: ITopic, tell: ITopic) => {
  feedback.addSubscription(
    new LambdaSubscription(mailFeedback, {
      deadLetterQueue: lostQueue(
        scope,
        "feedback-failures",
        "Case officers: a bounced mail is not shown on its case.",
        tell,
      ),
    }),
  );
};

/** Counts that Lambdas write into their logs, and whom each of them hurts. */
const watched = {
  "outbox-parked": {
    metric: "OutboxParked",
    impact:
      "The person whose mail, or the pilot whose move, has been given up: staff must send it again from the case page.",
  },
  fault: {
    metric: "Fault",
    impact: "The person who saw a page of ours that failed, or a case that cannot be read at all.",
  },
} as const;

/** An alarm for each count. */
export const watchCounts = (scope: Construct, tell: ITopic) => {
  for (const [id, { metric, impact }] of Object.entries(watched)) {
    alarm(scope, id, {
      name: `${Stack.of(scope).stackName}-${id}`,
      impact,
      metric: counted(metric),
      tell,
    });
  }
};
