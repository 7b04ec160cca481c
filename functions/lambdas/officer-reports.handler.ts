import { staffOf } from "../casework/staff-bar.ts";
import { evaluationRoutes } from "../evaluation/evaluation.routes.ts";
import { lambdaClock } from "../platform/clock.ts";
import { bucketFiles } from "../platform/files/files.ts";
import { secretKeys } from "../platform/sign-in/keys.ts";
import { sessions } from "../platform/sign-in/session.ts";
import { dynamoTable } from "../platform/table/dynamo-table.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { correctionRoutes } from "../reporting/officer/correction.routes.ts";
import { examinationRoutes } from "../reporting/officer/examination.routes.ts";
import { officerFileRoutes } from "../reporting/officer/officer-files.routes.ts";
import { OfficerReportsEnv } from "./officer-reports.env.ts";

const env = OfficerReportsEnv.parse(process.env);
const table = dynamoTable(env);
const clock = lambdaClock(env, table);
const identity = sessions(secretKeys(env.KEYS_SECRET), env.SITE_URL);
const needs = { table, identity, files: bucketFiles(env.ATTACHMENTS_BUCKET), clock: clock.now };

export const handler = webHandler({
  identity,
  staffBar: staffOf,
  siteUrl: env.SITE_URL,
  clock,
  routes: [
    ...examinationRoutes(needs),
    ...correctionRoutes(needs),
    ...officerFileRoutes(needs),
    ...evaluationRoutes(needs),
  ],
});
