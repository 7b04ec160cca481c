import { ArnFormat, Stack } from "aws-cdk-lib";
import { CfnMalwareProtectionPlan } from "aws-cdk-lib/aws-guardduty";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";

const guardDuty = "malware-protection-plan.guardduty.amazonaws.com";

/**
 * GuardDuty looks through each file that is kept, and says by a tag of the object what it found. The rights are those
 * that AWS's guide to Malware Protection for S3 lists. What browsers send is not looked through before it is registered.
 */
export function scanFiles(scope: Construct, bucket: Bucket): void {
  const role = new Role(scope, "scan-role", { assumedBy: new ServicePrincipal(guardDuty) });
  const rule = Stack.of(scope).formatArn({
    service: "events",
    resource: "rule",
    resourceName: "DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*",
    arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
  });
  const allow = (actions: string[], resources: string[], conditions: Record<string, unknown> = {}) =>
    role.addToPolicy(new PolicyStatement({ actions, resources, conditions }));
  allow(["events:PutRule", "events:DeleteRule", "events:PutTargets", "events:RemoveTargets"], [rule], {
    StringLike: { "events:ManagedBy": guardDuty },
  });
  allow(["events:DescribeRule", "events:ListTargetsByRule"], [rule]);
  allow(["s3:PutBucketNotification", "s3:GetBucketNotification", "s3:ListBucket"], [bucket.bucketArn]);
  allow(
    [
      "s3:GetObject",
      "s3:GetObjectVersion",
      "s3:PutObjectTagging",
      "s3:GetObjectTagging",
      "s3:PutObjectVersionTagging",
      "s3:GetObjectVersionTagging",
    ],
    [`${bucket.bucketArn}/*`],
  );
  allow(["s3:PutObject"], [`${bucket.bucketArn}/malware-protection-resource-validation-object`]);
  const plan = new CfnMalwareProtectionPlan(scope, "scan", {
    role: role.roleArn,
    protectedResource: { s3Bucket: { bucketName: bucket.bucketName, objectPrefixes: ["kept/"] } },
    actions: { tagging: { status: "ENABLED" } },
  });
  // GuardDuty tries its rights when the plan is made.
  plan.node.addDependency(role);
}
