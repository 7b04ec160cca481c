import type { SNSEvent } from "aws-lambda";
import { lambdaClock } from "../platform/clock.ts";
import { log } from "../platform/log.ts";
import { dynamoTable } from "../platform/table/dynamo-table.ts";
import { MailFeedbackEnv } from "./mail-feedback.env.ts";
import { MailFeedback, recordMailFeedback } from "./mail-feedback.ts";

const env = MailFeedbackEnv.parse(process.env);
const table = dynamoTable(env);
const clock = lambdaClock(env, table);
const record = recordMailFeedback({ table, clock: clock.now });

/** SES by way of SNS. Other notices (deliveries, subscription checks) are passed over. */
export const handler = async (event: SNSEvent): Promise<void> => {
  await clock.ready();
  for (const { Sns } of event.Records) {
    const feedback = MailFeedback.safeParse(JSON.parse(Sns.Message));
    const outcome = feedback.success ? await record(feedback.data) : "passed-over";
    log("info", "mail.feedback", { outcome });
  }
};
