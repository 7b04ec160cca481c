import { keepRow } from "../../functions/casework/desk/keep-row.store.ts";
import type { StaffDesk } from "../../functions/casework/desk/staff-desk.ts";
import type { NoticeTime } from "../../functions/platform/notice-times.ts";
import type { Role } from "../../functions/platform/sign-in/session.ts";
import { staffNameOf } from "../../functions/platform/staff-names.store.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import { type ApplicationId, staffSubject } from "../../functions/vocabulary/ids.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";
import type { InMemoryTable } from "../fakes/in-memory-table.ts";

type Person = {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly email?: string;
  readonly notices?: NoticeTime;
};

/** People of the staff whose names are known, by the ids of their sign-ins. */
export const someStaff = async (table: InMemoryTable, at: Instant, people: Readonly<Record<string, Person>>) => {
  for (const [subject, { notices, ...known }] of Object.entries(people))
    await table.transact([
      {
        table: "pilots",
        put: {
          ...keys.staffName(subject),
          ...staffNameOf({ subject, ...known }, at),
          ...(notices ? { notices } : {}),
        },
      },
    ]);
};

/** What a person has on their own desk. */
export const aStaffDesk = (table: InMemoryTable, person: string, desk: Pick<StaffDesk, "views" | "covering">) =>
  table.transact([{ table: "pilots", put: { ...keys.staffDesk(staffSubject(person)), v: 1, version: 1, ...desk } }]);

/** The desk's rows of all pilots as the stream would have kept them. */
export async function rowsKept(table: InMemoryTable): Promise<void> {
  for (const { sk, applicationId } of table.all("pilots"))
    if (sk === "CASE") await keepRow({ table })(applicationId as ApplicationId); // as: a case's item has it
}
