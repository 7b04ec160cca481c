import * as z from "zod";
import type { Guarded, Reader } from "../../pilot/act.ts";
import { readHead } from "../../pilot/head.ts";
import { keys } from "../../platform/table/keys.ts";
import { parsed, readAs, type Table, type Write } from "../../platform/table/table.ts";
import type { Authority } from "../../settings/authority.ts";
import type { Programme } from "../../settings/programme.ts";
import { authoritySetting, programmeSetting, type SettingName } from "../../settings/setting-name.ts";
import { readAuthority, readProgramme, readSettings } from "../../settings/settings.store.ts";
import { settingSubject } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { nameOf, SettingWork, titleOf } from "./setting-in-work.ts";

/** The next version of a setting while it is written; undefined where nobody writes one. */
export async function readSettingWork(table: Pick<Table, "get">, name: SettingName): Promise<SettingWork | undefined> {
  const item = await table.get("pilots", keys.settingWork(name));
  return item && readAs(SettingWork, item);
}

const SettingWorkName = z.object({
  name: z.string(),
  title: z.record(z.string(), z.string()),
  version: z.number().int(),
  changedAt: Instant,
  changedBy: z.string(),
});
export type SettingWorkName = z.infer<typeof SettingWorkName>;

/** What the list of settings says of a version in work. */
export const settingWorkNamed = ({ document, changedAt, changedBy }: SettingWork): Write => {
  const name = nameOf(document);
  const named: SettingWorkName = {
    name,
    title: titleOf(document),
    version: document.version,
    changedAt,
    changedBy: changedBy.name,
  };
  return { table: "pilots", put: { ...keys.settingWorkName(name), ...named } };
};

/** The settings that officers are writing. */
export async function settingWorks(table: Pick<Table, "query">): Promise<readonly SettingWorkName[]> {
  const { items } = await table.query({ table: "pilots", pk: keys.settingWorks() });
  return parsed(SettingWorkName, items);
}

/** A setting as its desk and its acts see it. */
export type SettingSeen = Guarded & {
  readonly name: SettingName;
  readonly work: SettingWork | undefined;
  readonly inForce: Authority | Programme | undefined;
  /** Since when that is in force. */
  readonly publishedAt: Instant | undefined;
  /** Those that the authority offers its site in: every text of a programme is written in them. */
  readonly languages: readonly Language[];
};

/** All there is of a setting: its head is read before what acts decide on. */
export async function seenSetting(table: Reader, name: SettingName): Promise<SettingSeen> {
  const head = await readHead(table, settingSubject(name));
  const [work, { authority, programmes }] = await Promise.all([readSettingWork(table, name), readSettings(table)]);
  const seen = { heads: [head], name, work, languages: authority?.languages ?? [] };
  if (name === authoritySetting) {
    const inForce = authority && (await readAuthority(table, authority.version));
    return { ...seen, inForce, publishedAt: authority?.publishedAt };
  }
  const programme = programmes.find(({ programmeId }) => programmeSetting(programmeId) === name);
  const inForce = programme && (await readProgramme(table, programme.programmeId, programme.version));
  return { ...seen, inForce, publishedAt: programme?.publishedAt };
}
