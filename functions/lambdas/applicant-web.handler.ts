import { uploadOrigin } from "../platform/files/bucket-address.ts";
import { bucketFiles } from "../platform/files/files.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { applicantWings } from "./applicant.wings.ts";
import { environments } from "./environments.env.ts";
import { wiredWeb } from "./web-wiring.ts";

const env = environments["applicant-web"].parse(process.env);
const { siteUrl, edgeSecret, table, clock, authority, identity } = wiredWeb(env);
const files = bucketFiles(env.ATTACHMENTS_BUCKET, env.FILE_SCANNER);

export const handler = webHandler({
  siteUrl,
  edgeSecret,
  authority,
  clock,
  identity,
  uploadsTo: uploadOrigin(env.ATTACHMENTS_BUCKET),
  wings: applicantWings({ table, identity, files, siteUrl, edgeSecret, clock: clock.now }),
});
