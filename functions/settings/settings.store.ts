import { keptCopies } from "../platform/table/kept-copies.ts";
import { keys } from "../platform/table/keys.ts";
import { absent, readAs, type Table, type Write } from "../platform/table/table.ts";
import { type Instant, monthOf } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { surroundings } from "../vocabulary/surroundings.ts";
import type { Authority } from "./authority.ts";
import { AuthorityHead } from "./authority-head.ts";
import { authorityHead, programmeHead } from "./heads.ts";
import { modeIn, type PaymentMode } from "./payment-modes.ts";
import type { Programme } from "./programme.ts";
import { ProgrammeHead, type ProgrammeId } from "./programme-head.ts";
import { authoritySetting, programmeSetting, type SettingName } from "./setting-name.ts";

// Most pages name no more than heads.
const wholeAuthority = () => import("./authority.ts");
const wholeProgramme = () => import("./programme.ts");

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

/** How what is paid is booked at a moment: read anew, since what is booked by it is booked for ever. */
export async function paymentModeAt(table: Pick<Table, "query">, at: Instant): Promise<PaymentMode> {
  const { authority } = await readSettings(table);
  return modeIn(authority?.paymentModes ?? [], monthOf(at));
}

const recent = keptCopies<Settings>(30_000);

/** The settings in force, read anew every half minute at most: what is published is on every page within that time. */
export const currentSettings = (table: Pick<Table, "query">, now: () => number = Date.now): Promise<Settings> =>
  recent(table, "", () => readSettings(table), now());

/** Versions never change, so that a copy is never out of date. */
const authorities = keptCopies<Authority>();
const programmeVersions = keptCopies<Programme>();

const documentOf = async (table: Pick<Table, "get">, name: SettingName, version: number): Promise<unknown> =>
  ((await table.get("pilots", keys.settingVersion(name, version))) ?? refuse("not-found"))["document"];

/** One version of the authority's document. @throws Refusal not-found */
export const readAuthority = (table: Pick<Table, "get">, version: number): Promise<Authority> =>
  authorities(table, String(version), async () => {
    const { Authority } = await wholeAuthority();
    return Authority.parse(await documentOf(table, authoritySetting, version));
  });

const recentUnits = keptCopies<OwnUnits | undefined>(30_000);

/**
 * The authority's own units, read anew every half minute at most, and the number that all of them apply under; none where
 * it lists none.
 */
export const currentUnits = (table: Pick<Table, "get" | "query">): Promise<OwnUnits | undefined> =>
  recentUnits(table, "", () => readUnits(table), surroundings().elapsed());

async function readUnits(table: Pick<Table, "get" | "query">): Promise<OwnUnits | undefined> {
  const { authority: head } = await readSettings(table);
  if (!head) return undefined;
  const { name, number, units } = await readAuthority(table, head.version);
  return units.length === 0 ? undefined : { name, number, units };
}
export type OwnUnits = Pick<Authority, "name" | "number" | "units">;

/** One version of a programme's document. @throws Refusal not-found */
export const readProgramme = (table: Pick<Table, "get">, id: ProgrammeId, version: number): Promise<Programme> =>
  programmeVersions(table, `${id} ${version}`, async () => {
    const { Programme } = await wholeProgramme();
    return Programme.parse(await documentOf(table, programmeSetting(id), version));
  });

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
