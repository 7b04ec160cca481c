import { setTimeout as pause } from "node:timers/promises";
import type { SNSEvent } from "aws-lambda";
import type * as z from "zod";
import { MailFeedback, recordMailFeedback } from "../pilot/outbox/mail-feedback.ts";
import { logged } from "../platform/invocation.ts";
import { log } from "../platform/log.ts";
import { environments } from "./environments.env.ts";
import { wired } from "./wiring.ts";

const env = environments["mail-feedback"].parse(process.env);
const { table, clock } = wired(env);
const record = recordMailFeedback({ table, clock: clock.now });

/** A bounce may come back before the sender has written down which mail it was: milliseconds to wait and look again. */
const patience = [250, 500, 1000, 2000, 4000];

async function recordPatiently(feedback: z.infer<typeof MailFeedback>) {
  for (const milliseconds of patience) {
    const outcome = await record(feedback);
    if (outcome !== "unknown") return outcome;
    await pause(milliseconds);
  }
  return await record(feedback);
}

/** SES by way of SNS. Other notices (deliveries, subscription checks) are passed over. */
export const handler = logged(async (event: SNSEvent): Promise<void> => {
  await clock.ready();
  for (const { Sns } of event.Records) {
    const feedback = MailFeedback.safeParse(JSON.parse(Sns.Message));
    const outcome = feedback.success ? await recordPatiently(feedback.data) : "passed-over";
    log("info", "mail.feedback", { outcome });
  }
});
