import { staffOf } from "../casework/staff-bar.ts";
import { framesRoutes } from "../exports/frames/frames.routes.ts";
import { lambdaClock } from "../platform/clock.ts";
import { secretKeys } from "../platform/sign-in/keys.ts";
import { sessions } from "../platform/sign-in/session.ts";
import { dynamoTable } from "../platform/table/dynamo-table.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { FramesWebEnv } from "./frames-web.env.ts";

const env = FramesWebEnv.parse(process.env);
const table = dynamoTable(env);
const identity = sessions(secretKeys(env.KEYS_SECRET), env.SITE_URL);

export const handler = webHandler({
  identity,
  staffBar: staffOf,
  siteUrl: env.SITE_URL,
  clock: lambdaClock(env, table),
  routes: framesRoutes({ table, identity }),
});
