import { SESClient, SetIdentityNotificationTopicCommand } from "@aws-sdk/client-ses";
import type { Outputs } from "../../deployment/outputs.ts";
import type { Client } from "./client.ts";

/**
 * Lets bounces and complaints come back to their case. On AWS the configuration set tells the topic; the local cloud
 * tells it only of the sender's identity.
 */
export const hearOfBounces = async (client: Client, { MailSender, MailFeedbackTopic: SnsTopic }: Outputs) => {
  const ses = new SESClient(client);
  const Identity = MailSender.slice(MailSender.indexOf("@") + 1);
  for (const NotificationType of ["Bounce", "Complaint"] as const) {
    await ses.send(new SetIdentityNotificationTopicCommand({ Identity, NotificationType, SnsTopic }));
  }
  ses.destroy();
};
