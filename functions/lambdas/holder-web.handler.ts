import { staffOf } from "../casework/staff-bar.ts";
import { extractRoutes } from "../claims/extracts/extracts.routes.ts";
import { sieRoutes } from "../claims/sie/sie.routes.ts";
import { lambdaClock } from "../platform/clock.ts";
import { uploadOrigin } from "../platform/files/bucket-address.ts";
import { bucketFiles } from "../platform/files/files.ts";
import { secretKeys } from "../platform/sign-in/keys.ts";
import { sessions } from "../platform/sign-in/session.ts";
import { dynamoTable } from "../platform/table/dynamo-table.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { holderRoutes } from "../reporting/holder.routes.ts";
import { HolderWebEnv } from "./holder-web.env.ts";

const env = HolderWebEnv.parse(process.env);
const table = dynamoTable(env);
const clock = lambdaClock(env, table);
const siteUrl = env.SITE_URL.replace(/\/$/, "");
const identity = sessions(secretKeys(env.KEYS_SECRET), siteUrl);
const files = bucketFiles(env.ATTACHMENTS_BUCKET);
const needs = { table, identity, files, siteUrl, clock: clock.now };

export const handler = webHandler({
  identity,
  staffBar: staffOf,
  siteUrl,
  clock,
  uploadsTo: uploadOrigin(env.ATTACHMENTS_BUCKET),
  routes: [...holderRoutes(needs), ...sieRoutes(needs), ...extractRoutes(needs)],
});
