import { ArnFormat, Stack } from "aws-cdk-lib";
import { PublicHostedZone } from "aws-cdk-lib/aws-route53";
import { ConfigurationSet, EmailIdentity, EmailSendingEvent, EventDestination, Identity } from "aws-cdk-lib/aws-ses";
import { Topic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";
import type { StageConfig } from "../config.ts";

/** The sender's domain, and where bounces and complaints come back. */
export class Mail extends Construct {
  readonly feedback: Topic;
  readonly configurationSet: string;
  /** What the right to send must name. */
  readonly arns: readonly string[];

  constructor(scope: Construct, id: string, config: StageConfig) {
    super(scope, id);
    const domain = config.mailSender.slice(config.mailSender.indexOf("@") + 1);
    new EmailIdentity(this, "identity", { identity: this.identityOf(domain, config) });
    this.configurationSet = `${Stack.of(this).stackName}-mail`;
    const set = new ConfigurationSet(this, "set", { configurationSetName: this.configurationSet });
    this.feedback = new Topic(this, "feedback", { enforceSSL: true });
    set.addEventDestination("to-feedback", {
      destination: EventDestination.snsTopic(this.feedback),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
    });
    const arn = (resource: string, resourceName: string) =>
      Stack.of(this).formatArn({ service: "ses", resource, resourceName, arnFormat: ArnFormat.SLASH_RESOURCE_NAME });
    const named = [arn("identity", domain), arn("configuration-set", this.configurationSet)];
    // The local cloud does not see which identity a mail is sent by, and asks for all of them.
    this.arns = config.name === "local" ? ["*"] : named;
  }

  /** With the zone in the account the records that prove the domain are written at once; else they are read in SES. */
  private identityOf(domain: string, config: StageConfig) {
    if (config.name === "local" || config.domain?.zoneName !== domain) return Identity.domain(domain);
    const { zoneId, zoneName } = config.domain;
    return Identity.publicHostedZone(
      PublicHostedZone.fromPublicHostedZoneAttributes(this, "zone", { hostedZoneId: zoneId, zoneName }),
    );
  }
}
