import { Duration, Stack } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { type ITopic, Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Construct } from "constructs";
import { isLocal, type StageConfig } from "../config.ts";

/** How long each alarm looks back. */
export const period = Duration.minutes(5);

/** A count that the Lambdas write into their log (functions/platform/log.ts); stages of one account count apart. */
export const counted = (scope: Construct, metricName: string) =>
  new Metric({ namespace: Stack.of(scope).stackName, metricName, statistic: "Sum", period });

/** Where alarms go, and from there to a person. */
export const alarmTopic = (scope: Construct, config: StageConfig) => {
  const topic = new Topic(scope, "alarms", { enforceSSL: true });
  // A policy of the topic's own takes the place of SNS's default one, which would let CloudWatch publish.
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
      actions: ["sns:Publish"],
      resources: [topic.topicArn],
      conditions: { StringEquals: { "aws:SourceAccount": Stack.of(scope).account } },
    }),
  );
  if (!isLocal(config)) topic.addSubscription(new EmailSubscription(config.alarmsTo));
  return topic;
};

/** An alarm that tells people. It cannot be built without the sentence that says whom a failure hurts. */
export const alarm = (
  scope: Construct,
  id: string,
  props: {
    impact: string;
    metric: IMetric;
    tell: ITopic;
    /** Silence is the failure: alarm when the metric stays away. */
    whenSilent?: true;
  },
) => {
  const built = new Alarm(scope, id, {
    alarmName: `${Stack.of(scope).stackName}-${id}`,
    alarmDescription: `${props.impact} What to do: docs/runbook.md, "${id}".`,
    metric: props.metric,
    threshold: 1,
    evaluationPeriods: props.whenSilent ? 2 : 1,
    comparisonOperator: props.whenSilent
      ? ComparisonOperator.LESS_THAN_THRESHOLD
      : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: props.whenSilent ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
  built.addAlarmAction(new SnsAction(props.tell));
  return built;
};
