import { Stack } from "aws-cdk-lib";
import { ConfigurationSet, EmailSendingEvent, EventDestination } from "aws-cdk-lib/aws-ses";
import { Topic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";

/** Where bounces and complaints come back. */
export class Mail extends Construct {
  readonly feedback: Topic;
  readonly configurationSet: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.configurationSet = `${Stack.of(this).stackName}-mail`;
    const set = new ConfigurationSet(this, "set", { configurationSetName: this.configurationSet });
    this.feedback = new Topic(this, "feedback", { enforceSSL: true });
    set.addEventDestination("to-feedback", {
      destination: EventDestination.snsTopic(this.feedback),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
    });
  }
}
