import { CfnResource } from "aws-cdk-lib";
import { PublicHostedZone } from "aws-cdk-lib/aws-route53";
import { EmailIdentity, Identity } from "aws-cdk-lib/aws-ses";
import type { Construct } from "constructs";
import { isLocal, type StageConfig } from "../config.ts";
import { removal } from "./removal.ts";

/** The domain that mail comes from. */
const senderDomain = ({ mailSender }: StageConfig) => mailSender.slice(mailSender.indexOf("@") + 1);

/**
 * The sender's domain as SES verifies it, where SES does not know it yet. It lies with the data: a new one would have new
 * DKIM records, and every other system of the account that sends from the domain leans on it.
 */
export const mailIdentity = (scope: Construct, config: StageConfig): EmailIdentity | undefined => {
  if (!isLocal(config) && config.mailIdentity === "existing") return undefined;
  const identity = new EmailIdentity(scope, "mail-identity", { identity: identityOf(scope, config) });
  // Its DKIM records too: an identity that stays is of no use without them.
  for (const part of identity.node.findAll())
    if (CfnResource.isCfnResource(part)) part.applyRemovalPolicy(removal(config));
  return identity;
};

/** With the zone in the account the records that prove the domain are written at once; else they are read in SES. */
const identityOf = (scope: Construct, config: StageConfig) => {
  const domain = senderDomain(config);
  if (isLocal(config) || config.domain?.zoneName !== domain) return Identity.domain(domain);
  const { zoneId, zoneName } = config.domain;
  return Identity.publicHostedZone(
    PublicHostedZone.fromPublicHostedZoneAttributes(scope, "mail-zone", { hostedZoneId: zoneId, zoneName }),
  );
};
