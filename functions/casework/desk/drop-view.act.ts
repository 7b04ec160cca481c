import { act, already, type Outcome } from "../../pilot/act.ts";
import { type DeskSeen, deskChanged, theStaffDesk } from "./staff-desk.store.ts";
import type { SavedView } from "./staff-desk.ts";

type Command = Pick<SavedView, "name">;

/** A person removes a view that they have kept. */
export const dropView = act({
  name: "drop-view",
  writes: ["DESK"],
  see: theStaffDesk<Command>,
  decide: (seen: DeskSeen, { name }: Command): Outcome<object> => {
    const views = seen.views.filter((view) => view.name !== name);
    return views.length === seen.views.length ? already({}) : { answer: {}, ...deskChanged(seen, { views }) };
  },
});
