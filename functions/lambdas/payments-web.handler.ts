import { staffOf } from "../casework/staff-bar.ts";
import { batchRoutes } from "../payments/batches/batches.routes.ts";
import { staffPayeeRoutes } from "../payments/payee/staff-payee.routes.ts";
import { paymentRoutes } from "../payments/payments.routes.ts";
import { repaymentRoutes } from "../payments/repayments/repayments.routes.ts";
import { lambdaClock } from "../platform/clock.ts";
import { secretKeys } from "../platform/sign-in/keys.ts";
import { sessions } from "../platform/sign-in/session.ts";
import { dynamoTable } from "../platform/table/dynamo-table.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { PaymentsWebEnv } from "./payments-web.env.ts";

const env = PaymentsWebEnv.parse(process.env);
const table = dynamoTable(env);
const clock = lambdaClock(env, table);
const identity = sessions(secretKeys(env.KEYS_SECRET), env.SITE_URL);
const needs = { table, identity, clock: clock.now };

export const handler = webHandler({
  identity,
  staffBar: staffOf,
  siteUrl: env.SITE_URL,
  clock,
  takesTextFiles: true,
  routes: [...paymentRoutes(needs), ...batchRoutes(needs), ...staffPayeeRoutes(needs), ...repaymentRoutes(needs)],
});
