import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { StaffPerson } from "../../pilot/items/owner.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import { readAll, type Table } from "../../platform/table/table.ts";
import { ApplicationId, pilotSubject } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { keepRow } from "../desk/keep-row.store.ts";
import { listNames, onSide } from "../desk/lists.ts";
import { tellStaff } from "../notices/tell-staff.store.ts";
import { handOverCase } from "./hand-over-case.act.ts";

/** The cases that a person has, those that are closed too. */
export async function casesOf(table: Pick<Table, "query">, person: string): Promise<readonly ApplicationId[]> {
  const lists = (["open", "closed"] as const).map((side) => keys.deskList(onSide(side, listNames.owner(person))));
  const items = await Promise.all(lists.map((pk) => readAll(table, { table: "pilots", pk })));
  return items.flat().map(({ applicationId }) => ApplicationId.parse(applicationId));
}

type Leaving = {
  readonly person: string;
  /** Nobody, where no officer takes over: the cases are then shown to all officers. */
  readonly to: StaffPerson | undefined;
  readonly by: Actor;
  readonly at: Instant;
  readonly note: string;
};

/** Hands over every case that a person has. Done again, it hands over those that are left. Answers how many there were. */
export async function handOverAll(table: Table, { person, to, by, at, note }: Leaving): Promise<number> {
  let handed = 0;
  for (const id of await casesOf(table, person)) {
    const { owner } = await readPilot(table, id);
    if (owner?.officer?.id === person) {
      const command = { to, note, version: owner.version };
      await press(table, handOverCase, { subject: pilotSubject(id), by, at, command });
      handed++;
    }
    // The operator waits for it: what is read next says who has the case now. Who takes over hears of it.
    await keepRow({ table, tell: tellStaff({ table, clock: () => at }) })(id);
  }
  return handed;
}
