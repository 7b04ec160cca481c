import { staffOf } from "../casework/staff-bar.ts";
import { uploadOrigin } from "../platform/files/bucket-address.ts";
import { bucketFiles } from "../platform/files/files.ts";
import { openId } from "../platform/sign-in/openid.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { environments } from "./environments.env.ts";
import { staffWings } from "./staff.wings.ts";
import { wiredStaffWeb } from "./web-wiring.ts";

const env = environments["staff-web"].parse(process.env);
const { siteUrl, edgeSecret, table, clock, authority, keys, identity, register } = wiredStaffWeb(env);
const files = bucketFiles(env.ATTACHMENTS_BUCKET, env.FILE_SCANNER);

export const handler = webHandler({
  siteUrl,
  edgeSecret,
  authority,
  clock,
  identity,
  register,
  staffBar: staffOf,
  uploadsTo: uploadOrigin(env.ATTACHMENTS_BUCKET),
  takesTextFiles: true,
  wings: staffWings({ table, identity, register, keys, openId: openId(env), files, siteUrl, clock: clock.now }),
});
