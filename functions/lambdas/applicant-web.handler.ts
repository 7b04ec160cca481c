import { applicantRoutes } from "../applications/applicant-web.routes.ts";
import { lambdaClock } from "../platform/clock.ts";
import { uploadOrigin } from "../platform/files/bucket-address.ts";
import { bucketFiles } from "../platform/files/files.ts";
import { secretKeys } from "../platform/sign-in/keys.ts";
import { sessions } from "../platform/sign-in/session.ts";
import { dynamoTable } from "../platform/table/dynamo-table.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { ApplicantWebEnv } from "./applicant-web.env.ts";

const env = ApplicantWebEnv.parse(process.env);
const table = dynamoTable(env);
const siteUrl = env.SITE_URL.replace(/\/$/, "");

const identity = sessions(secretKeys(env.KEYS_SECRET), siteUrl);

/** Everything an applicant does: begin, write, attach, submit, follow, withdraw. */
export const handler = webHandler({
  siteUrl,
  identity,
  clock: lambdaClock(env, table),
  uploadsTo: uploadOrigin(env.ATTACHMENTS_BUCKET),
  routes: applicantRoutes({ table, siteUrl, identity, files: bucketFiles(env.ATTACHMENTS_BUCKET) }),
});
