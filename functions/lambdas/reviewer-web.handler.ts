import { bucketFiles } from "../platform/files/files.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { environments } from "./environments.env.ts";
import { reviewerWings } from "./reviewer.wings.ts";
import { wiredWeb } from "./web-wiring.ts";

const env = environments["reviewer-web"].parse(process.env);
const { siteUrl, edgeSecret, table, clock, authority, identity } = wiredWeb(env);
const files = bucketFiles(env.ATTACHMENTS_BUCKET, env.FILE_SCANNER);

/** What a reviewer does, by the emailed link to one review. */
export const handler = webHandler({
  siteUrl,
  edgeSecret,
  authority,
  clock,
  identity,
  wings: reviewerWings({ table, identity, files, edgeSecret }),
});
