import { keys } from "../platform/table/keys.ts";
import { absent, readAs, type Table, type Write } from "../platform/table/table.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { Authority, AuthorityHead, authorityHead } from "./authority.ts";
import { Programme, ProgrammeHead, type ProgrammeId, programmeHead } from "./programme.ts";
import { authoritySetting, programmeSetting, type SettingName } from "./setting-name.ts";

/** What is in force on a site; of one that nobody has set up yet there is no authority. */
export type Settings = {
  readonly authority: AuthorityHead | undefined;
  readonly programmes: readonly ProgrammeHead[];
};

/** The settings in force: one read, of small items. */
export async function readSettings(table: Pick<Table, "query">): Promise<Settings> {
  const { items } = await table.query({ table: "pilots", pk: keys.settings() });
  const authority = items.find(({ sk }) => sk === authoritySetting);
  return {
    authority: authority && readAs(AuthorityHead, authority),
    programmes: items.filter(({ sk }) => sk !== authoritySetting).map((item) => readAs(ProgrammeHead, item)),
  };
}

/** Milliseconds for which a Lambda may go on with what it has read. */
const keptFor = 30_000;
type Kept = { readonly at: number; readonly settings: Promise<Settings> };
const kept = new WeakMap<object, Kept>();

/** The settings in force, read anew every half minute at most: what is published is on every page within that time. */
export function currentSettings(table: Pick<Table, "query">, now: () => number = Date.now): Promise<Settings> {
  const before = kept.get(table);
  if (before && now() - before.at < keptFor && now() >= before.at) return before.settings;
  const settings = readSettings(table);
  kept.set(table, { at: now(), settings });
  settings.catch(() => kept.delete(table));
  return settings;
}

/** A Lambda's own copies of the versions that it has read: they never change. */
const versions = new WeakMap<object, Map<string, Promise<unknown>>>();

function readVersion<T>(
  table: Pick<Table, "get">,
  [name, version]: readonly [SettingName, number],
  schema: { readonly parse: (stored: unknown) => T },
): Promise<T> {
  const known = versions.get(table) ?? new Map<string, Promise<unknown>>();
  versions.set(table, known);
  const key = `${name} ${version}`;
  const fetched = async () => {
    const item = (await table.get("pilots", keys.settingVersion(name, version))) ?? refuse("not-found");
    return schema.parse(item["document"]);
  };
  const found = (known.get(key) as Promise<T> | undefined) ?? fetched(); // as: a name has one schema
  known.set(key, found);
  found.catch(() => known.delete(key));
  return found;
}

/** One version of the authority's document. @throws Refusal not-found */
export const readAuthority = (table: Pick<Table, "get">, version: number): Promise<Authority> =>
  readVersion(table, [authoritySetting, version], Authority);

/** One version of a programme's document. @throws Refusal not-found */
export const readProgramme = (table: Pick<Table, "get">, id: ProgrammeId, version: number): Promise<Programme> =>
  readVersion(table, [programmeSetting(id), version], Programme);

/** Another version of the authority comes in force. */
export const authorityPut = (authority: Authority, at: Instant): Write[] => [
  {
    table: "pilots",
    put: { ...keys.settingVersion(authoritySetting, authority.version), document: authority },
    when: absent,
  },
  { table: "pilots", put: { ...keys.setting(authoritySetting), ...authorityHead(authority, at) } },
];

/** Another version of a programme comes in force. */
export const programmePut = (programme: Programme, at: Instant): Write[] => {
  const name = programmeSetting(programme.programmeId);
  return [
    {
      table: "pilots",
      put: { ...keys.settingVersion(name, programme.version), document: programme },
      when: absent,
    },
    { table: "pilots", put: { ...keys.setting(name), ...programmeHead(programme, at) } },
  ];
};
