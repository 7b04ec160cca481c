import type { DynamoDBStreamEvent } from "aws-lambda";
import { outboxKey } from "../pilot/outbox/sweep.ts";
import { logged } from "../platform/invocation.ts";
import { fault, log } from "../platform/log.ts";
import { wiredDelivery } from "./delivery.ts";
import { environments } from "./environments.env.ts";

const { clock, deliver } = wiredDelivery(environments["deliver-outbox"].parse(process.env));

/**
 * New outbox entries from the table's stream. Never throws: a failing batch would hold up every entry behind it, and
 * what is not delivered here is found by the sweep.
 */
export const handler = logged(async (event: DynamoDBStreamEvent): Promise<void> => {
  await clock.ready();
  for (const record of event.Records) {
    const key = record.dynamodb?.Keys;
    try {
      const { pk, sk } = outboxKey({ pk: key?.["pk"]?.S, sk: key?.["sk"]?.S });
      const delivery = await deliver(pk, sk);
      log("info", "outbox.delivery", { applicationId: pk, outboxId: sk, delivery });
    } catch (error) {
      fault("outbox.delivery-failed", error);
    }
  }
});
