import { act, type Outcome } from "../../pilot/act.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { tooManyViews } from "../casework.refusals.ts";
import { type DeskSeen, deskChanged, theStaffDesk } from "./staff-desk.store.ts";
import { mostViews, type SavedView } from "./staff-desk.ts";

/** A person keeps a view of the desk under a name; one that had the name gives way. */
export const keepView = act({
  name: "keep-view",
  writes: ["DESK"],
  see: theStaffDesk<SavedView>,
  decide: (seen: DeskSeen, view: SavedView): Outcome<object> => {
    const others = seen.views.filter(({ name }) => name !== view.name);
    if (others.length >= mostViews) refuse(tooManyViews);
    const views = [...others, view].sort((a, b) => a.name.localeCompare(b.name, "sv"));
    return { answer: {}, ...deskChanged(seen, { views }) };
  },
});
