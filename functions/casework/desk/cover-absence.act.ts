import { act, type Outcome } from "../../pilot/act.ts";
import type { Cover } from "../../pilot/items/cover.ts";
import { dayOf, type LocalDay } from "../../vocabulary/instant.ts";
import { type DeskSeen, deskChanged, theStaffDesk } from "./staff-desk.store.ts";

/** Who is away, and from which day to which. Whose desk it is about covers for them. */
export type CoverCommand = Omit<Cover, "by">;

const isOver = ({ to }: Pick<Cover, "to">, today: LocalDay) => to < today;

/** The cases of one who is away are shown to a colleague too, on certain days; what was over before is forgotten. */
export const coverAbsence = act({
  name: "cover-absence",
  writes: ["DESK"],
  see: theStaffDesk<CoverCommand>,
  decide: (seen: DeskSeen, cover: CoverCommand, { at, by }): Outcome<object> => {
    const others = seen.covering.filter((one) => one.id !== cover.id && !isOver(one, dayOf(at)));
    return {
      answer: {},
      ...deskChanged(seen, { covering: [...others, { ...cover, by: by.name }] }),
      log: { action: "staff.cover-begun", details: { away: cover.id, from: cover.from, to: cover.to } },
    };
  },
});
