import { Stack, type StackProps } from "aws-cdk-lib";
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import type { Construct } from "constructs";
import type { Deployed } from "./config.ts";

/**
 * Tells by mail when the month's bill is on its way past the budget, and when it is past it. The bill of the whole
 * account: what a stage costs can be told apart only where the tag `stage` was made a cost allocation tag by hand. Lives
 * in us-east-1, the one region whose CloudFormation knows budgets.
 */
export class BillStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & Pick<Deployed, "alarmsTo" | "budget">) {
    super(scope, id, props);
    const subscribers = [{ subscriptionType: "EMAIL", address: props.alarmsTo }];
    const above = (notificationType: "ACTUAL" | "FORECASTED") => ({
      notification: {
        notificationType,
        comparisonOperator: "GREATER_THAN",
        threshold: 100,
        thresholdType: "PERCENTAGE",
      },
      subscribers,
    });
    new CfnBudget(this, "budget", {
      budget: {
        budgetName: this.stackName,
        budgetType: "COST",
        timeUnit: "MONTHLY",
        budgetLimit: { amount: props.budget, unit: "USD" },
      },
      notificationsWithSubscribers: [above("FORECASTED"), above("ACTUAL")],
    });
  }
}
