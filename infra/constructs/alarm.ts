import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";

/** An alarm that tells people. It cannot be built without the sentence that says whom a failure hurts. */
export const alarm = (
  scope: Construct,
  id: string,
  props: {
    name: string;
    impact: string;
    metric: IMetric;
    tell: ITopic;
    /** Silence is the failure: alarm when the metric stays away. */
    whenSilent?: true;
  },
) => {
  const built = new Alarm(scope, id, {
    alarmName: props.name,
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
