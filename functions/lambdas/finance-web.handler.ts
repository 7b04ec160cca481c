import { financeRoutes } from "../exports/finance.routes.ts";
import { exportStore } from "../exports/jobs/stored-files.store.ts";
import { lambdaClock } from "../platform/clock.ts";
import { secretKeys } from "../platform/sign-in/keys.ts";
import { sessions } from "../platform/sign-in/session.ts";
import { dynamoTable } from "../platform/table/dynamo-table.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { FinanceWebEnv } from "./finance-web.env.ts";

// Funding and the writers are read when a page asks for them: most do not.
const funding = () => import("../exports/funding.store.ts");

const env = FinanceWebEnv.parse(process.env);
const table = dynamoTable(env);
const clock = lambdaClock(env, table);

export const handler = webHandler({
  siteUrl: env.SITE_URL,
  clock,
  routes: financeRoutes({
    table,
    identity: sessions(secretKeys(env.KEYS_SECRET), env.SITE_URL),
    clock: clock.now,
    files: exportStore(env.EXPORTS_BUCKET),
    write: async (...file) => (await import("../exports/formats/exports.ts")).exportFile(...file),
    organisation: { name: env.ORGANISATION_NAME, number: env.ORGANISATION_NUMBER },
    stillOpen: async () => (await funding()).paymentsWaiting(table),
    rateOf: async (applicationId) => (await funding()).rateOfGrant(table, applicationId),
  }),
});
