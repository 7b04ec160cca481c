import { act, already, type Outcome } from "../../pilot/act.ts";
import type { Cover } from "../../pilot/items/cover.ts";
import { type DeskSeen, deskChanged, theStaffDesk } from "./staff-desk.store.ts";

type Command = Pick<Cover, "id">;

/** One who was away is back: their cases are no longer shown to who has covered for them. */
export const endCover = act({
  name: "end-cover",
  writes: ["DESK"],
  see: theStaffDesk<Command>,
  decide: (seen: DeskSeen, { id }: Command): Outcome<object> => {
    const covering = seen.covering.filter((one) => one.id !== id);
    if (covering.length === seen.covering.length) return already({});
    return {
      answer: {},
      ...deskChanged(seen, { covering }),
      log: { action: "staff.cover-ended", details: { away: id } },
    };
  },
});
