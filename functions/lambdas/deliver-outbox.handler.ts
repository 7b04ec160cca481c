import type { DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { rowTouchedBy } from "../casework/desk/wakes.ts";
import { outboxKey } from "../pilot/outbox/sweep.ts";
import { logged } from "../platform/invocation.ts";
import { fault, log } from "../platform/log.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { wiredDelivery } from "./delivery.ts";
import { environments } from "./environments.env.ts";

const { table, clock, deliver } = wiredDelivery(environments["deliver-outbox"].parse(process.env));

const keyOf = ({ dynamodb }: DynamoDBRecord) => ({
  pk: dynamodb?.Keys?.["pk"]?.S ?? "",
  sk: dynamodb?.Keys?.["sk"]?.S ?? "",
});

/** The pilots of a batch whose rows on the desk may have changed, each once. */
const touched = (records: readonly DynamoDBRecord[]): ReadonlySet<ApplicationId> =>
  new Set(
    records.flatMap((record) => {
      const status = record.dynamodb?.NewImage?.["status"]?.S;
      return rowTouchedBy({ ...keyOf(record), status }) ?? [];
    }),
  );

/**
 * New outbox entries from the table's stream, and then the desk's rows of the pilots that something happened to. Never
 * throws: a failing batch would hold up every entry behind it. What is not delivered here is found by the sweep; a row
 * that could not be kept is kept with the pilot's next event, or by `npm run rows`.
 */
export const handler = logged(async ({ Records }: DynamoDBStreamEvent): Promise<void> => {
  await clock.ready();
  for (const record of Records) {
    const { pk, sk } = keyOf(record);
    if (record.eventName !== "INSERT" || !sk.startsWith("OUTBOX#")) continue;
    try {
      const key = outboxKey({ pk, sk });
      const delivery = await deliver(key.pk, key.sk);
      log("info", "outbox.delivery", { applicationId: key.pk, outboxId: key.sk, delivery });
    } catch (error) {
      fault("outbox.delivery-failed", error);
    }
  }
  // All at once: mails that the next batch owes wait for the slowest row, and not for one after the other.
  await Promise.all([...touched(Records)].map(rowKept));
});

async function rowKept(id: ApplicationId): Promise<void> {
  try {
    const { keepRow } = await import("../casework/desk/keep-row.store.ts");
    const { tellStaff } = await import("../casework/notices/tell-staff.store.ts");
    const kept = await keepRow({ table, tell: tellStaff({ table, clock: clock.now }) })(id);
    log("info", "desk.row", { applicationId: id, kept });
  } catch (error) {
    fault("desk.row-not-kept", error);
  }
}
