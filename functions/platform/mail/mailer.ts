import type { SESClient } from "@aws-sdk/client-ses";

/** A mail ready to send. `reference` ties SES's bounce to the outbox entry. */
export type Letter = {
  to: string;
  /** Where an answer goes; nowhere that anybody reads where it is empty. */
  replyTo: readonly string[];
  subject: string;
  text: string;
  html: string;
};

/** Sends a letter and answers the provider's message id. */
export type Mailer = { send: (letter: Letter) => Promise<{ messageId: string }> };

type Env = { readonly MAIL_SENDER: string; readonly MAIL_CONFIGURATION_SET: string };

/** SES behind the mailer port; its client is loaded with the first mail. */
export function sesMailer(env: Env): Mailer {
  let client: SESClient | undefined;
  return {
    send: async ({ to, replyTo, subject, text, html }) => {
      const { SESClient: Client, SendEmailCommand } = await import("@aws-sdk/client-ses");
      client ??= new Client({});
      const answer = await client.send(
        new SendEmailCommand({
          Source: env.MAIL_SENDER,
          Destination: { ToAddresses: [to] },
          ReplyToAddresses: replyTo.length > 0 ? [...replyTo] : undefined,
          ConfigurationSetName: env.MAIL_CONFIGURATION_SET || undefined,
          Message: {
            Subject: { Data: subject, Charset: "UTF-8" },
            Body: { Text: { Data: text, Charset: "UTF-8" }, Html: { Data: html, Charset: "UTF-8" } },
          },
        }),
      );
      return { messageId: answer.MessageId ?? "" };
    },
  };
}
