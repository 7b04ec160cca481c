import type { Context, DynamoDBStreamEvent } from "aws-lambda";
import { tableClosings } from "../exports/closing/closing.store.ts";
import { freezeMonth } from "../exports/closing/freeze-month.use-case.ts";
import { exportFile as write } from "../exports/formats/exports.ts";
import { tableJobs } from "../exports/jobs/job.store.ts";
import { makeExport } from "../exports/jobs/make-export.use-case.ts";
import { linesIn } from "../exports/jobs/scope.store.ts";
import { exportStore } from "../exports/jobs/stored-files.store.ts";
import { readMonth } from "../exports/months/month.store.ts";
import { lambdaClock } from "../platform/clock.ts";
import { countMetric, errorFields, log } from "../platform/log.ts";
import { dynamoTable } from "../platform/table/dynamo-table.ts";
import { ExportId } from "../vocabulary/ids.ts";
import { environments } from "./environments.env.ts";

const env = environments["make-export"].parse(process.env);
const table = dynamoTable(env);
const clock = lambdaClock(env, table);
const files = exportStore(env.EXPORTS_BUCKET);
const common = { write, files, clock: clock.now };
const closings = tableClosings(table);
const freeze = freezeMonth({ ...common, closings, readMonth: (month) => readMonth(table, month) });
const make = makeExport({ ...common, jobs: tableJobs(table), linesOf: linesIn(table), freeze });

/** Milliseconds kept for saying that it cannot be finished. */
const reserve = 30_000;

/**
 * Jobs from the table's stream, as they are asked for. Never throws: a failing batch would hold up every job behind it,
 * and a job that failed says so on its page, where it can be started again.
 */
export const handler = async (event: DynamoDBStreamEvent, context: Context): Promise<void> => {
  await clock.ready();
  for (const record of event.Records) {
    const exportId = record.dynamodb?.Keys?.["pk"]?.S?.replace("EXPORT#", "");
    try {
      const outcome = await make(ExportId.parse(exportId), () => context.getRemainingTimeInMillis() > reserve);
      log("info", "export.made", { exportId, outcome });
    } catch (error) {
      countMetric("ExportFailed");
      log("error", "export.failed", { exportId, ...errorFields(error) });
    }
  }
};
