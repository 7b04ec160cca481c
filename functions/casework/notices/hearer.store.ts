import { StaffName } from "../../platform/staff-names.store.ts";
import { keys } from "../../platform/table/keys.ts";
import { readAs, type Table } from "../../platform/table/table.ts";
import { type Instant, type LocalDay, plusDays } from "../../vocabulary/instant.ts";
import { groupsOf, maySee, type Reader } from "../desk/desk-filter.ts";
import type { DeskRow } from "../desk/desk-row.ts";
import { readStaffDesk } from "../desk/staff-desk.store.ts";
import { coveredOn } from "../desk/staff-desk.ts";
import { readable } from "../open-work.ts";
import type { News } from "./news.ts";

export async function readStaffName(table: Pick<Table, "get">, person: string): Promise<StaffName | undefined> {
  const item = await table.get("pilots", keys.staffName(person));
  return item && readAs(StaffName, item);
}

/** Days after which who has not signed in is written to no more: the sign-in service may have closed the account. */
const silentDays = 90;

/** Somebody of the staff to whom notices can go. */
export const isReached = (who: StaffName, now: Instant): who is StaffName & { readonly email: string } =>
  who.email !== undefined && who.roles.length > 0 && plusDays(who.at, silentDays) > now;

/** The person as the desk knows its reader: with whom they cover today. */
export async function hearerOf(table: Pick<Table, "get">, who: StaffName, today: LocalDay): Promise<Reader> {
  const { subject: id, roles } = who;
  const covered = roles.includes("officer") ? coveredOn(await readStaffDesk(table, id), today) : [];
  return { id, roles, covered: covered.map((one) => one.id) };
}

/** Whether a person is to hear of it: it waits where the desk shows what waits for them, and their roles may know of it. */
export const hears = (reader: Reader, { group, work }: Pick<News, "group" | "work">, row: DeskRow): boolean =>
  groupsOf(reader).includes(group) &&
  maySee(row, reader) &&
  (work === undefined || readable([work], reader.roles).length > 0);
