import { lambdaClock } from "../platform/clock.ts";
import { secretKeys } from "../platform/sign-in/keys.ts";
import { sessions } from "../platform/sign-in/session.ts";
import { dynamoTable } from "../platform/table/dynamo-table.ts";

type Env = {
  readonly SITE_URL: string;
  readonly EDGE_SECRET: string;
  readonly PILOTS_TABLE: string;
  readonly RECORD_TABLE: string;
  readonly KEYS_SECRET: string;
  readonly CLOCK: "system" | "adjustable";
};

/** What every web Lambda with sessions is wired with. */
export function wiredWeb(env: Env) {
  const siteUrl = env.SITE_URL.replace(/\/$/, "");
  const table = dynamoTable(env);
  const keys = secretKeys(env.KEYS_SECRET);
  const clock = lambdaClock(env, table);
  return { siteUrl, edgeSecret: env.EDGE_SECRET, table, clock, keys, identity: sessions(keys, siteUrl) };
}
