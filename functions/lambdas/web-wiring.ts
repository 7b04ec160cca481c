import { secretKeys } from "../platform/sign-in/keys.ts";
import { sessions } from "../platform/sign-in/session.ts";
import { cognitoDirectory } from "../platform/sign-in/staff-directory.ts";
import { staffRegister } from "../platform/sign-in/staff-register.ts";
import { type TableEnv, wired } from "./wiring.ts";

type Env = TableEnv & { readonly SITE_URL: string; readonly EDGE_SECRET: string; readonly KEYS_SECRET: string };

/** What every web Lambda with sessions is wired with. */
export function wiredWeb(env: Env) {
  const siteUrl = env.SITE_URL.replace(/\/$/, "");
  const keys = secretKeys(env.KEYS_SECRET);
  return { ...wired(env), siteUrl, edgeSecret: env.EDGE_SECRET, keys, identity: sessions(keys, siteUrl) };
}

/** What the web Lambdas of staff are wired with besides. */
export function wiredStaffWeb(env: Parameters<typeof wiredWeb>[0] & { readonly STAFF_POOL: string }) {
  const web = wiredWeb(env);
  return { ...web, register: staffRegister(web.table, cognitoDirectory(env.STAFF_POOL)) };
}
