import { Stack } from "aws-cdk-lib";
import type { ITable, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { FilterCriteria, FilterRule, type IFunction, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { DynamoEventSource, SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import { alarm } from "./alarm.ts";
import { counted, lostQueue } from "./wake.ts";

/** A job that is asked for, first or once more, wakes its Lambda by the table's stream: one at a time, several at once. */
export const wakeByJobs = (scope: Construct, makeExport: IFunction, pilots: TableV2, tell: ITopic) => {
  const impact = "Finance: a file that was asked for is not made, or a closed month does not get its locked files.";
  makeExport.addEventSource(
    // The cast: under exactOptionalPropertyTypes the two say "no stream" in different ways, and this table has one.
    new DynamoEventSource(pilots as ITable, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 1,
      // A large file must not hold up a small one.
      parallelizationFactor: 4,
      // A run that died is taken over once; after that somebody starts it again on its page.
      retryAttempts: 1,
      onFailure: new SqsDlq(lostQueue(scope, "job-failures", impact, tell)),
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
    name: `${Stack.of(scope).stackName}-export-failed`,
    impact,
    metric: counted("ExportFailed"),
    tell,
  });
};
