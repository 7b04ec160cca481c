import { readFile } from "node:fs/promises";
import { financeScope } from "../exports/api/api.paths.ts";
import { describedAt } from "../exports/api/description.ts";
import { fetchMonth } from "../exports/api/fetch-month.use-case.ts";
import { financeApiRoutes } from "../exports/api/finance-api.routes.ts";
import { readPeriod } from "../exports/closing/period.store.ts";
import { exportStore } from "../exports/jobs/stored-files.store.ts";
import { readMonth } from "../exports/months/month.store.ts";
import { lambdaClock } from "../platform/clock.ts";
import { dynamoTable } from "../platform/table/dynamo-table.ts";
import { asProblem } from "../platform/web/problem-refused.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { environments } from "./environments.env.ts";

const env = environments["finance-api"].parse(process.env);
const { SITE_URL: siteUrl, TOKEN_URL: tokenUrl } = env;
const table = dynamoTable(env);

/** The description lies beside the bundle. */
const built = new URL("./openapi.json", import.meta.url);

/** The ledger system's door, and what everyone may read about it. */
export const handler = webHandler({
  siteUrl,
  clock: lambdaClock(env, table),
  refused: asProblem(siteUrl),
  scope: financeScope,
  routes: financeApiRoutes({
    table,
    siteUrl,
    tokenUrl,
    description: async () => describedAt(await readFile(built, "utf8"), { siteUrl, tokenUrl }),
    fetchMonth: fetchMonth({
      readPeriod: (month) => readPeriod(table, month),
      readMonth: (month) => readMonth(table, month),
      stored: exportStore(env.EXPORTS_BUCKET),
      // Writers are code that a list of months, or a frozen file, does without.
      write: async (...file) => (await import("../exports/formats/exports.ts")).exportFile(...file),
      organisation: { name: env.ORGANISATION_NAME, number: env.ORGANISATION_NUMBER },
    }),
  }),
});
