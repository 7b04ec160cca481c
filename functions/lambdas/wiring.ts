import { lambdaClock } from "../platform/clock.ts";
import { dynamoTable } from "../platform/table/dynamo-table.ts";
import { currentSettings } from "../settings/settings.store.ts";
import { siteAuthority } from "../settings/site-authority.ts";

export type TableEnv = Parameters<typeof dynamoTable>[0] & Parameters<typeof lambdaClock>[0];

/** What every Lambda is wired with. */
export function wired(env: TableEnv) {
  const table = dynamoTable(env);
  const authority = async () => siteAuthority(await currentSettings(table));
  return { table, clock: lambdaClock(env, table), authority };
}
