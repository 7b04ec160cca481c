import { SecretValue, Stack, type StackProps } from "aws-cdk-lib";
import { Certificate, CertificateValidation } from "aws-cdk-lib/aws-certificatemanager";
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HttpVersion,
  OriginRequestPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { AaaaRecord, ARecord, PublicHostedZone, RecordTarget } from "aws-cdk-lib/aws-route53";
import { CloudFrontTarget } from "aws-cdk-lib/aws-route53-targets";
import { CfnWebACL } from "aws-cdk-lib/aws-wafv2";
import type { Construct } from "constructs";
import type { Deployed } from "./config.ts";

/**
 * Rules that are counted and do not block: long free text with addresses and dots is what the forms are for, a refused
 * text would be lost, and a ledger system need not say what it is.
 */
const onlyCounted = [
  "SizeRestrictions_BODY",
  "CrossSiteScripting_BODY",
  "GenericLFI_BODY",
  "GenericRFI_BODY",
  "EC2MetaDataSSRF_BODY",
  "NoUserAgent_HEADER",
];

type Props = StackProps & { domain: NonNullable<Deployed["domain"]>; apiHost: string; secretName: string };

/** The site's own address: certificate, CloudFront, and the firewall if one is paid for. Lives in us-east-1, as both ask. */
export class EdgeStack extends Stack {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    const { domain, apiHost, secretName } = props;
    const zone = PublicHostedZone.fromPublicHostedZoneAttributes(this, "zone", {
      hostedZoneId: domain.zoneId,
      zoneName: domain.zoneName,
    });
    // The API can be reached past the edge: what the edge says with each request tells the Lambdas which way it came.
    const secret = SecretValue.secretsManager(secretName).unsafeUnwrap(); // a reference: the template does not hold it
    const origin = new HttpOrigin(apiHost, { customHeaders: { "x-edge": secret } });
    const distribution = new Distribution(this, "distribution", {
      domainNames: [domain.name],
      certificate: new Certificate(this, "certificate", {
        domainName: domain.name,
        validation: CertificateValidation.fromDns(zone),
      }),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      // No access log here: it would keep paths, and emailed links carry their token in the path.
      enableLogging: false,
      defaultBehavior: {
        origin,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      },
      additionalBehaviors: {
        "/static/*": {
          origin,
          viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
          cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        },
      },
      ...(domain.firewall ? { webAclId: this.#firewall() } : {}),
    });
    const target = RecordTarget.fromAlias(new CloudFrontTarget(distribution));
    new ARecord(this, "ipv4", { zone, recordName: domain.name, target });
    new AaaaRecord(this, "ipv6", { zone, recordName: domain.name, target });
  }

  #firewall() {
    const seen = (metricName: string) => ({
      cloudWatchMetricsEnabled: true,
      metricName,
      sampledRequestsEnabled: false,
    });
    const counted = (name: string) => ({ name, actionToUse: { count: {} } });
    const acl = new CfnWebACL(this, "firewall", {
      scope: "CLOUDFRONT",
      defaultAction: { allow: {} },
      visibilityConfig: seen("firewall"),
      rules: [
        {
          name: "rate",
          priority: 0,
          action: { block: {} },
          statement: { rateBasedStatement: { aggregateKeyType: "IP", limit: 2000 } },
          visibilityConfig: seen("rate"),
        },
        {
          name: "common",
          priority: 1,
          overrideAction: { none: {} },
          statement: {
            managedRuleGroupStatement: {
              vendorName: "AWS",
              name: "AWSManagedRulesCommonRuleSet",
              ruleActionOverrides: onlyCounted.map(counted),
            },
          },
          visibilityConfig: seen("common"),
        },
      ],
    });
    return acl.attrArn;
  }
}
