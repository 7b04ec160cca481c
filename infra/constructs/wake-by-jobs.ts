import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import { FilterCriteria, FilterRule, type IFunction, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { DynamoEventSource, SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { alarm, counted } from "./alarm.ts";

/** A job that is asked for, first or once more, wakes its Lambda by the table's stream: one at a time, several at once. */
export const wakeByJobs = (
  scope: Construct,
  makeExport: IFunction,
  { pilots, lost, tell }: { pilots: ITable; lost: IQueue; tell: ITopic },
) => {
  makeExport.addEventSource(
    new DynamoEventSource(pilots, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 1,
      // A large file must not hold up a small one.
      parallelizationFactor: 4,
      // A run that died is taken over once; after that somebody starts it again on its page.
      retryAttempts: 1,
      onFailure: new SqsDlq(lost),
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.or("INSERT", "MODIFY"),
          dynamodb: {
            Keys: { pk: { S: FilterRule.beginsWith("EXPORT#") } },
            NewImage: { status: { S: FilterRule.isEqual("asked") } },
          },
        }),
      ],
    }),
  );
  alarm(scope, "export-failed", {
    impact: "Finance: a file that was asked for is not made, or a closed month does not get its locked files.",
    metric: counted(scope, "ExportFailed"),
    tell,
  });
};
