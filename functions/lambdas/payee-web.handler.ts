import { staffOf } from "../casework/staff-bar.ts";
import { holderPayeeRoutes } from "../payments/payee/holder-payee.routes.ts";
import { lambdaClock } from "../platform/clock.ts";
import { secretKeys } from "../platform/sign-in/keys.ts";
import { sessions } from "../platform/sign-in/session.ts";
import { dynamoTable } from "../platform/table/dynamo-table.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { PayeeWebEnv } from "./payee-web.env.ts";

const env = PayeeWebEnv.parse(process.env);
const table = dynamoTable(env);
const clock = lambdaClock(env, table);
const identity = sessions(secretKeys(env.KEYS_SECRET), env.SITE_URL);

export const handler = webHandler({
  identity,
  staffBar: staffOf,
  siteUrl: env.SITE_URL,
  clock,
  routes: holderPayeeRoutes({ table, identity, clock: clock.now }),
});
