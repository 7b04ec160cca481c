import { caseRoutes } from "../casework/case.routes.ts";
import { caseListRoutes } from "../casework/case-list.routes.ts";
import { staffOf, staffPages } from "../casework/staff-bar.ts";
import { lambdaClock } from "../platform/clock.ts";
import { bucketFiles } from "../platform/files/files.ts";
import { secretKeys } from "../platform/sign-in/keys.ts";
import { openId } from "../platform/sign-in/openid.ts";
import { sessions } from "../platform/sign-in/session.ts";
import { signInRoutes } from "../platform/sign-in/sign-in.routes.ts";
import { dynamoTable } from "../platform/table/dynamo-table.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { StaffWebEnv } from "./staff-web.env.ts";

const env = StaffWebEnv.parse(process.env);
const table = dynamoTable(env);
const keys = secretKeys(env.KEYS_SECRET);
const identity = sessions(keys, env.SITE_URL);

export const handler = webHandler({
  identity,
  staffBar: staffOf,
  siteUrl: env.SITE_URL,
  clock: lambdaClock(env, table),
  routes: [
    ...signInRoutes({ keys, identity, openId: openId(env), siteUrl: env.SITE_URL, staffPages }),
    ...caseListRoutes({ table }),
    ...caseRoutes({ table, files: bucketFiles(env.ATTACHMENTS_BUCKET) }),
  ],
});
