import { press } from "../../functions/pilot/press.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { beginSetting } from "../../functions/publishing/settings/begin-setting.act.ts";
import { changeSetting } from "../../functions/publishing/settings/change-setting.act.ts";
import { readSettingWork } from "../../functions/publishing/settings/setting-work.store.ts";
import { Authority } from "../../functions/settings/authority.ts";
import type { NypsLayout } from "../../functions/settings/nyps-layout.ts";
import { Programme } from "../../functions/settings/programme.ts";
import { programmeSetting, type SettingName } from "../../functions/settings/setting-name.ts";
import { authorityPut, programmePut } from "../../functions/settings/settings.store.ts";
import { Nonce, newId, settingSubject } from "../../functions/vocabulary/ids.ts";
import { type Instant, LocalDay } from "../../functions/vocabulary/instant.ts";
import { documentsOf, firstCustomer } from "../../local/cloud/customers.ts";
import { at as pressedAt, ylva, type zack } from "./a-call-in-work.ts";

/** The first customer's documents. */
const [authority, programme] = documentsOf(firstCustomer);
export const anAuthorityDocument = Authority.parse(authority);
export const aProgramme = Programme.parse(programme);

/** How the national follow-up takes decisions and payments. */
export const aNypsLayout: NypsLayout = {
  ...{ separator: ";", codePage: "utf-8-mark", header: true },
  columns: [{ field: "registration-number" }, { field: "amount", heading: "Belopp" }],
};

const logo = {
  type: "svg",
  data: "<svg xmlns='http://www.w3.org/2000/svg'/>",
  alt: { sv: "Regionen", en: "The region" },
} as const;

/** What an officer presses about a setting. */
export const aboutSetting = <Command extends { readonly name: SettingName }>(
  command: Command,
  by: typeof ylva | typeof zack = ylva,
) => ({ subject: settingSubject(command.name), by, at: pressedAt, nonce: newId(Nonce), command });

export const aProgrammeName = programmeSetting(aProgramme.programmeId);
export const aDecision = { body: "Styrgruppen", day: LocalDay.parse("2026-11-20"), section: "12" };

/** A setting whose next version Ylva has begun, with the decision behind it. @returns the version of the work */
export async function settingBegun(table: Table, name: SettingName): Promise<number> {
  await press(table, beginSetting, aboutSetting({ name }));
  const { version = 0 } = (await readSettingWork(table, name)) ?? {};
  const typed = { "p-body": aDecision.body, "p-day": aDecision.day, "p-section": aDecision.section };
  const saved = await press(table, changeSetting, aboutSetting({ name, version, part: "beslut", typed }));
  return saved.version;
}

type Beside = Partial<Pick<Authority, "units" | "nyps">>;

/** An authority with a picture, and what else is given, and a programme, in force. */
export async function settingsIn(table: Table, at: Instant, beside: Beside = {}): Promise<void> {
  await table.transact(authorityPut({ ...anAuthorityDocument, logo, ...beside }, at));
  await table.transact(programmePut(aProgramme, at));
}
