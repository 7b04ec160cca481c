import { staffOf } from "../casework/staff-bar.ts";
import { decisionRoutes } from "../decisions/decision.routes.ts";
import { advanceRoutes } from "../payments/advances/advance.routes.ts";
import { lambdaClock } from "../platform/clock.ts";
import { secretKeys } from "../platform/sign-in/keys.ts";
import { sessions } from "../platform/sign-in/session.ts";
import { dynamoTable } from "../platform/table/dynamo-table.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { DeciderWebEnv } from "./decider-web.env.ts";

const env = DeciderWebEnv.parse(process.env);
const table = dynamoTable(env);
const clock = lambdaClock(env, table);
const identity = sessions(secretKeys(env.KEYS_SECRET), env.SITE_URL);

const needs = { table, identity, clock: clock.now };

export const handler = webHandler({
  identity,
  staffBar: staffOf,
  siteUrl: env.SITE_URL,
  clock,
  routes: [...decisionRoutes(needs), ...advanceRoutes(needs)],
});
