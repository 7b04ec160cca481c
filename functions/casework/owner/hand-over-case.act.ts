import { act, already, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import type { Owner, StaffPerson } from "../../pilot/items/owner.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { officersAmong, type StaffName, staffNames } from "../../platform/staff-names.store.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { notAnOfficer } from "../casework.refusals.ts";

/** To whom; to nobody, where no officer is named. `version` is that of the owner whom the person saw. */
export type HandOver = { readonly to: StaffPerson | undefined; readonly note: string; readonly version: number };
type Seen = Pick<Pilot, "heads" | "id" | "owner" | "lifecycle"> & { readonly officers: readonly StaffName[] };

/** What happened: taken by who pressed, handed over to another, or left without anybody. */
const actionOf = (to: StaffPerson | undefined, by: { readonly id: string }) => {
  if (!to) return "case.left-without-officer";
  return to.id === by.id ? "case.taken" : "case.handed-over";
};

/** An officer takes a case, hands it over to another, or leaves it without anybody; what was known is said in a note. */
export const handOverCase = act({
  name: "hand-over-case",
  writes: ["OWNER"],
  see: async (table: Reader, pressed: Pressed<HandOver>): Promise<Seen> => {
    const { heads, id, owner, lifecycle } = await thePilot(table, pressed);
    return { heads, id, owner, lifecycle, officers: officersAmong(await staffNames(table)) };
  },
  decide: ({ id, owner: before, officers }: Seen, { to, note, version }: HandOver, { at, by }): Outcome<object> => {
    requireVersion(before, version);
    if (before?.officer?.id === to?.id && note === "") return already({});
    if (to && to.id !== by.id && !officers.some(({ subject }) => subject === to.id)) refuse(notAnOfficer);
    const owner: Owner = {
      v: 1,
      version: version + 1,
      ...(to ? { officer: to } : {}),
      since: at,
      by: { id: by.id, name: by.name },
      ...(note ? { note } : {}),
    };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.owner(id), ...owner }, when: unchangedSince(version) }],
      log: {
        action: actionOf(to, by),
        details: {
          ...(to && to.id !== by.id ? { to: to.name } : {}),
          ...(before?.officer ? { from: before.officer.name } : {}),
          ...(note ? { reason: note } : {}),
        },
      },
    };
  },
});
