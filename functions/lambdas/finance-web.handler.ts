import { staffOf } from "../casework/staff-bar.ts";
import { exportStore } from "../exports/jobs/stored-files.store.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { environments } from "./environments.env.ts";
import { financeWings } from "./finance.wings.ts";
import { wiredStaffWeb } from "./web-wiring.ts";

const env = environments["finance-web"].parse(process.env);
const { siteUrl, edgeSecret, table, clock, authority, identity, register } = wiredStaffWeb(env);

export const handler = webHandler({
  siteUrl,
  edgeSecret,
  authority,
  clock,
  identity,
  register,
  staffBar: staffOf,
  takesTextFiles: true,
  wings: financeWings({
    table,
    identity,
    clock: clock.now,
    files: exportStore(env.EXPORTS_BUCKET),
  }),
});
