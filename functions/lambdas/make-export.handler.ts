import type { Context, DynamoDBStreamEvent } from "aws-lambda";
import { exportFile } from "../exports/formats/exports.ts";
import { makeExport } from "../exports/jobs/make-export.store.ts";
import { exportStore } from "../exports/jobs/stored-files.store.ts";
import { logged } from "../platform/invocation.ts";
import { countMetric, errorFields, log } from "../platform/log.ts";
import { ExportId } from "../vocabulary/ids.ts";
import { environments } from "./environments.env.ts";
import { wired } from "./wiring.ts";

const env = environments["make-export"].parse(process.env);
const { table, clock } = wired(env);
const making = { table, write: exportFile, files: exportStore(env.EXPORTS_BUCKET), clock: clock.now };

/** Milliseconds kept for saying that it cannot be finished. */
const reserve = 30_000;

/**
 * Jobs from the table's stream, as they are asked for. Never throws: a failing batch would hold up every job behind it,
 * and a job that failed says so on its page, where it can be started again.
 */
export const handler = logged(async (event: DynamoDBStreamEvent, context: Context): Promise<void> => {
  await clock.ready();
  const mayGoOn = () => context.getRemainingTimeInMillis() > reserve;
  for (const record of event.Records) {
    const exportId = record.dynamodb?.Keys?.["pk"]?.S?.replace("EXPORT#", "");
    try {
      const outcome = await makeExport(making, ExportId.parse(exportId), mayGoOn);
      log("info", "export.made", { exportId, outcome });
    } catch (error) {
      countMetric("ExportFailed");
      log("error", "export.failed", { exportId, ...errorFields(error) });
    }
  }
});
